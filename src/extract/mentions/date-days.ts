import type { Token } from '../text/token.js';
import { interval, isoDay, isoMonth, monthOf } from './calendar.js';
import { type DateContext, type DateHit, type DateShape, smallAt, yearAt, yearFor } from './date-shape.js';
import { rangeNext } from './range-words.js';

/** `19/1/2021`, `03/02/2021`, `(24/12)`, `28-12-2020`: day first, as Indonesia writes. */
const numeric: DateShape = (tokens, at, context) => {
  const day = smallAt(tokens[at], 31);
  const month = smallAt(tokens[at + 1], 12);
  const sign = tokens[at]?.post;
  if (!day || !month || (sign !== '/' && sign !== '-')) return null;
  const year = tokens[at + 1]?.post === sign ? (yearAt(tokens[at + 2]) ?? shortYear(tokens[at + 2])) : null;
  if (year) return stated(isoDay(year, month, day), at + 3);
  if (sign === '-' || tokens[at + 1]?.post === '/') return null;
  const guess = yearFor(month, context);
  return guess ? stated(notAfter(isoDay(guess, month, day), context), at + 2) : null;
};

/** A day without a year that would lie after the article is of the year before. */
function notAfter(day: string | null, { published }: DateContext): string | null {
  if (!day || !published || day <= published) return day;
  return isoDay(Number(day.slice(0, 4)) - 1, Number(day.slice(5, 7)), Number(day.slice(8)));
}

function shortYear(token: Token | undefined): number | null {
  return token && /^[0-3]\d$/.test(token.text) ? 2000 + Number(token.text) : null;
}

const stated = (value: string | null, to: number): DateHit | null =>
  value ? { to, value, basis: 'stated', day: true } : null;

/** `27 Desember 2019`, `3 April`. */
const written: DateShape = (tokens, at, context) => {
  const day = smallAt(tokens[at], 31);
  const month = monthOf(tokens[at + 1]?.normal ?? '');
  if (!day || !month || /[,;:.]/.test(tokens[at]?.post ?? '')) return null;
  const year = yearAt(tokens[at + 2]);
  const guess = year ?? yearFor(month, context);
  const value = guess ? isoDay(guess, month, day) : null;
  const hit = stated(year ? value : notAfter(value, context), at + (year ? 3 : 2));
  return hit && { ...hit, guessed: !year };
};

const toWords = /^(?:hingga|sampai)$/;

/** `1 Januari - 20 Juni 2020`, `Januari - 20 Juni 2020`: from the first day or month to the last day. */
const writtenRange: DateShape = (tokens, at, context) => {
  const startDay = smallAt(tokens[at], 31);
  const monthAt = startDay ? at + 1 : at;
  const startMonth = monthOf(tokens[monthAt]?.normal ?? '');
  if (!startMonth) return null;
  const next = rangeNext(tokens, yearAt(tokens[monthAt + 1]) ? monthAt + 1 : monthAt, at);
  const end = next === null ? null : written(tokens, next, context);
  if (!end) return null;
  const ownYear = yearAt(tokens[monthAt + 1]);
  const start = isoDay(ownYear ?? Number(end.value.slice(0, 4)), startMonth, startDay ?? 1);
  return start && start < end.value ? { ...end, value: interval(start, end.value), day: false } : null;
};

/** `hingga akhir Oktober 2018`, `sampai awal Juni`: from the first month of that year on. */
const untilMonth: DateShape = (tokens, at, context: DateContext) => {
  if (!toWords.test(tokens[at]?.normal ?? '')) return null;
  let to = at + 1;
  while (/^(?:awal|akhir|pertengahan|bulan|dengan|semester)$/.test(tokens[to]?.normal ?? '')) to += 1;
  if (smallAt(tokens[to], 31)) to += 1;
  const month = monthOf(tokens[to]?.normal ?? '');
  if (!month) return null;
  const year = yearAt(tokens[to + 1]);
  const guess = year ?? yearFor(month, context);
  if (!guess) return null;
  const value = interval(isoMonth(guess, 1), isoMonth(guess, month));
  return { to: to + (year ? 2 : 1), value, basis: 'stated', day: false };
};

/** `3-5 Mei 2023`, `3 hingga 5 Mei`: days of one month. */
const daysOfMonth: DateShape = (tokens, at, context) => {
  const first = smallAt(tokens[at], 31);
  const next = first ? rangeNext(tokens, at, at) : null;
  const end = next === null ? null : written(tokens, next, context);
  if (!first || !end) return null;
  const start = `${end.value.slice(0, 8)}${String(first).padStart(2, '0')}`;
  return start < end.value ? { ...end, value: interval(start, end.value), day: false } : null;
};

export const dayShapes: readonly DateShape[] = [writtenRange, daysOfMonth, numeric, written, untilMonth];
