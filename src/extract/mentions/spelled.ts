import type { NumberWord } from '../../rules/schema.js';
import type { Token } from '../text/token.js';

export type NumberWords = ReadonlyMap<string, readonly NumberWord[]>;

/** A number in words: its value, and the token behind it. */
interface Spelled {
  readonly value: number;
  readonly to: number;
}

/** Punctuation after a token that a number does not run over. */
export const breaks = (token: Token | undefined): boolean => /[,;:()/\n]|\.\s/.test(token?.post ?? '');

/** Sums spelled-out numbers from token `from` on: `dua ratus lima puluh enam`, `empat belas`, `dua setengah`, `nol koma lima`. */
export function readSpelled(tokens: readonly Token[], from: number, words: NumberWords): Spelled {
  let sum: Sum = { total: 0, pending: 0 };
  let at = from;
  for (; at < tokens.length; at += 1) {
    const entry = words.get(tokens[at]?.normal ?? '')?.[0];
    const next = entry && !(at > from && breaks(tokens[at - 1])) ? addWord(sum, entry) : null;
    if (!next) break;
    sum = next;
  }
  const value = sum.total + sum.pending;
  const decimals = readDecimals(tokens, at, words);
  return decimals === null
    ? { value, to: at }
    : { value: Number(`${value}.${decimals}`), to: at + 1 + decimals.length };
}

/** A number in the making: what is summed, and the digit that `puluh`, `belas` or `ratus` may still raise. */
interface Sum {
  readonly total: number;
  readonly pending: number;
}

/** The sum with one more word, or null where the word does not go on with the number. */
function addWord({ total, pending }: Sum, entry: NumberWord): Sum | null {
  const value = Number(entry.value);
  if (entry.kind === 'digit') {
    if (pending > 0) return null;
    return value >= 100 ? { total: total + value, pending: 0 } : { total, pending: value };
  }
  if (entry.kind === 'teen') return { total, pending: pending + value };
  if (pending === 0) return null;
  if (entry.kind === 'tens' || (entry.kind === 'scale' && value === 100)) {
    return { total: total + pending * value, pending: 0 };
  }
  if (entry.kind === 'share') return { total, pending: pending / value };
  return entry.kind === 'fraction' ? { total, pending: pending + value } : null;
}

/** The digits behind `koma`, a word each; null where `koma` does not stand at `at` with digits behind it. */
function readDecimals(tokens: readonly Token[], at: number, words: NumberWords): string | null {
  if (words.get(tokens[at]?.normal ?? '')?.[0]?.kind !== 'point' || breaks(tokens[at - 1])) return null;
  let digits = '';
  for (let next = at + 1; !breaks(tokens[next - 1]); next += 1) {
    const entry = words.get(tokens[next]?.normal ?? '')?.[0];
    if (entry?.kind !== 'digit' || entry.value.length > 1) break;
    digits += entry.value;
  }
  return digits === '' ? null : digits;
}
