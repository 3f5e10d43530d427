/** Calendar arithmetic on ISO strings, in UTC, so that it gives the same everywhere. */

const months = new Map<string, number>(
  [
    ['januari', 'jan'],
    ['februari', 'pebruari', 'feb'],
    ['maret', 'mar'],
    ['april', 'apr'],
    ['mei'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['agustus', 'agt', 'ags', 'agu'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nopember', 'nov', 'nop'],
    ['desember', 'des'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

const weekdays = new Map<string, number>([
  ['minggu', 0],
  ['ahad', 0],
  ['senin', 1],
  ['selasa', 2],
  ['rabu', 3],
  ['kamis', 4],
  ['jumat', 5],
  ["jum'at", 5],
  ['sabtu', 6],
]);

export const monthOf = (word: string): number | null => months.get(word) ?? null;
export const weekdayOf = (word: string): number | null => weekdays.get(word) ?? null;

const pad = (n: number): string => String(n).padStart(2, '0');

/** `2021-01`. */
export const isoMonth = (year: number, month: number): string => `${year}-${pad(month)}`;

/** `2021-01-19`, or null where the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const valid = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return valid ? `${isoMonth(year, month)}-${pad(day)}` : null;
}

/** The day `offset` days after an ISO day. */
export function shiftDay(day: string, offset: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + offset);
  return date.toISOString().slice(0, 10);
}

/** The month `offset` months after that of an ISO day. */
export function shiftMonth(day: string, offset: number): string {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + offset;
  return isoMonth(Math.floor(index / 12), (index % 12) + 1);
}

/** The last such weekday on or before an ISO day. */
export function lastWeekday(day: string, weekday: number): string {
  const now = new Date(`${day}T00:00:00Z`).getUTCDay();
  return shiftDay(day, -((now - weekday + 7) % 7));
}

/** The week of an ISO day, Monday to Sunday: `2024-06-24/2024-06-30`. */
export function weekOf(day: string): string {
  const monday = lastWeekday(day, 1);
  return interval(monday, shiftDay(monday, 6));
}

/** An interval, or the single value where both ends are equal. */
export const interval = (from: string, to: string): string => (from === to ? from : `${from}/${to}`);
