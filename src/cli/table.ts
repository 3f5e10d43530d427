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
  const cleaned = [columns.map(({ head }) => head), ...rows].map((row) => row.map(cleanLine));
  const wanted = columns.map(({ width }, index) => Math.min(width, longest(cleaned, index)));
  const widths = fitWidths(wanted, room ?? wide);
  const table = new Table({
    chars: noLines,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  table.push(...cleaned.map((row) => widths.map((width, index) => shorten(row[index] ?? '', width))));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

const longest = (rows: readonly (readonly string[])[], column: number): number =>
  Math.max(...rows.map((row) => [...(row[column] ?? '')].length));

/** Takes from the widest columns first where the whole is too wide, so that short ones stay whole. */
function fitWidths(widths: readonly number[], room: number): readonly number[] {
  const space = room - gap * (widths.length - 1);
  let cap = Math.max(...widths);
  const capped = (): number[] => widths.map((width) => Math.min(width, cap));
  while (cap > least && capped().reduce((a, b) => a + b, 0) > space) cap--;
  return capped();
}
