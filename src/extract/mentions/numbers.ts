import type { Rules } from '../../rules/rules.js';
import type { NumberWord } from '../../rules/schema.js';
import { normalise, type Token } from '../text/token.js';
import { readNumeral } from './numerals.js';

/** A number in a token row: tokens `[from, to)`. */
export interface NumberHit {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** The last scale word read (1e6 for `juta`), 1 where there is none. */
  readonly scale: number;
  /** `puluhan`, `ratusan`: no number at all. */
  readonly vague: boolean;
}

export type NumberWords = ReadonlyMap<string, readonly NumberWord[]>;

/** Files the number words of rules/lexicon/numbers.yaml under their normal forms. */
export function createNumberWords(rules: Rules): NumberWords {
  const words = new Map<string, NumberWord[]>();
  for (const entry of rules.numbers) {
    for (const word of entry.words)
      words.set(normalise(word), [...(words.get(normalise(word)) ?? []), entry]);
  }
  return words;
}

/** How a number is to be read: what decides `84,400`, and whether `M` and `T` are scales (only in money). */
export interface NumberStyle {
  readonly words: NumberWords;
  readonly comma3: 'decimal' | 'thousands';
  readonly money: boolean;
}

/** Reads digits or number words, then scales: `2,5 juta`, `dua puluh lima ribu`, `setengah triliun`, `Rp1 miliar 200 juta`. */
export function readNumber(tokens: readonly Token[], from: number, style: NumberStyle): NumberHit | null {
  const base = readBase(tokens, from, style);
  return base && readScales(tokens, base, style);
}

function readBase(tokens: readonly Token[], from: number, style: NumberStyle): NumberHit | null {
  const token = tokens[from];
  if (!token) return null;
  const single = (value: number, vague = false): NumberHit => ({
    from,
    to: from + 1,
    value,
    scale: 1,
    vague,
  });
  if (token.kind === 'number') {
    const comma3 = scaleAt(tokens[from + 1], style) > 1 ? 'decimal' : style.comma3;
    return single(readNumeral(token.text, comma3));
  }
  const entry = style.words.get(token.normal)?.[0];
  if (entry?.kind === 'vague') return single(0, true);
  if (entry?.kind === 'fraction') return single(Number(entry.value));
  return entry?.kind === 'digit' ? readWords(tokens, from, style.words) : null;
}

/** Sums spelled-out numbers: `dua ratus lima puluh enam`, `empat belas`, `seribu dua ratus`, `dua setengah`. */
function readWords(tokens: readonly Token[], from: number, words: NumberWords): NumberHit {
  let sum: Sum = { total: 0, pending: 0 };
  let at = from;
  for (; at < tokens.length; at += 1) {
    const entry = words.get(tokens[at]?.normal ?? '')?.[0];
    const next = entry && !(at > from && breaks(tokens[at - 1])) ? addWord(sum, entry) : null;
    if (!next) break;
    sum = next;
  }
  return { from, to: at, value: sum.total + sum.pending, scale: 1, vague: false };
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
  if (entry.kind === 'tens' || (entry.kind === 'scale' && value === 100)) {
    return pending > 0 ? { total: total + pending * value, pending: 0 } : null;
  }
  return entry.kind === 'fraction' && pending > 0 ? { total, pending: pending + value } : null;
}

function readScales(tokens: readonly Token[], base: NumberHit, style: NumberStyle): NumberHit {
  let { to, value, scale } = base;
  for (;;) {
    const next = breaks(tokens[to - 1]) ? 1 : scaleAt(tokens[to], style);
    if (next === 1) return { ...base, to, value, scale };
    value = exact(value * next);
    scale = next;
    to += 1;
    const more = base.vague ? null : addend(tokens, to, { ...style, below: next });
    if (more) return { ...base, to: more.to, value: exact(value + more.value), scale };
  }
}

/** The rest of a number behind a scale: `lima ribu` + `dua ratus`, `dua juta` + `lima ratus ribu`, `Rp1 miliar` + `200 juta`. */
function addend(
  tokens: readonly Token[],
  at: number,
  style: NumberStyle & { readonly below: number },
): NumberHit | null {
  const token = tokens[at];
  const counts = token?.kind === 'number' || style.words.get(token?.normal ?? '')?.[0]?.kind === 'digit';
  if (!token || !counts || breaks(tokens[at - 1]) || /[-–—]/.test(tokens[at - 1]?.post ?? '')) return null;
  const rest = readNumber(tokens, at, style);
  const scaled = token.kind !== 'number' || (rest !== null && rest.scale > 1);
  return rest && scaled && rest.value < style.below ? rest : null;
}

function scaleAt(token: Token | undefined, style: NumberStyle): number {
  for (const entry of style.words.get(token?.normal ?? '') ?? []) {
    if (entry.kind === 'scale') return Number(entry.value);
    if (entry.kind === 'money-scale' && style.money && /^[A-Z]|mil$/.test(token?.text ?? ''))
      return Number(entry.value);
  }
  return 1;
}

/** Punctuation after a token that a number does not run over. */
const breaks = (token: Token | undefined): boolean => /[,;:()/\n]|\.\s/.test(token?.post ?? '');

/** Drops what binary fractions add: 135,14 miliar is 135140000000, not 135139999999.99998. */
const exact = (value: number): number => Number(value.toPrecision(15));
