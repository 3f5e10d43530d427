import type { Rules } from '../../rules/rules.js';
import { wordsOf } from '../text/lexicon.js';
import { normalise, type Token } from '../text/token.js';
import type { Trie } from '../text/trie.js';
import { byWord } from '../text/vocabulary.js';
import { canOpenDate } from './dates.js';

/** False where nothing of a kind can begin at the token. */
export type Opens = (token: Token | undefined) => boolean;

/** An amount begins with a number, with a sign of a currency or a unit, or with a word made of one: `sekontainer`, `dua-tiga`. */
export function createOpensFigure({ currencies, numbers, units }: Rules): Opens {
  const counted = new Set(units.flatMap((entry) => entry.words.flatMap((word) => wordsOf(word).slice(0, 1))));
  const words = new Set([
    ...currencies.flatMap(({ before = [] }) => before.flatMap((sign) => wordsOf(sign).slice(0, 1))),
    ...numbers.flatMap((entry) => entry.words.map(normalise)),
    ...counted,
  ]);
  const opens = byWord(
    (normal) =>
      words.has(normal) ||
      (normal.startsWith('se') && counted.has(normal.slice(2))) ||
      (normal.includes('-') && words.has(normal.slice(0, normal.indexOf('-')))),
  );
  return (token) => token !== undefined && (token.kind === 'number' || opens(token));
}

interface Names {
  readonly opensFigure: Opens;
  /** Names of offices, places and regions. */
  readonly tries: readonly Trie<unknown>[];
}

/**
 * Whether amounts, dates, offices, places or regions can begin with a word in small letters. All other names want a
 * capital; goods are looked for apart.
 */
export function createOpensMention({ opensFigure, tries }: Names): Opens {
  const opens = byWord((normal) => canOpenDate(normal) || tries.some((trie) => trie.hasFirst(normal)));
  return (token) => token !== undefined && (token.kind === 'number' || opensFigure(token) || opens(token));
}
