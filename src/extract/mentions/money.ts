import type { Amount, MoneyMention } from '../../model/mention.js';
import type { Token } from '../text/token.js';
import type { TrieHit } from '../text/trie.js';
import { type FigureHit, readFigure } from './figures.js';
import { approximationAt } from './hedges.js';
import { isParted, placeOf, type Row } from './row.js';

interface Found {
  readonly to: number;
  readonly amount: Amount;
  readonly currency: string;
}

/** An amount of money that begins at token `at`, with its sign before or its word after, or null. */
export function moneyAt(row: Row, at: number): MoneyMention | null {
  const found = signFirst(row, at) ?? figureFirst(row, at);
  if (!found) return null;
  const { amount, currency, to } = found;
  const approx = approximationAt(row, at, to);
  return { kind: 'money', amount, currency, approx, ...placeOf(row, at, to), foundBy: 'currency-number' };
}

function figureFirst(row: Row, at: number): Found | null {
  const figure = figureAt(row, { at, start: at }, 'decimal');
  return figure && (signLast(row, figure) ?? unsigned(row, figure));
}

/** Where a number stands, and where the whole figure with its sign begins. */
interface Standing {
  readonly at: number;
  readonly start: number;
}

function figureAt(
  { tokens, knowledge }: Row,
  { at, start }: Standing,
  comma3: 'decimal' | 'thousands',
): FigureHit | null {
  const figure = readFigure(tokens, at, { words: knowledge.numbers, comma3, money: true, start });
  return figure?.vague ? null : figure;
}

/** `Rp428,2 miliar`, `US$ 2.181.797`, `USD 84,400` (English thousands in a foreign currency without a scale). */
function signFirst(row: Row, at: number): Found | null {
  const { tokens, knowledge } = row;
  const sign = knowledge.currenciesBefore.longestAt(tokens, at);
  const currency = sign?.values[0];
  if (!sign || !currency || !/^[.\s]*$/.test(tokens[sign.to - 1]?.post ?? '')) return null;
  // `AS` and `US` are countries first; as a currency they stand right before digits.
  const bare = /^(?:us|as)$/.test(tokens[at]?.normal ?? '') && sign.to === at + 1;
  if (bare && tokens[sign.to]?.kind !== 'number') return null;
  const figure = figureAt(row, { at: sign.to, start: at }, currency === 'IDR' ? 'decimal' : 'thousands');
  if (!figure || (bare && 'amount' in figure.amount && figure.amount.amount < leastInBareSign)) return null;
  return { to: toldTwice(row, figure.to, currency), amount: figure.amount, currency };
}

/** `ke US 5 kontainer` is a country. */
const leastInBareSign = 1000;

/** The currency told again behind: `Rp5 juta rupiah`, `US$5 juta dolar AS`. */
function toldTwice({ tokens, knowledge }: Row, to: number, currency: string): number {
  const sign = knowledge.currenciesAfter.longestAt(tokens, to);
  return sign?.values[0] === currency && /^\s+$/.test(tokens[to - 1]?.post ?? '') ? sign.to : to;
}

/** `100 ribu dollar`, `setengah triliun rupiah`; but the sign of `pada 2023 US$200 juta` belongs to what follows it. */
function signLast(row: Row, figure: FigureHit): Found | null {
  const { tokens, knowledge } = row;
  if (isParted(tokens[figure.to - 1])) return null;
  const sign = knowledge.currenciesAfter.longestAt(tokens, figure.to);
  const currency = sign?.values[0];
  if (!sign || !currency || signFirst(row, figure.to) || isForeign(row, sign)) return null;
  const place = { at: figure.from, start: figure.from };
  const again = currency === 'IDR' ? figure : (figureAt(row, place, 'thousands') ?? figure);
  return { to: abbreviated(tokens, sign.to), amount: again.amount, currency };
}

/** `dolar Jamaika`: a dollar of a country that the rules know no currency of. */
const isForeign = ({ tokens, knowledge }: Row, { from, to }: TrieHit<string>): boolean =>
  to === from + 1 &&
  /^\s+$/.test(tokens[from]?.post ?? '') &&
  knowledge.places.longestAt(tokens, to) !== null;

/** `dolar Amerika Serikat (AS)`: the short name in brackets belongs to the currency. */
const abbreviated = (tokens: readonly Token[], to: number): number =>
  /\($/.test(tokens[to - 1]?.post ?? '') && tokens[to]?.text === 'AS' ? to + 1 : to;

/** `biji pala Rp11,4 miliar dan fuli 12,6 miliar`: thousands of millions of nothing that is named are rupiah. */
function unsigned({ tokens }: Row, figure: FigureHit): Found | null {
  const last = tokens[figure.to - 1];
  if (tokens[figure.from]?.kind !== 'number' || !last || !/^(?:mil[il]*[iy]ar|triliun|m)$/.test(last.normal))
    return null;
  const next = /^\s*$/.test(last.post) ? tokens[figure.to] : undefined;
  const ofNothing = !next || next.tags.has('Stop') || next.tags.has('ListConnector');
  return ofNothing ? { to: figure.to, amount: figure.amount, currency: 'IDR' } : null;
}
