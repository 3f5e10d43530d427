import type { Approximation } from '../../model/fact.js';
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
  const first = readNumber(tokens, from, style);
  if (!first) return null;
  const next = first.vague ? null : rangeNext(tokens, first.to - 1);
  const second = next === null ? null : readNumber(tokens, next, style);
  const single = { from, to: first.to, amount: { amount: first.value }, vague: first.vague };
  if (!second) return single;
  const min = first.scale === 1 ? first.value * second.scale : first.value;
  return min < second.value
    ? { from, to: second.to, amount: { min, max: second.value }, vague: false }
    : single;
}

const hedges: readonly (readonly [string, Approximation])[] = [
  ['ApproxAbout', 'about'],
  ['ApproxUnder', 'under'],
  ['ApproxOver', 'over'],
  ['ApproxLeast', 'least'],
  ['ApproxMost', 'most'],
];

/** The hedge in the three tokens before a figure or right after it (`Rp10 miliar lebih`). */
export function approximationAt(tokens: readonly Token[], from: number, to: number): Approximation | null {
  if (tokens[to]?.normal === 'lebih' && !/[,.;]/.test(tokens[to - 1]?.post ?? '')) return 'over';
  for (let at = from - 1; at >= Math.max(0, from - 3); at -= 1) {
    if (tokens[at]?.normal === 'lebih' && tokens[at - 1]?.normal === 'kurang') return 'about';
    const hedge = hedges.find(([tag]) => tokens[at]?.tags.has(tag));
    if (hedge) return hedge[1];
    if (/[,;:(]/.test(tokens[at]?.post ?? '')) break;
  }
  return null;
}
