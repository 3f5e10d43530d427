import type { Token } from '../text/token.js';
import { interval, isoDay } from './calendar.js';
import { notAfter, stated } from './date-days.js';
import { type DateShape, smallAt, yearAt, yearFor } from './date-shape.js';

/** `19/1/2021`, `03/02/2021`, `(24/12)`, `28-12-2020`: day first, as Indonesia writes. */
const slashed: DateShape = (tokens, at, context) => {
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

function shortYear(token: Token | undefined): number | null {
  return token && /^[0-3]\d$/.test(token.text) ? 2000 + Number(token.text) : null;
}

/** `22-23/6/2024`, `30/5-2/6`: from day to day. */
const slashedRange: DateShape = (tokens, at, context) => {
  const day = smallAt(tokens[at], 31);
  const own = tokens[at]?.post === '/' ? smallAt(tokens[at + 1], 12) : null;
  const last = own ? at + 1 : at;
  if (!day || !/^\s*[-–]\s*$/.test(tokens[last]?.post ?? '') || tokens[last + 1]?.post !== '/') return null;
  const end = slashed(tokens, last + 1, context);
  if (!end) return null;
  const start = isoDay(Number(end.value.slice(0, 4)), own ?? Number(end.value.slice(5, 7)), day);
  return start && start < end.value ? { ...end, value: interval(start, end.value), day: false } : null;
};

/** `03.05.2023`, which is one token. */
const dotted: DateShape = (tokens, at) => {
  if (tokens[at]?.kind !== 'number' || (tokens[at]?.text.length ?? 0) < 8) return null;
  const parts = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(tokens[at]?.text ?? '');
  return parts && stated(isoDay(Number(parts[3]), Number(parts[2]), Number(parts[1])), at + 1);
};

/** `2023-05-03`. */
const iso: DateShape = (tokens, at) => {
  const year = yearAt(tokens[at]);
  const month = smallAt(tokens[at + 1], 12);
  const day = smallAt(tokens[at + 2], 31);
  const dashed = tokens[at]?.post === '-' && tokens[at + 1]?.post === '-';
  return year && month && day && dashed ? stated(isoDay(year, month, day), at + 3) : null;
};

export const numericShapes: readonly DateShape[] = [slashedRange, slashed, dotted, iso];
