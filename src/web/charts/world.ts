import { type Html, html } from '../../model/html.js';
import { type Country, countries } from './countries.js';
import { cutLabel } from './label.js';
import { isDrawable, shortText } from './measure.js';
import { emptyFigure, figure, type Item, type Picture } from './picture.js';
import { numbersTable } from './table.js';
import { classesOf, type ValueClass } from './value-classes.js';
import { levelFill, worldDrawing } from './world-drawing.js';

/** A map of the world with the countries shaded by their values. */
export interface WorldPicture extends Picture {
  /** Each code at most once. The table has them in this order. */
  readonly items: readonly Destination[];
  readonly words: WorldWords;
}

export interface Destination extends Item {
  /** An ISO 3166-1 alpha-2 code; what is no country (`ASEAN`) is told below the map. */
  readonly code: string;
}

interface WorldWords {
  /** Before what is no country. */
  readonly areas: string;
  /** In the legend: the land that the goods come from, and the lands that none go to. */
  readonly home: string;
  readonly none: string;
}

/** The countries that goods go to, each a link; small ones have a marker. */
export function worldMap(picture: WorldPicture): Html {
  const items = picture.items.filter(({ value }) => isDrawable(value));
  if (items.length === 0) return emptyFigure(picture);
  const drawn = items.flatMap((item) => placed(item, countries.get(item.code)));
  const classes = classesOf(drawn.map(({ value }) => value));
  const areas = items.filter(({ code }) => !countries.has(code));
  const drawing = [
    worldDrawing(picture, drawn, classes),
    legend(picture, classes),
    areas.length === 0 ? null : areaRow(picture, areas),
  ];
  return figure(picture, drawing, numbersTable(picture, picture.items));
}

const placed = (item: Destination, country: Country | undefined) =>
  country === undefined ? [] : [{ ...item, country }];

/** What the shades stand for: the values that are in each class, from the least to the greatest. */
function legend(picture: WorldPicture, classes: readonly ValueClass[]): Html {
  const levels = classes.map(({ from, to }, level) => {
    const ends = [from, to].map((value) => shortText(picture, value));
    return legendEntry([...new Set(ends)].join('–'), levelFill(picture.id, level));
  });
  const { home, none } = picture.words;
  const others = [legendEntry(home, html`class="chart-home"`), legendEntry(none, html`class="chart-land"`)];
  return html`<ul class="chart-legend">
${levels}${others}</ul>`;
}

const legendEntry = (name: string, fill: Html): Html =>
  html`<li><svg class="chart-swatch" viewBox="0 0 48 32" aria-hidden="true"><rect ${fill} width="48" height="32"/></svg> ${name}</li>\n`;

function areaRow(picture: WorldPicture, areas: readonly Destination[]): Html {
  const entries = areas.map(({ label, value, href }) => {
    const text = html`${cutLabel(label, 24)} <b>${shortText(picture, value)}</b>`;
    return html`<li>${href === null ? text : html`<a href="${href}">${text}</a>`}</li>\n`;
  });
  return html`<div class="chart-areas"><span>${picture.words.areas}</span><ul>
${entries}</ul></div>`;
}
