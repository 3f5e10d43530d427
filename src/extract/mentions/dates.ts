import type { DateMention } from '../../model/mention.js';
import type { Token } from '../text/token.js';
import { byWord } from '../text/vocabulary.js';
import { monthOf, weekdayOf } from './calendar.js';
import { anchoredShapes, anchoredWords } from './date-anchored.js';
import { countWords } from './date-counts.js';
import { writtenShapes } from './date-days.js';
import { monthShapes } from './date-months.js';
import { isNoDate } from './date-names.js';
import { numericShapes } from './date-numeric.js';
import { periodShapes, periodWords } from './date-periods.js';
import { relativeShapes, relativeWords } from './date-relative.js';
import { type DateContext, type DateShape, skip } from './date-shape.js';
import { placeOf, type Row } from './row.js';

const dayShapes: readonly DateShape[] = [...numericShapes, ...writtenShapes];
const wordShapes: readonly DateShape[] = [
  ...writtenShapes,
  ...periodShapes,
  ...monthShapes,
  ...anchoredShapes,
  ...relativeShapes,
];
const numberShapes: readonly DateShape[] = [
  ...dayShapes,
  ...periodShapes,
  ...anchoredShapes,
  ...relativeShapes,
];

/** The words that a date can begin with, beside months and weekdays; a number can begin one too. */
const openers = new Set([
  ...countWords,
  ...periodWords,
  ...relativeWords,
  ...anchoredWords,
  'hingga',
  'sampai',
]);

/** The first shape that fits at token `at`. Longer and more exact shapes stand first. */
export function dateAt(row: Row, at: number, context: DateContext): DateMention | null {
  const { tokens } = row;
  if (!canBegin(tokens[at])) return null;
  for (const shape of tokens[at]?.kind === 'number' ? numberShapes : wordShapes) {
    const hit = shape(tokens, at, context);
    if (!hit) continue;
    if (isNoDate(tokens, at, hit) || (hit.basis === 'relative' && repeatsDay(tokens, [at, hit.to], context)))
      return null;
    return { kind: 'date', ...hit, ...placeOf(row, at, hit.to), foundBy: 'date' };
  }
  return null;
}

const canBegin = (token: Token | undefined): boolean =>
  token?.kind === 'word' ? opensDate(token) : token?.kind === 'number';

/** True for the words that a date can begin with. */
export function canOpenDate(normal: string): boolean {
  if (openers.has(normal) || monthOf(normal) !== null || weekdayOf(normal) !== null) return true;
  return normal.includes('-') && monthOf(normal.slice(0, normal.indexOf('-'))) !== null;
}

const opensDate = byWord(canOpenDate);

/** `Selasa (19/1/2021)`, `Sabtu-Minggu (22-23/6)`, `pekan lalu (29/6)`: they add nothing to the full date behind them. */
function repeatsDay(
  tokens: readonly Token[],
  [at, to]: readonly [number, number],
  context: DateContext,
): boolean {
  const bracketed = /^\s*\($/.test(tokens[to - 1]?.post ?? '');
  if (weekdayOf(tokens[at]?.normal ?? '') === null && !bracketed) return false;
  const range =
    /^\s*[-–]\s*$/.test(tokens[at]?.post ?? '') && weekdayOf(tokens[at + 1]?.normal ?? '') !== null;
  const next = skip(tokens, range ? at + 2 : to, 'tanggal', 'tgl');
  return dayShapes.some((shape) => {
    const hit = shape(tokens, next, context);
    return hit !== null && /^\d{4}-\d\d-\d\d/.test(hit.value);
  });
}
