import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { type Html, html } from '../../model/html.js';
import { formatDate, formatNumber } from '../format.js';
import { axisUnit, fullText, isDrawable, shortText } from './measure.js';
import type { Period } from './periods.js';
import { named, type Picture, part, percent } from './picture.js';
import { timeTicks } from './time-ticks.js';

/** From so many columns on a narrow screen scrolls, and from so many on farther: a finger needs some room. */
const manyColumns = 40;
const crowdOfColumns = 120;

/** As many labels of time have room side by side. */
const labelRoom = { wide: 18, narrow: 6 };

interface Plot {
  readonly picture: Picture;
  readonly periods: readonly Period[];
  /** How many of the measure the axis counts as one. */
  readonly size: number;
  /** From what the axis counts to the place below the top, as a share of the height. */
  readonly scale: ScaleLinear<number, number>;
  readonly ticks: readonly number[];
  /** The width of a column with its gap, as a share of the whole. */
  readonly slot: number;
}

/**
 * Columns side by side, with the axis beside what may be scrolled. Lengths are shares of the width and the height, so
 * that words keep their size while the picture shrinks; it is scrolled from its end, where the latest stand.
 */
export function columnPlot(picture: Picture, periods: readonly Period[]): Html {
  const most = Math.max(...periods.map(({ value }) => value).filter(isDrawable));
  const { size, name } = axisUnit(picture, most);
  const scale = scaleLinear([0, most / size], [1, 0]).nice(4);
  const ticks = scale.ticks(4).filter((tick) => picture.measure.kind === 'money' || Number.isInteger(tick));
  // A few columns stand together rather than fill the width.
  const plot = { picture, periods, size, scale, ticks, slot: 1 / Math.max(periods.length, 6) };
  const { attributes, elements } = named(picture);
  return html`<p class="chart-unit" aria-hidden="true">${name}</p>
<div class="chart-plot">${axis(plot)}
<div class="chart-scroll"><svg class="chart-field${widthClass(periods.length)}" ${attributes}>${elements}
<svg class="chart-inner" y="10%" height="76%">${grid(plot)}
<g role="list">
${periods.map((period, index) => column(plot, period, index))}</g>
${peak(plot, most)}</svg>
${timeLabels(plot)}</svg></div></div>`;
}

const widthClass = (count: number): string => {
  if (count > crowdOfColumns) return ' chart-crowd';
  return count > manyColumns ? ' chart-many' : '';
};

const axis = ({ picture, scale, ticks }: Plot): Html => html`<svg class="chart-axis" aria-hidden="true">
<svg class="chart-inner" y="10%" height="76%">${ticks.map(
  (tick) =>
    html`<text x="100%" y="${percent(scale(tick))}" dy=".35em">${formatNumber(tick, picture.language)}</text>`,
)}</svg></svg>`;

const grid = ({ scale, ticks }: Plot): Html =>
  html`<g aria-hidden="true">${ticks.map((tick) => {
    const y = percent(scale(tick));
    return html`<line class="${tick === 0 ? 'chart-base' : 'chart-grid'}" x2="100%" y1="${y}" y2="${y}"/>`;
  })}</g>`;

/** The whole height can be hit, and however low a column is, it can be seen. */
function column(plot: Plot, { period, value, href }: Period, index: number): Html | null {
  if (!isDrawable(value)) return null;
  const { picture, slot } = plot;
  const name = `${formatDate(period, picture.language)}: ${fullText(picture, value)}`;
  const width = slot * (plot.periods.length > manyColumns ? 0.84 : 0.72);
  const height = Math.max(1 - plot.scale(value / plot.size), 0.008);
  const shapes = html`<rect class="chart-hit" x="${percent(slot * index)}" width="${percent(slot)}" height="100%"/>
<rect class="chart-bar" x="${percent(slot * index + (slot - width) / 2)}" y="${percent(1 - height)}" width="${percent(width)}" height="${percent(height)}"/>`;
  return part({ name, href, shapes });
}

/** The highest column bears its value, as the measure of the others. At an end of the picture its words turn inwards. */
function peak({ picture, periods, size, scale, slot }: Plot, most: number): Html {
  const at = periods.findIndex(({ value }) => value === most);
  const middle = slot * (at + 0.5);
  const [x, anchor] = peakPlace(middle, slot);
  return html`<text class="chart-peak" aria-hidden="true" x="${percent(x)}" y="${percent(scale(most / size))}" dy="-.4em" text-anchor="${anchor}">${shortText(picture, most)}</text>`;
}

function peakPlace(middle: number, slot: number): readonly [x: number, anchor: string] {
  if (middle < 0.2) return [middle - slot / 2, 'start'];
  return middle > 0.8 ? [middle + slot / 2, 'end'] : [middle, 'middle'];
}

/** Labels below the columns: as many as there is room for on wide pictures, and fewer on narrow ones, if they are not scrolled. */
function timeLabels({ picture, periods, slot }: Plot): Html {
  const labels = (most: number, shownOn: string): Html => {
    const ticks = timeTicks(
      periods.map(({ period }) => period),
      picture.language,
      most,
    );
    return html`<g class="chart-times ${shownOn}" aria-hidden="true">
${ticks.map(({ index, lines }) => {
  const x = percent(slot * (index + 0.5));
  return html`<text y="86%">${lines.map((line) => html`<tspan x="${x}" dy="1.25em">${line}</tspan>`)}</text>`;
})}</g>`;
  };
  if (periods.length <= labelRoom.narrow || periods.length > manyColumns)
    return labels(labelRoom.wide, 'chart-both');
  return html`${labels(labelRoom.wide, 'chart-wide')}${labels(labelRoom.narrow, 'chart-narrow')}`;
}
