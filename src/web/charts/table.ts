import { type Html, html } from '../../model/html.js';
import { exactText } from './measure.js';
import type { Item, Picture } from './picture.js';

/** A row of a picture's table: what stands before its value. */
export interface Row extends Item {
  /** Words of columns before the label, if the table has such. */
  readonly before?: string;
}

/** The numbers of a picture, each with the link that its part has. */
export const numbersTable = (picture: Picture, rows: readonly Row[]): Html => html`
<table class="chart-table"><thead><tr>${picture.heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${labelCells(row)}<td>${exactText(picture, row.value)}</td></tr>\n`)}</tbody></table>`;

function labelCells({ before, label, href }: Row): Html {
  if (before === undefined) return html`<th scope="row">${linked(label, href, label)}</th>`;
  return html`<th scope="row">${before}</th><td>${linked(label, href, `${before} → ${label}`)}</td>`;
}

const linked = (label: string, href: string | null, name: string): Html => {
  if (href === null) return html`${label}`;
  return name === label
    ? html`<a href="${href}">${label}</a>`
    : html`<a href="${href}" aria-label="${name}">${label}</a>`;
};
