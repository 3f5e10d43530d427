import { lastWeekday, shiftDay, shiftMonth, weekdayOf } from './calendar.js';
import { type DateHit, type DateShape, smallCount } from './date-shape.js';

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
  if (tokens[at]?.normal !== 'tahun') return null;
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

/** `Kamis`, `Minggu`: the last such day up to the article's. `minggu` as a week has a word of time beside it. */
const weekday: DateShape = (tokens, at, { published }) => {
  const token = tokens[at];
  const day = weekdayOf(token?.normal ?? '');
  if (!published || !token || day === null || !/^\p{Lu}/u.test(token.text)) return null;
  if (token.normal === 'minggu' && /^(?:ini|lalu|depan|pertama)$/.test(tokens[at + 1]?.normal ?? ''))
    return null;
  return relative(lastWeekday(published, day), at + 1, true);
};

export const relativeShapes: readonly DateShape[] = [nearDay, shifted, nearPeriod, weekday];
