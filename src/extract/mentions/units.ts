import type { Unit } from '../../model/units.js';
import type { Token } from '../text/token.js';
import type { TrieHit } from '../text/trie.js';
import { isParted, type Row } from './row.js';

/** What a word for a unit stands for: `ons` is a hundred times a gram. */
export interface Measure {
  readonly unit: Unit;
  readonly factor: number;
}

/** A unit, and the token behind it. */
export interface UnitHit extends Measure {
  readonly to: number;
}

/**
 * The unit that begins at `from`, over `lebih` (`50 lebih ekor`) and a counting word (`3 unit kontainer`, `dua buah
 * kontainer`); a container with its size.
 */
export function unitAfter(row: Row, from: number): UnitHit | null {
  const { tokens } = row;
  if (isParted(tokens[from - 1]) && !/^\)/.test(tokens[from - 1]?.post ?? '')) return null;
  const hit = wordAt(row, tokens[from]?.normal === 'lebih' ? from + 1 : from);
  const measure = hit?.values[0];
  if (!hit || !measure) return null;
  if (measure.unit === 'container') return containerSize(tokens, hit.to);
  const counts = counting.has(measure.unit) && !isParted(tokens[hit.to - 1]);
  const inner = counts ? wordAt(row, hit.to) : null;
  return inner?.values[0]?.unit === 'container'
    ? containerSize(tokens, inner.to)
    : { ...measure, to: hit.to };
}

/** What containers are counted by: `unit`, `buah`, `boks`. */
const counting = new Set<Unit>(['unit', 'piece', 'box']);

function wordAt(row: Row, at: number): TrieHit<Measure> | null {
  const hit = row.knowledge.units.longestAt(row.tokens, at) ?? aboutWord(row, at);
  // `5 m` is a length, `5 M` no unit at all.
  const letter = row.tokens[at];
  return hit && letter?.text.length === 1 && letter.text !== letter.normal ? null : hit;
}

/** `5 ton-an`: the suffix says how exact the figure is. */
function aboutWord({ tokens, knowledge }: Row, at: number): TrieHit<Measure> | null {
  const token = tokens[at];
  if (!token?.normal.endsWith('-an')) return null;
  const hit = knowledge.units.longestAt([{ ...token, normal: token.normal.slice(0, -3) }], 0);
  return hit && { ...hit, from: at, to: at + 1 };
}

const sizes: Readonly<Record<string, Unit>> = { '20': 'container20', '40': 'container40' };

/** `40 feet`, `20 kaki`, `40'HC`: the size of a container, at token `at`. */
export function sizedFeet(tokens: readonly Token[], at: number): UnitHit | null {
  const unit = sizes[tokens[at]?.text ?? ''];
  return unit && tokens[at + 1]?.tags.has('FeetWord') ? { unit, factor: 1, to: at + 2 } : null;
}

/** `40'` behind a word that tells of a container. */
export function primedFeet(tokens: readonly Token[], at: number): UnitHit | null {
  const unit = sizes[tokens[at]?.text ?? ''];
  return unit && /^['’"”]/.test(tokens[at]?.post ?? '') ? { unit, factor: 1, to: at + 1 } : null;
}

/** `kontainer 40 feet`, `peti kemas ukuran 20 kaki`; `to` is the token behind the word for the container. */
export function containerSize(tokens: readonly Token[], to: number): UnitHit {
  let at = to;
  while (at < to + 2 && tokens[at]?.tags.has('ContainerWord')) at += 1;
  return sizedFeet(tokens, at) ?? primedFeet(tokens, at) ?? { unit: 'container', factor: 1, to };
}
