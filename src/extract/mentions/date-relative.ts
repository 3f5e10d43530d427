import type { Token } from '../text/token.js';
import { lastWeekday, shiftDay, shiftMonth, weekdayOf } from './calendar.js';
import { type DateHit, type DateShape, smallCount, yearAt } from './date-shape.js';

const relative = (value: string, to: number, day: boolean): DateHit => ({
  to,
  value,
  basis: 'relative',
  day,
});

/** `hari ini`, `kemarin`, `lusa`, against the article's day. */
const nearDay: DateShape = (tokens, at, { published }) => {
  if (!published) return null;
  const word = tokens[at]?.normal;
  const next = tokens[at + 1]?.normal;
  if (word === 'hari' && next === 'ini') return relative(published, at + 2, true);
  if (word === 'kemarin' && next === 'lusa') return relative(shiftDay(published, -2), at + 2, true);
  if (word === 'kemarin') return relative(shiftDay(published, -1), at + 1, true);
  return null;
};

const steps: Readonly<Record<string, number>> = {
  ini: 0,
  lalu: -1,
  kemarin: -1,
  silam: -1,
  depan: 1,
};

/** `tahun ini`, `bulan lalu`, `tahun depan`. A week is too vague to be a date. */
const nearPeriod: DateShape = (tokens, at, { published }) => {
  const step = steps[tokens[at + 1]?.normal ?? ''];
  if (!published || step === undefined || tokens[at]?.post.trim()) return null;
  if (tokens[at]?.normal === 'bulan') return relative(shiftMonth(published, step), at + 2, false);
  if (!/^(?:se)?tahun$/.test(tokens[at]?.normal ?? '')) return null;
  return relative(String(Number(published.slice(0, 4)) + step), at + 2, false);
};

const spans: Readonly<Record<string, number>> = { sebulan: 1, setahun: 12, bulan: 1, tahun: 12 };
const ways: Readonly<Record<string, number>> = { sebelumnya: -1, kemudian: 1, berikutnya: 1, setelahnya: 1 };

/** `setahun kemudian`, `bulan sebelumnya`, `dua tahun sebelumnya`: reckoned from the time that the text has named last. */
const shifted: DateShape = (tokens, at, { published, near, year }) => {
  const count = smallCount(tokens[at]);
  const unit = count === null ? at : at + 1;
  const span = spans[tokens[unit]?.normal ?? ''];
  const way = ways[tokens[unit + 1]?.normal ?? ''];
  if (!span || !way || tokens[unit]?.post.trim()) return null;
  const now = near ?? (published ? Number(published.slice(0, 4)) : year);
  if (now === null) return null;
  const shift = span * way * (count ?? 1);
  const value =
    span === 12 || !published ? String(now + Math.trunc(shift / 12)) : shiftMonth(published, shift);
  return { ...relative(value, unit + 2, false), shift };
};

const sameTimes = /^(?:periode|bulan|tahun|triwulan|kuartal|semester|kurun)$/;

/** `bulan yang sama`, `periode tersebut`, `enam bulan itu`: the time that the text has named last. */
const pointed: DateShape = (tokens, at, context) => {
  const unit = smallCount(tokens[at]) === null ? at : at + 1;
  if (!sameTimes.test(tokens[unit]?.normal ?? '') || tokens[unit]?.post.trim()) return null;
  const next = tokens[unit + 1]?.normal ?? '';
  const same = next === 'yang' && tokens[unit + 2]?.normal === 'sama' ? unit + 3 : null;
  const to = same ?? (/^(?:itu|tersebut|tadi)$/.test(next) ? unit + 2 : null);
  if (to === null || (same !== null && namesYear(tokens, to))) return null;
  const value = context.published?.slice(0, 7) ?? (context.near ?? context.year)?.toString();
  return value ? { ...relative(value, to, false), shift: 0 } : null;
};

/** `periode yang sama 2022`, `bulan yang sama tahun lalu`: the year says which. */
const namesYear = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at, at + 4)
    .some((token) => yearAt(token) !== null || token.normal === 'tahun' || token.normal === 'setahun');

/** `Kamis`, `Minggu`: the last such day up to the article's. `minggu` as a week has a word of time beside it. */
const weekday: DateShape = (tokens, at, { published }) => {
  const token = tokens[at];
  const day = weekdayOf(token?.normal ?? '');
  if (!published || !token || day === null || !/^\p{Lu}/u.test(token.text)) return null;
  if (token.normal === 'minggu' && /^(?:ini|lalu|depan|pertama)$/.test(tokens[at + 1]?.normal ?? ''))
    return null;
  return relative(lastWeekday(published, day), at + 1, true);
};

export const relativeShapes: readonly DateShape[] = [nearDay, shifted, pointed, nearPeriod, weekday];
