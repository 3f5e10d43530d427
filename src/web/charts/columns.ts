import { type Html, html } from '../../model/html.js';
import { formatDate } from '../format.js';
import { columnPlot } from './column-plot.js';
import { fullText, isDrawable } from './measure.js';
import { type Period, timelineOf } from './periods.js';
import { emptyFigure, figure, type Picture } from './picture.js';
import { numbersTable } from './table.js';

/** Columns by year or by month. */
export interface ColumnPicture extends Picture {
  /** All of them years, or all of them months; each at most once, in any order. */
  readonly periods: readonly Period[];
  /** The words before the sum of the periods that lie too far away from the others to be shown. */
  readonly outside: string;
}

/** A column a year or a month, as high as its value; periods without facts are gaps. */
export function columnChart(picture: ColumnPicture): Html {
  const { shown, outside } = timelineOf(picture.periods);
  if (!shown.some(({ value }) => isDrawable(value))) return emptyFigure(picture);
  const rows = [...outside, ...shown]
    .toSorted((a, b) => (a.period < b.period ? -1 : 1))
    .map((one) => ({ ...one, label: formatDate(one.period, picture.language) }));
  const drawing = [columnPlot(picture, shown), outsideNote(picture, outside)];
  return figure(picture, drawing, numbersTable(picture, rows));
}

function outsideNote(picture: ColumnPicture, outside: readonly Period[]): Html | null {
  if (outside.length === 0) return null;
  const sum = outside.reduce((total, { value }) => total + value, 0);
  return html`<p class="chart-note">${picture.outside}: ${fullText(picture, sum)}</p>`;
}
