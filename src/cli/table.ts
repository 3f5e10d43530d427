import Table from 'cli-table3';
import { cleanLine, shorten } from './clean.js';

/** A column: its heading, and the most characters that a cell of it shows where there is room. */
export interface Column {
  readonly head: string;
  readonly width: number;
}

/** Room that is taken where the output is no terminal. */
const wide = 180;
const least = 6;
const gap = 2;

const noLines = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' '.repeat(gap),
} as const;

/**
 * Rows as a plain table without colours: one line a row, cells cut to fit `room` columns, everything that a
 * terminal would obey taken out of them.
 */
export function drawTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  room: number | null,
): string {
  const widths = fitWidths(columns, room ?? wide);
  const table = new Table({
    chars: noLines,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  const cells = (row: readonly string[]): string[] =>
    widths.map((width, index) => shorten(cleanLine(row[index] ?? ''), width));
  table.push(cells(columns.map(({ head }) => head)), ...rows.map(cells));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Takes from all columns alike where the whole is too wide. */
function fitWidths(columns: readonly Column[], room: number): number[] {
  const widths = columns.map(({ width }) => width);
  const sum = widths.reduce((a, b) => a + b, 0);
  const share = (room - gap * (columns.length - 1)) / sum;
  return share >= 1 ? widths : widths.map((width) => Math.max(least, Math.floor(width * share)));
}
