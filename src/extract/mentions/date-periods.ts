import type { Token } from '../text/token.js';
import { interval, isoMonth } from './calendar.js';
import { countAt } from './date-counts.js';
import { type DateContext, type DateShape, skip, yearAt } from './date-shape.js';
import { type YearHit, yearBehind } from './date-years.js';
import { rangeNext } from './range-words.js';

const lengths: Readonly<Record<string, number>> = {
  semester: 6,
  paruh: 6,
  triwulan: 3,
  kuartal: 3,
  kwartal: 3,
  tw: 3,
  q: 3,
  caturwulan: 4,
};

export const periodWords: readonly string[] = Object.keys(lengths);

const ordinals: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  pertama: 1,
  kedua: 2,
  ketiga: 3,
  keempat: 4,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
};

/** An ordinal such as `II`, `ke-2` or `pertama`, and the token behind it. */
interface Ordinal {
  readonly nth: number;
  readonly to: number;
}

function ordinalAt(tokens: readonly Token[], at: number): Ordinal | null {
  const word = skip(tokens, at, 'ke');
  const nth = ordinals[tokens[word]?.normal ?? ''];
  return nth === undefined ? null : { nth, to: word + 1 };
}

/** `semester I 2023`, `semester I-2018`, `triwulan II/2019`, `triwulan I-III 2023`, `paruh pertama tahun ini`. */
const named: DateShape = (tokens, at, context) => {
  const length = lengths[tokens[at]?.normal ?? ''];
  const first = length ? ordinalAt(tokens, at + 1) : null;
  if (!length || !first) return null;
  const last = lastOrdinal(tokens, first, length) ?? first;
  if (last.nth * length > 12) return null;
  const start = (first.nth - 1) * length + 1;
  const told = yearBehind(tokens, last.to, context);
  const year = told?.year ?? yearStarted(start, context);
  if (!year) return null;
  const value = interval(isoMonth(year, start), isoMonth(year, last.nth * length));
  const hit = { to: told?.to ?? last.to, value, basis: 'stated', day: false } as const;
  return told ? hit : { ...hit, guessed: true };
};

/** `I-III`, `I hingga triwulan III`, `I dan II`: where the range ends. */
function lastOrdinal(tokens: readonly Token[], first: Ordinal, length: number): Ordinal | null {
  const and = tokens[first.to]?.normal === 'dan' ? first.to + 1 : null;
  const next = rangeNext(tokens, first.to - 1, first.to) ?? and;
  if (next === null) return null;
  const again = lengths[tokens[next]?.normal ?? ''] === length ? next + 1 : next;
  const last = ordinalAt(tokens, again);
  return last && last.nth > first.nth && yearAt(tokens[again]) === null ? last : null;
}

/** The year at hand of a period that begins in `month`: the last that had begun when the article was written. */
function yearStarted(month: number, { published, near, year }: DateContext): number | null {
  const now = published ? Number(published.slice(0, 4)) : null;
  const guess = near ?? year ?? now;
  return guess !== null && guess === now && published && isoMonth(guess, month) > published.slice(0, 7)
    ? guess - 1
    : guess;
}

/** `lima bulan pertama 2023`, `8 bulan pertama tahun ini`. */
const firstMonths: DateShape = (tokens, at, context) => {
  const count = countAt(tokens[at]);
  if (count === null || count < 2 || count > 11) return null;
  if (tokens[at + 1]?.normal !== 'bulan') return null;
  const first = tokens[at + 2]?.normal === 'pertama';
  if (!first && !/^(?:di|tahun)$/.test(tokens[at + 2]?.normal ?? '')) return null;
  const year = first && isWhole(tokens, at + 3) ? yearStarted(1, context) : null;
  const hit: YearHit | null =
    yearBehind(tokens, first ? at + 3 : at + 2, context) ?? (year ? { year, to: at + 3 } : null);
  if (!hit) return null;
  const value = interval(isoMonth(hit.year, 1), isoMonth(hit.year, count));
  return { to: hit.to, value, basis: 'stated', day: false };
};

/** `dua bulan pertama` of the year at hand, not of what goes on behind: `dua bulan pertama kerjanya`. */
const isWhole = (tokens: readonly Token[], at: number): boolean =>
  !/^\s*$/.test(tokens[at - 1]?.post ?? '') || !tokens[at] || tokens[at]?.tags.has('Stop') === true;

/** `2019`, `tahun 2019`, `2010 hingga 2014`, `2012-2016`, `2019/2020`. */
const year: DateShape = (tokens, at) => {
  const from = skip(tokens, at, 'tahun');
  const first = yearAt(tokens[from]);
  if (!first) return null;
  const season = tokens[from]?.post === '/' && yearAt(tokens[from + 1]) === first + 1 ? from + 1 : null;
  const next = season ?? rangeNext(tokens, from, at);
  const lastAt = next === null ? null : skip(tokens, next, 'tahun');
  const last = lastAt === null ? null : yearAt(tokens[lastAt]);
  const range = lastAt !== null && last !== null && last > first;
  return {
    to: range ? lastAt + 1 : from + 1,
    value: range ? interval(String(first), String(last)) : String(first),
    basis: 'stated',
    day: false,
  };
};

/** `hingga triwulan III 2023`: from the first month of that year on. */
const untilPeriod: DateShape = (tokens, at, context) => {
  const to = skip(tokens, at, 'hingga', 'sampai');
  const hit = to > at ? named(tokens, to, context) : null;
  const [, last] = hit?.value.split('/') ?? [];
  return hit && last !== undefined
    ? { ...hit, value: interval(isoMonth(Number(last.slice(0, 4)), 1), last) }
    : null;
};

export const periodShapes: readonly DateShape[] = [untilPeriod, named, firstMonths, year];
