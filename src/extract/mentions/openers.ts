import type { Rules } from '../../rules/rules.js';
import { wordsOf } from '../text/lexicon.js';
import { normalise } from '../text/token.js';
import type { Row } from './row.js';

/** Words that an amount of goods or money can begin with: signs of currencies, number words, units. */
export type FigureWords = ReadonlySet<string>;

export const createFigureWords = ({ currencies, numbers, units }: Rules): FigureWords =>
  new Set([
    ...currencies.flatMap(({ before = [] }) => before.flatMap((sign) => wordsOf(sign).slice(0, 1))),
    ...numbers.flatMap(({ words }) => words.map(normalise)),
    ...units.flatMap(({ words }) => words.flatMap((word) => wordsOf(word).slice(0, 1))),
  ]);

/** False where no amount can begin at the token: most words are none of a number, and `sekontainer` begins with se-. */
export function opensFigure({ tokens, knowledge }: Row, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return true;
  const { normal } = token;
  return knowledge.figureWords.has(normal) || normal.startsWith('se') || normal.includes('-');
}
