import type { Amount } from '../../model/mention.js';
import type { Token } from '../text/token.js';
import { type NumberStyle, readNumber } from './numbers.js';
import { rangeNext } from './range-words.js';

/** A number or a range of two, before its unit or currency is known. */
export interface FigureHit {
  readonly from: number;
  readonly to: number;
  readonly amount: Amount;
  readonly vague: boolean;
}

/**
 * Reads `2-3`, `2 hingga 3`, `1,5–2 juta`; a scale on the second number alone counts for both. Without a second
 * number it is a single one.
 */
export function readFigure(tokens: readonly Token[], from: number, style: NumberStyle): FigureHit | null {
  const hyphened = readHyphened(tokens, from, style);
  if (hyphened) return hyphened;
  const first = readNumber(tokens, from, style);
  if (!first) return null;
  const next = first.vague ? null : rangeNext(tokens, first.to - 1, style.start ?? from);
  const second = next === null ? null : readNumber(tokens, next, style);
  const single = { from, to: first.to, amount: { amount: first.value }, vague: first.vague };
  if (!second) return single;
  const min = first.scale === 1 ? first.value * second.scale : first.value;
  return min < second.value
    ? { from, to: second.to, amount: { min, max: second.value }, vague: false }
    : single;
}

/** `dua-tiga`, `lima-enam ribu`: two number words written as one. */
function readHyphened(tokens: readonly Token[], from: number, style: NumberStyle): FigureHit | null {
  const token = tokens[from];
  if (token?.kind !== 'word' || !token.normal.includes('-')) return null;
  const [low, high, ...more] = token.normal.split('-').map((word) => digitOf(word, style));
  if (low === undefined || high === undefined || more.length > 0 || !(low < high)) return null;
  const upper = readNumber(
    [{ ...token, normal: token.normal.split('-')[1] ?? '' }, ...tokens.slice(from + 1)],
    0,
    style,
  );
  const scale = upper ? upper.value / high : 1;
  return { from, to: from + (upper?.to ?? 1), amount: { min: low * scale, max: high * scale }, vague: false };
}

/** The value of a word that is a number by itself, or NaN. */
function digitOf(word: string, { words }: NumberStyle): number {
  const entry = words.get(word)?.[0];
  return entry?.kind === 'digit' ? Number(entry.value) : Number.NaN;
}
