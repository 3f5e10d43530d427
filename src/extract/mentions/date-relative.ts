import { lastWeekday, shiftDay, shiftMonth, weekdayOf } from './calendar.js';
import type { DateHit, DateShape } from './date-shape.js';

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
  sebelumnya: -1,
};

/** `tahun ini`, `bulan lalu`, `tahun depan`. A week is too vague to be a date. */
const nearPeriod: DateShape = (tokens, at, { published, near, year }) => {
  const step = steps[tokens[at + 1]?.normal ?? ''];
  // `tahun sebelumnya` is the year before the one just named, whenever the article was written.
  const named = tokens[at + 1]?.normal === 'sebelumnya' ? (near ?? (published ? null : year)) : null;
  if (named !== null && tokens[at]?.normal === 'tahun') return relative(String(named - 1), at + 2, false);
  if (!published || step === undefined || tokens[at]?.post.trim()) return null;
  if (tokens[at]?.normal === 'bulan') return relative(shiftMonth(published, step), at + 2, false);
  if (tokens[at]?.normal !== 'tahun') return null;
  return relative(String(Number(published.slice(0, 4)) + step), at + 2, false);
};

/** `Kamis`, `Minggu`: the last such day up to the article's. `minggu` as a week has a word of time beside it. */
const weekday: DateShape = (tokens, at, { published }) => {
  const token = tokens[at];
  const day = weekdayOf(token?.normal ?? '');
  if (!published || !token || day === null || !/^\p{Lu}/u.test(token.text)) return null;
  if (token.normal === 'minggu' && /^(?:ini|lalu|depan|pertama)$/.test(tokens[at + 1]?.normal ?? ''))
    return null;
  return relative(lastWeekday(published, day), at + 1, true);
};

export const relativeShapes: readonly DateShape[] = [nearDay, nearPeriod, weekday];
