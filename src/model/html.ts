/** Markup that is safe to stand in a page: made by `html` from escaped text, or trusted as it is. */
export class Html {
  constructor(readonly markup: string) {}
}

/** What may stand in a template; text is escaped, null is nothing. */
export type Content = Html | string | number | null | readonly Content[];

/** Controls that a page may not hold, and marks that turn the direction of what is shown. */
const controls = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f';
const directions = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff';
const unsafe = new RegExp(`[${controls}${directions}]`, 'gu');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute. What a page may not hold is shown as U+FFFD, not passed on. */
const escapeText = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? '').replace(unsafe, '\ufffd');

const markupOf = (content: Content): string => {
  if (content === null) return '';
  if (content instanceof Html) return content.markup;
  return typeof content === 'object' ? content.map(markupOf).join('') : escapeText(`${content}`);
};

/** A template whose values are escaped unless they are Html themselves; attributes must be quoted in it. */
export const html = (strings: TemplateStringsArray, ...values: readonly Content[]): Html =>
  new Html(String.raw({ raw: strings }, ...values.map(markupOf)));
