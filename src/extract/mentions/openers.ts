import type { Rules } from '../../rules/rules.js';
import { wordsOf } from '../text/lexicon.js';
import { normalise, type Token } from '../text/token.js';
import { byWord } from '../text/vocabulary.js';

/** False where no amount of goods or money can begin at the token. */
export type OpensFigure = (token: Token | undefined) => boolean;

/** An amount begins with a number, with a sign of a currency or a unit, or with a word made of one: `sekontainer`, `dua-tiga`. */
export function createOpensFigure({ currencies, numbers, units }: Rules): OpensFigure {
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
