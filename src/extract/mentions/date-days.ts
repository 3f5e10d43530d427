import type { Token } from '../text/token.js';
import { interval, isoDay, isoMonth, monthOf } from './calendar.js';
import { type DateContext, type DateHit, type DateShape, smallAt, yearAt, yearFor } from './date-shape.js';
import { ahead, yearAhead, yearBehind } from './date-years.js';
import { rangeNext } from './range-words.js';

export const stated = (value: string | null, to: number): DateHit | null =>
  value ? { to, value, basis: 'stated', day: true } : null;

/** A day without a year that would lie after the article is of the year before. */
export function notAfter(day: string | null, { published }: DateContext): string | null {
  if (!day || !published || day <= published) return day;
  return isoDay(Number(day.slice(0, 4)) - 1, Number(day.slice(5, 7)), Number(day.slice(8)));
}

/** `27 Desember 2019`, `3 April`, `3 Mei tahun lalu`, `17 Agustus mendatang`. */
const written: DateShape = (tokens, at, context) => {
  const day = smallAt(tokens[at], 31);
  const month = monthOf(tokens[at + 1]?.normal ?? '');
  if (!day || !month || /[,;:.]/.test(tokens[at]?.post ?? '')) return null;
  const year = yearBehind(tokens, at + 2, context) ?? yearAfterComma(tokens, at + 2);
  if (year) return stated(isoDay(year.year, month, day), year.to);
  const next = yearAhead(tokens, at + 2, context);
  const future = next === null ? null : isoDay(next, month, day);
  if (future) return stated(ahead(future, context.published), at + 3);
  const guess = yearFor(month, context);
  const hit = stated(notAfter(guess ? isoDay(guess, month, day) : null, context), at + 2);
  return hit && { ...hit, guessed: true };
};

/** `3 Mei, 2023`. */
function yearAfterComma(tokens: readonly Token[], at: number): { year: number; to: number } | null {
  const year = /^,\s/.test(tokens[at - 1]?.post ?? '') ? yearAt(tokens[at]) : null;
  return year === null ? null : { year, to: at + 1 };
}

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

const toWords = /^(?:hingga|sampai)$/;

/** `hingga akhir Oktober 2018`, `sampai awal Juni`: from the first month of that year on. */
const untilMonth: DateShape = (tokens, at, context) => {
  if (!toWords.test(tokens[at]?.normal ?? '')) return null;
  let to = at + 1;
  while (/^(?:awal|akhir|pertengahan|bulan|dengan|semester)$/.test(tokens[to]?.normal ?? '')) to += 1;
  if (smallAt(tokens[to], 31)) to += 1;
  const month = monthOf(tokens[to]?.normal ?? '');
  if (!month) return null;
  const told = yearBehind(tokens, to + 1, context);
  const year = told?.year ?? yearFor(month, context);
  if (!year) return null;
  const value = interval(isoMonth(year, 1), isoMonth(year, month));
  return { to: told?.to ?? to + 1, value, basis: 'stated', day: false };
};

/** `3-5 Mei 2023`, `3 hingga 5 Mei`, `5 dan 6 Mei`: days of one month. */
const daysOfMonth: DateShape = (tokens, at, context) => {
  const first = smallAt(tokens[at], 31);
  const and = tokens[at + 1]?.normal === 'dan' && /^\s+$/.test(tokens[at]?.post ?? '') ? at + 2 : null;
  const next = first ? (rangeNext(tokens, at, at) ?? and) : null;
  const end = next === null ? null : written(tokens, next, context);
  if (!first || !end) return null;
  const start = `${end.value.slice(0, 8)}${String(first).padStart(2, '0')}`;
  return start < end.value ? { ...end, value: interval(start, end.value), day: false } : null;
};

export const writtenShapes: readonly DateShape[] = [writtenRange, daysOfMonth, written, untilMonth];
