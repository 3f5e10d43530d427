import type { Rules } from '../../rules/rules.js';
import type { NumberWord } from '../../rules/schema.js';
import { normalise, type Token } from '../text/token.js';
import { readNumeral } from './numerals.js';
import { breaks, type NumberWords, readSpelled } from './spelled.js';

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
  /** The first token of the whole figure, where a sign stands before the number. */
  readonly start?: number;
}

/** Reads digits or number words, then scales: `2,5 juta`, `dua puluh lima ribu`, `setengah triliun`, `Rp1 miliar 200 juta`, `200-an`. */
export function readNumber(tokens: readonly Token[], from: number, style: NumberStyle): NumberHit | null {
  const base = readBase(tokens, from, style);
  return base && readScales(tokens, base, style);
}

function readBase(tokens: readonly Token[], from: number, style: NumberStyle): NumberHit | null {
  const token = tokens[from];
  if (!token) return null;
  const plain = { from, to: from + 1, scale: 1, vague: false };
  if (token.kind === 'number') return { ...plain, ...readFigures(tokens, from, style) };
  const entry = style.words.get(token.normal)?.[0];
  if (entry?.kind === 'vague') return { ...plain, value: 0, vague: true };
  if (entry?.kind === 'fraction') return { ...plain, value: Number(entry.value) };
  return entry?.kind === 'digit' ? { ...plain, ...readSpelled(tokens, from, style.words) } : null;
}

/** A number in digits with a fraction of its own or behind it: `7,5`, `3/4`, `1 1/2`, `2 ½`. */
function readFigures(
  tokens: readonly Token[],
  from: number,
  style: NumberStyle,
): Pick<NumberHit, 'value' | 'to'> {
  const fraction = fractionAt(tokens, from);
  if (fraction !== null) return { value: fraction, to: from + 2 };
  const text = tokens[from]?.text ?? '';
  const comma3 = scaleAt(tokens[from + 1], style) > 1 ? 'decimal' : style.comma3;
  const value = readNumeral(text, comma3);
  if (text.length > 2 || !/^\s+$/.test(tokens[from]?.post ?? '')) return { value, to: from + 1 };
  const more = fractionAt(tokens, from + 1);
  if (more !== null) return { value: value + more, to: from + 3 };
  const sign = /^[½¼¾]$/.test(tokens[from + 1]?.text ?? '');
  return sign
    ? { value: value + readNumeral(tokens[from + 1]?.text ?? '', comma3), to: from + 2 }
    : { value, to: from + 1 };
}

const fractions: Readonly<Record<string, number>> = { '1/2': 0.5, '1/4': 0.25, '3/4': 0.75 };

/** `1/2`, `3/4` as two tokens; a date goes on with a slash (`3/4/2021`). */
function fractionAt(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.post !== '/' || /^[/-]/.test(tokens[at + 1]?.post ?? '')) return null;
  return fractions[`${tokens[at]?.text}/${tokens[at + 1]?.text}`] ?? null;
}

function readScales(tokens: readonly Token[], base: NumberHit, style: NumberStyle): NumberHit {
  let { to, value, scale } = base;
  for (;;) {
    const next = scaleAt(tokens[to], style);
    if (next === 1 || breaks(tokens[to - 1]) || countsManyOfYear(tokens, to, style)) break;
    value = exact(value * next);
    scale = next;
    to += 1;
    const more = base.vague ? null : addend(tokens, to, { ...style, below: next });
    if (more) return { ...base, to: more.to, value: exact(value + more.value), scale };
  }
  const end = pastAbout(tokens, to);
  return end === base.to ? base : { ...base, to: end, value, scale };
}

/** `pada 2020 ribuan petani`: thousands, in that year. */
const countsManyOfYear = (tokens: readonly Token[], at: number, { words }: NumberStyle): boolean =>
  words.get(tokens[at]?.normal ?? '')?.at(-1)?.kind === 'about-scale' &&
  /^(?:19|20)\d\d$/.test(tokens[at - 1]?.text ?? '');

/** Over the `-an` of `200-an`, which is a token where a digit stands before it. */
const pastAbout = (tokens: readonly Token[], to: number): number =>
  tokens[to]?.normal === 'an' && /^-?$/.test(tokens[to - 1]?.post ?? '.') ? to + 1 : to;

/** The rest of a number behind a scale: `lima ribu` + `dua ratus`, `dua juta` + `lima ratus ribu`, `Rp1 miliar` + `200 juta`. */
function addend(
  tokens: readonly Token[],
  at: number,
  style: NumberStyle & { readonly below: number },
): NumberHit | null {
  const token = tokens[at];
  const counts = token?.kind === 'number' || style.words.get(token?.normal ?? '')?.[0]?.kind === 'digit';
  if (!token || !counts || breaks(tokens[at - 1]) || /[-–—~]/.test(tokens[at - 1]?.post ?? '')) return null;
  const rest = readNumber(tokens, at, style);
  const scaled = token.kind !== 'number' || (rest !== null && rest.scale > 1);
  return rest && scaled && rest.value < style.below ? rest : null;
}

function scaleAt(token: Token | undefined, style: NumberStyle): number {
  for (const entry of style.words.get(token?.normal ?? '') ?? []) {
    if (entry.kind === 'scale' || entry.kind === 'about-scale') return Number(entry.value);
    if (entry.kind === 'money-scale' && style.money && /^[A-Z]|mil$/.test(token?.text ?? ''))
      return Number(entry.value);
  }
  return 1;
}

/** Drops what binary fractions add: 135,14 miliar is 135140000000, not 135139999999.99998. */
const exact = (value: number): number => Number(value.toPrecision(15));
