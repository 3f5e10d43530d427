import type { Token } from '../text/token.js';
import { lastWeekday, shiftDay, shiftMonth, weekdayOf, weekOf } from './calendar.js';
import { countAt } from './date-counts.js';
import type { DateHit, DateShape } from './date-shape.js';
import { stepOf } from './date-years.js';

const relative = (value: string, to: number, day: boolean): DateHit => ({
  to,
  value,
  basis: 'relative',
  day,
});

const days: Readonly<Record<string, number>> = { kemarin: -1, besok: 1, esok: 1, lusa: 2 };
const hours = /^(?:pagi|siang|sore|petang|malam)$/;

/** `hari ini`, `kemarin`, `lusa`, `pagi tadi`, against the article's day. */
const nearDay: DateShape = (tokens, at, { published }) => {
  if (!published) return null;
  const word = tokens[at]?.normal ?? '';
  const next = tokens[at + 1]?.normal ?? '';
  if (word === 'hari' && next === 'ini') return relative(published, at + 2, true);
  if (hours.test(word) && (next === 'ini' || next === 'tadi')) return relative(published, at + 2, true);
  if (word === 'tadi' && hours.test(next)) return relative(published, at + 2, true);
  if (word === 'kemarin' && next === 'lusa') return relative(shiftDay(published, -2), at + 2, true);
  const offset = days[word];
  return offset === undefined ? null : relative(shiftDay(published, offset), at + 1, true);
};

/** The value that lies so many days, weeks, months or years away from an ISO day. */
function away(day: string, unit: string, step: number): string | null {
  if (unit === 'hari') return shiftDay(day, step);
  if (unit === 'pekan' || unit === 'minggu') return weekOf(shiftDay(day, 7 * step));
  if (unit === 'bulan') return shiftMonth(day, step);
  return unit === 'tahun' ? String(Number(day.slice(0, 4)) + step) : null;
}

const single = /^se(hari|pekan|minggu|bulan|tahun)$/;

/** `dua hari lalu`, `3 bulan yang lalu`, `setahun silam`. */
const ago: DateShape = (tokens, at, { published }) => {
  const one = single.exec(tokens[at]?.normal ?? '')?.[1];
  const count = one ? 1 : countAt(tokens[at]);
  if (!published || count === null) return null;
  const unitAt = one ? at : at + 1;
  const word = tokens[unitAt + 1]?.normal === 'yang' ? unitAt + 2 : unitAt + 1;
  const whole = tokens.slice(at, word).every((token) => /^\s*$/.test(token.post));
  if (!whole || !/^(?:lalu|silam)$/.test(tokens[word]?.normal ?? '')) return null;
  const unit = one ?? tokens[unitAt]?.normal ?? '';
  const value = away(published, unit, -count);
  return value === null ? null : relative(value, word + 1, /^(?:hari|pekan|minggu)$/.test(unit));
};

/** `tahun ini`, `bulan lalu`, `pekan depan`; but not `beberapa tahun lalu`, `lima tahun mendatang`. */
const nearPeriod: DateShape = (tokens, at, { published }) => {
  const unit = tokens[at]?.normal ?? '';
  const step = unit === 'hari' ? undefined : stepOf(tokens[at + 1]);
  if (!published || step === undefined || tokens[at]?.post.trim() || isCounted(tokens, at)) return null;
  const value = away(published, unit, step);
  return value === null ? null : relative(value, at + 2, /^(?:pekan|minggu)$/.test(unit));
};

/** `beberapa`, `puluhan`, `lima` before a period: how many, not which. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || !/^\s+$/.test(before.post)) return false;
  return (
    countAt(before) !== null ||
    /^(?:beberapa|sekian|(?:belas|puluh|ratus|ribu|juta)(?:an)?)$/.test(before.normal)
  );
}

/** `Kamis`, `Jumat lalu`, `Senin depan`, `Rabu pekan ini`. `Minggu lalu` is a week. */
const weekday: DateShape = (tokens, at, { published }) => {
  const token = tokens[at];
  const day = weekdayOf(token?.normal ?? '');
  if (!published || !token || day === null || !/^\p{Lu}/u.test(token.text)) return null;
  const next = /^\s+$/.test(token.post) ? tokens[at + 1]?.normal : undefined;
  if (token.normal === 'minggu' && /^(?:pertama|kedua|ketiga|keempat|terakhir)$/.test(next ?? ''))
    return null;
  const inWeek = next === 'pekan' || next === 'minggu' ? stepOf(tokens[at + 2]) : undefined;
  if (inWeek !== undefined) {
    const monday = weekOf(shiftDay(published, 7 * inWeek)).slice(0, 10);
    return relative(shiftDay(monday, (day + 6) % 7), at + 3, true);
  }
  if (next === 'lalu' || next === 'kemarin' || next === 'silam')
    return relative(lastWeekday(shiftDay(published, -1), day), at + 2, true);
  if (next === 'depan' || next === 'mendatang' || next === 'nanti')
    return relative(lastWeekday(shiftDay(published, 7), day), at + 2, true);
  return relative(lastWeekday(published, day), at + 1, true);
};

export const relativeWords: readonly string[] = [
  ...Object.keys(days),
  ...['hari', 'pekan', 'minggu', 'bulan', 'tahun', 'tadi', 'pagi', 'siang', 'sore', 'petang', 'malam'],
  ...['sehari', 'sepekan', 'seminggu', 'sebulan', 'setahun'],
];

export const relativeShapes: readonly DateShape[] = [ago, nearDay, nearPeriod, weekday];
