import type { Token } from '../text/token.js';
import { interval, isoMonth, monthOf } from './calendar.js';
import { type DateShape, skip, yearAt, yearFor } from './date-shape.js';
import { ahead, yearAhead, yearBehind } from './date-years.js';
import { rangeNext } from './range-words.js';

/** The two months of a range, the year behind the first, and the token behind the second. */
interface MonthRange {
  readonly first: number;
  readonly last: number;
  readonly firstYear: number | null;
  readonly to: number;
}

/** `Januari-Juni 2023`, `Januari hingga September`, `Juli 2017 - Juni 2018`, `Januari-Mei tahun lalu`. */
const monthRange: DateShape = (tokens, at, context) => {
  const range = hyphened(tokens, at) ?? spaced(tokens, at);
  if (!range) return null;
  const { first, last, firstYear } = range;
  const told = yearBehind(tokens, range.to, context);
  const year = told?.year ?? firstYear ?? yearFor(last, context);
  if (!year) return null;
  const start = isoMonth(firstYear ?? (first > last ? year - 1 : year), first);
  const value = interval(start, isoMonth(year, last));
  return { to: told?.to ?? range.to, value, basis: 'stated', day: false };
};

function spaced(tokens: readonly Token[], at: number): MonthRange | null {
  const first = monthOf(tokens[at]?.normal ?? '');
  if (!first) return null;
  const firstYear = yearAt(tokens[at + 1]);
  const next = rangeNext(tokens, firstYear ? at + 1 : at, at);
  if (next === null) return null;
  const lastAt = skip(tokens, next, 'bulan');
  const last = monthOf(tokens[lastAt]?.normal ?? '');
  return last === null ? null : { first, last, firstYear, to: lastAt + 1 };
}

/** `januari-juni` in small letters is one token. */
function hyphened(tokens: readonly Token[], at: number): MonthRange | null {
  const normal = tokens[at]?.normal ?? '';
  if (!normal.includes('-')) return null;
  const [first, last, ...more] = normal.split('-').map(monthOf);
  return first && last && more.length === 0 ? { first, last, firstYear: null, to: at + 1 } : null;
}

/** `Desember 2020`, `Mei tahun lalu`, `Agustus lalu`, `Agustus mendatang`; short forms (`Des`, `Mar`) only beside a year. */
const month: DateShape = (tokens, at, context) => {
  const token = tokens[at];
  const value = monthOf(token?.normal ?? '');
  if (!token || !value) return null;
  const told = yearBehind(tokens, at + 1, context);
  if (told) return { to: told.to, value: isoMonth(told.year, value), basis: 'stated', day: false };
  if (token.normal.length < 4 && token.normal !== 'mei') return null;
  if (!/^\p{Lu}/u.test(token.text) && token.normal === 'mei') return null;
  const next = yearAhead(tokens, at + 1, context);
  if (next !== null)
    return {
      to: at + 2,
      value: ahead(isoMonth(next, value), context.published),
      basis: 'stated',
      day: false,
    };
  const guess = yearFor(value, context);
  if (!guess) return null;
  return { to: at + 1, value: isoMonth(guess, value), basis: 'stated', day: false, guessed: true };
};

export const monthShapes: readonly DateShape[] = [monthRange, month];
