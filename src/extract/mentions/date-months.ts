import { interval, isoMonth, monthOf } from './calendar.js';
import { type DateShape, yearAt, yearFor } from './date-shape.js';
import { rangeNext } from './range-words.js';

/** `Januari-Juni 2023`, `Januari hingga September`, `Juli 2017 - Juni 2018`. */
const monthRange: DateShape = (tokens, at, context) => {
  const first = monthOf(tokens[at]?.normal ?? '');
  if (!first) return null;
  const firstYear = yearAt(tokens[at + 1]);
  const next = rangeNext(tokens, firstYear ? at + 1 : at, at);
  const last = next === null ? null : monthOf(tokens[next]?.normal ?? '');
  if (next === null || !last) return null;
  const lastYear = yearAt(tokens[next + 1]);
  const year = lastYear ?? firstYear ?? yearFor(last, context);
  if (!year) return null;
  const start = isoMonth(firstYear ?? (first > last ? year - 1 : year), first);
  const value = interval(start, isoMonth(year, last));
  return { to: next + (lastYear ? 2 : 1), value, basis: 'stated', day: false };
};

/** `Desember 2020`, `Agustus lalu`; short forms (`Des`, `Mar`) only beside a year. */
const month: DateShape = (tokens, at, context) => {
  const token = tokens[at];
  const value = monthOf(token?.normal ?? '');
  if (!token || !value) return null;
  const written = /^tahun$/.test(tokens[at + 1]?.normal ?? '') ? at + 2 : at + 1;
  const year = /[,;.]/.test(token.post) ? null : yearAt(tokens[written]);
  if (!year && token.normal.length < 4 && token.normal !== 'mei') return null;
  if (!year && !/^\p{Lu}/u.test(token.text) && token.normal === 'mei') return null;
  const guess = year ?? yearFor(value, context);
  if (!guess) return null;
  return {
    to: year ? written + 1 : at + 1,
    value: isoMonth(guess, value),
    basis: 'stated',
    day: false,
    guessed: !year,
  };
};

export const monthShapes: readonly DateShape[] = [monthRange, month];
