import type { FactRow } from '../store/index.js';
import { type Column, drawTable } from './table.js';

const columns: readonly Column[] = [
  { head: 'DATE', width: 21 },
  { head: 'PRODUCTS', width: 28 },
  { head: 'QUANTITY', width: 20 },
  { head: 'VALUE', width: 24 },
  { head: 'DESTINATIONS', width: 20 },
  { head: 'AGENCY', width: 28 },
  { head: 'STATUS', width: 8 },
  { head: 'ARTICLE', width: 36 },
];

/** Facts as a table for people; `room` is the width of the terminal, null for none. */
export function factTable(rows: readonly FactRow[], room: number | null): string {
  return drawTable(columns, rows.map(cellsOf), room);
}

const cellsOf = (row: FactRow): string[] => [
  row.date ?? '',
  row.products ?? '',
  groupDigits(row.quantities ?? ''),
  groupDigits(row.values ?? ''),
  row.destinations ?? '',
  row.agencies ?? '',
  row.status,
  row.title ?? row.url ?? '',
];

/** `1500000000` as `1,500,000,000`; digits behind a decimal point stay as they are. */
const groupDigits = (text: string): string =>
  text.replace(/(?<![\d.])\d{4,}/g, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ','));
