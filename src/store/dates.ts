/** The days that an ISO 8601 date covers, first and last, as `YYYY-MM-DD`. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const isoDate = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

function lastDay(year: string, month: string): string {
  const day = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${day}`;
}

function daysOfOne(value: string): Days | null {
  const [, year, month, day] = isoDate.exec(value) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (day === undefined) return { from: `${year}-${month}-01`, to: lastDay(year, month) };
  return { from: value, to: value };
}

/**
 * The days of a date, month, year, or interval with a slash: `2019-01/2019-06` is from 2019-01-01 to
 * 2019-06-30. Null for what has another form.
 */
export function daysOf(value: string): Days | null {
  const [first = '', last = first, ...more] = value.split('/');
  const from = daysOfOne(first);
  const to = daysOfOne(last);
  return from && to && more.length === 0 ? { from: from.from, to: to.to } : null;
}

/** A day such as `2024-07-01` as the number 20240701: numbers of days are in the order of the days. */
export const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));
