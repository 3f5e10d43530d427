import { type Html, html } from '../../model/html.js';
import { type BandData, layOut, type PlacedBand, type PlacedNode } from './flow-layout.js';
import { wrapLabel } from './label.js';
import { fullText, isDrawable, shortText } from './measure.js';
import { emptyFigure, figure, named, type Picture, part, percent, short } from './picture.js';
import { numbersTable } from './table.js';

/** What goes where: two columns, and bands between them. */
export interface FlowPicture extends Picture {
  /** Both in the order in which they are shown, the rests at their ends. */
  readonly from: readonly FlowNode[];
  readonly to: readonly FlowNode[];
  /** Each pair of keys at most once; both keys stand in the lists. */
  readonly bands: readonly FlowBand[];
}

interface FlowNode {
  readonly key: string;
  readonly label: string;
  readonly href: string | null;
}

interface FlowBand extends BandData {
  readonly href: string | null;
}

/** Heights in em: all bars of a side together, and a node with its label of two lines and its value. */
const heights = { bars: 16, slot: 3.7 };

/** Shares of the width: the labels of a side, and a bar. */
const share = { label: 0.34, bar: 0.014 };

const lineHeight = 1.15;

/** Room for a label in em, on wide pictures and on narrow ones. */
const room = { wide: 19, narrow: 6.6 };

/** Bands from the left to the right, as thick as their values; bands and both columns are links. */
export function flowChart(picture: FlowPicture): Html {
  const bands = picture.bands.filter(({ value }) => isDrawable(value));
  if (bands.length === 0) return emptyFigure(picture);
  const [from, to] = [labelsOf(picture.from), labelsOf(picture.to)];
  const rows = picture.bands.map((band) => ({
    ...band,
    before: from.get(band.from) ?? band.from,
    label: to.get(band.to) ?? band.to,
  }));
  return figure(picture, drawing({ picture, from, to }, bands), numbersTable(picture, rows));
}

const labelsOf = (nodes: readonly FlowNode[]): ReadonlyMap<string, string> =>
  new Map(nodes.map(({ key, label }) => [key, label]));

/** A picture, and the labels of its nodes by their keys. */
interface Labelled {
  readonly picture: FlowPicture;
  readonly from: ReadonlyMap<string, string>;
  readonly to: ReadonlyMap<string, string>;
}

function drawing(labelled: Labelled, bands: readonly FlowBand[]): Html {
  const { picture } = labelled;
  const { attributes, elements } = named(picture);
  const inner = share.label + share.bar;
  const used = (nodes: readonly FlowNode[], end: 'from' | 'to'): readonly FlowNode[] =>
    nodes.filter(({ key }) => bands.some((band) => band[end] === key));
  const layout = layOut({ from: used(picture.from, 'from'), to: used(picture.to, 'to'), bands }, heights);
  const nodes = (side: 'from' | 'to'): readonly Html[] =>
    layout[side].map((placed) => node(picture, placed, side));
  return html`<svg class="chart-flows" width="100%" height="${short(layout.height)}em" ${attributes}>${elements}
<svg x="${percent(inner)}" width="${percent(1 - 2 * inner)}" height="100%" viewBox="0 0 100 ${short(layout.height * 10)}" preserveAspectRatio="none"><g role="list">
${layout.bands.map((placed) => band(labelled, placed))}</g></svg>
<g role="list">
${nodes('from')}${nodes('to')}</g></svg>`;
}

/** In the bands' own units: 100 from side to side, 10 an em. */
function band(
  { picture, from, to }: Labelled,
  { band, height, from: start, to: end }: PlacedBand<FlowBand>,
): Html {
  const [left, right] = [start, end].map((top) => [short(top * 10), short((top + height) * 10)] as const);
  const path = [
    `M0,${left?.[0]}C50,${left?.[0]} 50,${right?.[0]} 100,${right?.[0]}`,
    `V${right?.[1]}C50,${right?.[1]} 50,${left?.[1]} 0,${left?.[1]}Z`,
  ];
  const name = `${from.get(band.from)} → ${to.get(band.to)}: ${fullText(picture, band.value)}`;
  return part({ name, href: band.href, shapes: html`<path class="chart-band" d="${path.join('')}"/>` });
}

/** A bar with its label outside of it, on the height of its middle. */
function node(
  picture: Picture,
  { node: { label, href }, total, top, height }: PlacedNode<FlowNode>,
  side: 'from' | 'to',
): Html {
  const [barX, labelX, textX] =
    side === 'from' ? [share.label, 0, 0.96] : [1 - share.label - share.bar, 1 - share.label, 0.04];
  const place = html`x="${percent(labelX)}" width="${percent(share.label)}" y="${short(top + (height - heights.slot) / 2)}em" height="${short(heights.slot)}em"`;
  const bar = html`<rect class="chart-bar" x="${percent(barX)}" width="${percent(share.bar)}" y="${short(top)}em" height="${short(height)}em"/>`;
  const text = nodeText({ label, value: shortText(picture, total), x: percent(textX) });
  return part({
    name: `${label}: ${fullText(picture, total)}`,
    href,
    shapes: html`<rect class="chart-hit" ${place}/>${bar}`,
    texts: html`<svg class="chart-${side}" ${place}>${text}</svg>`,
  });
}

interface NodeText {
  readonly label: string;
  readonly value: string;
  readonly x: string;
}

/** The label over the value, in as many lines as it needs where there is room, and where there is little. */
function nodeText({ label, value, x }: NodeText): readonly Html[] {
  const lines = (texts: readonly string[], shownOn: string): Html => {
    const first = heights.slot / 2 + 0.35 - (texts.length * lineHeight) / 2;
    return html`<g class="${shownOn}">${[...texts, value].map((line, index) => {
      const name = index === texts.length ? 'chart-value' : 'chart-label';
      return html`<text class="${name}" x="${x}" y="${short(first + index * lineHeight)}em">${line}</text>`;
    })}</g>`;
  };
  const [wide, narrow] = [wrapLabel(label, room.wide), wrapLabel(label, room.narrow)];
  if (wide.join() === narrow.join()) return [lines(wide, 'chart-both')];
  return [lines(wide, 'chart-wide'), lines(narrow, 'chart-narrow')];
}
