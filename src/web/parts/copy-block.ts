import { type Html, html } from '../../model/html.js';
import type { View } from '../view.js';
import { factWords } from '../words/fact.js';

/** A text to take away. */
export interface CopyBlock {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** The same as a file. */
  readonly file?: string;
}

/** A block is so high at most; what is longer scrolls in it. */
const mostLines = 24;

/** About so many characters stand on a line. */
const lineWidth = 90;

const linesOf = (text: string): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lineWidth)), 0);

/**
 * A text in a field that can be reached by keyboard, chosen whole and copied without a script. With our
 * script the button copies it. A line feed behind the start tag is dropped by browsers, so one is given.
 */
export function copyBlock(view: View, { id, label, text, file }: CopyBlock): Html {
  const words = factWords[view.language];
  const rows = Math.min(mostLines, Math.max(2, linesOf(text)));
  return html`
<div class="copy-block">
<p><label for="${id}">${label}</label> <button type="button" class="copy" data-copy="${id}" data-done="${words.copied}" hidden>${words.copy}: ${label}</button>${
    file === undefined ? null : html` <a href="${file}" download>${label} (${words.file})</a>`
  }</p>
<textarea id="${id}" readonly rows="${rows}" spellcheck="false" autocomplete="off">
${text}</textarea>
</div>`;
}
