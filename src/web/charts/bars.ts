import { type Html, html } from '../../model/html.js';
import { cutLabel, textWidth } from './label.js';
import { fullText, isDrawable, shortText } from './measure.js';
import { emptyFigure, figure, type Item, named, type Picture, part, percent, short } from './picture.js';
import { numbersTable } from './table.js';

/** Bars one below another, of the items that count most. */
export interface BarPicture extends Picture {
  /** In the order in which they are shown. */
  readonly items: readonly Item[];
  /** What all others come to, if there are any. */
  readonly rest: Item | null;
}

/** Height of a row and widths of the picture, in em. */
const row = { height: 2.9, narrow: 18, wide: 44 };

/**
 * A row an item: its label and value, and a bar below as long as its value. The rest has no bar: it is a sum of many,
 * and beside it those who are shown would look small.
 */
export function barChart(picture: BarPicture): Html {
  const most = Math.max(0, ...picture.items.map(({ value }) => value).filter(isDrawable));
  if (most === 0) return emptyFigure(picture);
  const rows = picture.rest === null ? picture.items : [...picture.items, picture.rest];
  const { attributes, elements } = named(picture);
  const drawing = html`<svg class="chart-bars" width="100%" height="${short(rows.length * row.height)}em" ${attributes}>${elements}
<g role="list">
${rows.map((item, index) => bar(picture, item, { index, share: item === picture.rest ? null : item.value / most }))}</g></svg>`;
  return figure(picture, drawing, numbersTable(picture, rows));
}

/** However small a value is, it can be seen. */
const lengthOf = (share: number): string => (share > 0 ? percent(Math.min(Math.max(share, 0.004), 1)) : '0');

interface Place {
  readonly index: number;
  /** Of the greatest value; null is no bar. */
  readonly share: number | null;
}

function bar(picture: Picture, item: Item, { index, share }: Place): Html {
  const top = index * row.height;
  const value = shortText(picture, item.value);
  const hit = html`<rect class="chart-hit" width="100%" y="${short(top)}em" height="${short(row.height - 0.2)}em"/>`;
  const shape =
    share === null
      ? html`<line class="chart-grid" x2="100%" y1="${short(top + 1.9)}em" y2="${short(top + 1.9)}em"/>`
      : html`<rect class="chart-bar" width="${lengthOf(share)}" y="${short(top + 1.6)}em" height=".8em"/>`;
  return part({
    name: `${item.label}: ${fullText(picture, item.value)}`,
    href: item.href,
    shapes: [hit, shape],
    texts: html`<svg y="${short(top)}em" width="100%" height="1.6em">${labels(item.label, textWidth(value) + 1)}<text class="chart-value" x="100%" y="1.2em">${value}</text></svg>`,
  });
}

/** A label as long as there is room beside the value: on wide and on narrow pictures. */
function labels(label: string, taken: number): Html {
  const [wide, narrow] = [cutLabel(label, row.wide - taken), cutLabel(label, row.narrow - taken)];
  if (wide === narrow) return html`<text class="chart-label" y="1.2em">${wide}</text>`;
  return html`<text class="chart-label chart-wide" y="1.2em">${wide}</text><text class="chart-label chart-narrow" y="1.2em">${narrow}</text>`;
}
