/** C0 and C1 controls, which terminals obey, and marks that turn the direction of what is shown. */
const controls =
  '\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff';
const unsafe = new RegExp(`[${controls}]`, 'gu');

/** A text of several lines that is safe to show on a terminal, whoever wrote it. */
export const cleanLines = (text: string): string => text.replaceAll('\r\n', '\n').replace(unsafe, '');

/** The same in one line: white space of any length is one space. */
export const cleanLine = (text: string): string => text.replace(/\s+/gu, ' ').replace(unsafe, '').trim();

/** At most `width` characters of a text, the last of them `…` where it goes on. */
export function shorten(text: string, width: number): string {
  const characters = [...text];
  if (characters.length <= width) return text;
  return `${characters
    .slice(0, Math.max(0, width - 1))
    .join('')
    .trimEnd()}…`;
}
