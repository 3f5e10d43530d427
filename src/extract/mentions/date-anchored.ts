import type { Token } from '../text/token.js';
import { shiftMonth } from './calendar.js';
import { countAt } from './date-counts.js';
import { type DateContext, type DateHit, type DateShape, yearAt } from './date-shape.js';

const spans: Readonly<Record<string, number>> = { sebulan: 1, setahun: 12, bulan: 1, tahun: 12 };
const ways: Readonly<Record<string, number>> = { sebelumnya: -1, kemudian: 1, berikutnya: 1, setelahnya: 1 };

const hit = (value: string, to: number, shift: number): DateHit => ({
  to,
  value,
  basis: 'relative',
  day: false,
  shift,
});

/** `setahun kemudian`, `bulan sebelumnya`, `dua tahun sebelumnya`: reckoned from the time that the text has named last. */
const shifted: DateShape = (tokens, at, { published, near, year }) => {
  const count = countAt(tokens[at]);
  const unit = count === null ? at : at + 1;
  const span = spans[tokens[unit]?.normal ?? ''];
  const way = ways[tokens[unit + 1]?.normal ?? ''];
  if (!span || !way || tokens[unit]?.post.trim()) return null;
  const now = near ?? (published ? Number(published.slice(0, 4)) : year);
  if (now === null) return null;
  const shift = span * way * (count ?? 1);
  const inYears = span === 12 || !published;
  return hit(inYears ? String(now + Math.trunc(shift / 12)) : shiftMonth(published, shift), unit + 2, shift);
};

const sameTimes = /^(?:periode|bulan|tahun|triwulan|kuartal|semester|kurun)$/;

/** `bulan yang sama`, `periode tersebut`, `enam bulan itu`: the time that the text has named last. */
const pointed: DateShape = (tokens, at, context) => {
  const unit = countAt(tokens[at]) === null ? at : at + 1;
  if (!sameTimes.test(tokens[unit]?.normal ?? '') || tokens[unit]?.post.trim()) return null;
  const next = tokens[unit + 1]?.normal ?? '';
  const same = next === 'yang' && tokens[unit + 2]?.normal === 'sama' ? unit + 3 : null;
  const to = same ?? (/^(?:itu|tersebut|tadi)$/.test(next) ? unit + 2 : null);
  if (to === null || (same !== null && namesYear(tokens, to))) return null;
  const value = nowOf(context);
  return value ? hit(value, to, 0) : null;
};

const nowOf = ({ published, near, year }: DateContext): string | undefined =>
  published?.slice(0, 7) ?? (near ?? year)?.toString();

/** `periode yang sama 2022`, `bulan yang sama tahun lalu`: the year says which. */
const namesYear = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at, at + 4)
    .some((token) => yearAt(token) !== null || token.normal === 'tahun' || token.normal === 'setahun');

export const anchoredWords: readonly string[] = [
  ...Object.keys(spans),
  'periode',
  'kurun',
  'triwulan',
  'kuartal',
  'semester',
];

/** Times told by one that the text has named before; facts/timing.ts resolves them against it. */
export const anchoredShapes: readonly DateShape[] = [shifted, pointed];
