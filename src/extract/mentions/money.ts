import type { Amount, MoneyMention } from '../../model/mention.js';
import { spanOf, type Token } from '../text/token.js';
import { approximationAt, readFigure } from './figures.js';
import type { Knowledge } from './knowledge.js';

interface Found {
  readonly from: number;
  readonly to: number;
  readonly amount: Amount;
  readonly currency: string;
  readonly sentence: number;
}

/** An amount of money that begins at token `at`, with its sign before or its word after, or null. */
export function moneyAt(
  tokens: readonly Token[],
  at: number,
  sentence: number,
  knowledge: Knowledge,
): MoneyMention | null {
  const found =
    signFirst(tokens, at, sentence, knowledge) ??
    signLast(tokens, at, sentence, knowledge) ??
    unsigned(tokens, at, sentence, knowledge);
  if (!found) return null;
  return {
    kind: 'money',
    ...found,
    span: spanOf(tokens, found.from, found.to),
    approx: approximationAt(tokens, found.from, found.to),
    foundBy: 'currency-number',
  };
}

/** `Rp428,2 miliar`, `US$ 2.181.797`, `USD 84,400` (English thousands in a foreign currency without a scale). */
function signFirst(
  tokens: readonly Token[],
  at: number,
  sentence: number,
  knowledge: Knowledge,
): Found | null {
  const sign = knowledge.currenciesBefore.longestAt(tokens, at);
  const currency = sign?.values[0];
  if (!sign || !currency || /[,;:()]/.test(tokens[sign.to - 1]?.post ?? '')) return null;
  if (/^(us|as)$/.test(tokens[at]?.normal ?? '') && sign.to === at + 1 && tokens[sign.to]?.kind !== 'number')
    return null;
  const comma3 = currency === 'IDR' ? 'decimal' : 'thousands';
  const figure = readFigure(tokens, sign.to, knowledge.numbers, { comma3, money: true });
  if (!figure || figure.vague) return null;
  return {
    from: at,
    to: trailingWord(tokens, figure.to, currency, knowledge),
    amount: figure.amount,
    currency,
    sentence,
  };
}

/** `100 ribu dollar`, `setengah triliun rupiah`. */
function signLast(
  tokens: readonly Token[],
  at: number,
  sentence: number,
  knowledge: Knowledge,
): Found | null {
  const figure = readFigure(tokens, at, knowledge.numbers, { comma3: 'decimal', money: true });
  if (!figure || figure.vague || /[,;:()]/.test(tokens[figure.to - 1]?.post ?? '')) return null;
  const sign = knowledge.currenciesAfter.longestAt(tokens, figure.to);
  const currency = sign?.values[0];
  if (!sign || !currency) return null;
  const again =
    currency === 'IDR'
      ? figure
      : (readFigure(tokens, at, knowledge.numbers, { comma3: 'thousands', money: true }) ?? figure);
  return { from: at, to: abbreviated(tokens, sign.to), amount: again.amount, currency, sentence };
}

/** The currency told twice: `Rp5 juta rupiah`, `US$5 juta dolar AS`. */
function trailingWord(tokens: readonly Token[], to: number, currency: string, knowledge: Knowledge): number {
  const sign = knowledge.currenciesAfter.longestAt(tokens, to);
  return sign?.values[0] === currency && !/[,;:()]/.test(tokens[to - 1]?.post ?? '') ? sign.to : to;
}

/** `biji pala Rp11,4 miliar dan fuli 12,6 miliar`: thousands of millions of nothing else are rupiah. */
function unsigned(
  tokens: readonly Token[],
  at: number,
  sentence: number,
  knowledge: Knowledge,
): Found | null {
  const figure = readFigure(tokens, at, knowledge.numbers, { comma3: 'decimal', money: true });
  if (!figure || figure.vague || tokens[at]?.kind !== 'number') return null;
  const last = tokens[figure.to - 1];
  if (!last || !/^(?:mil[il]*[iy]ar|triliun|m)$/.test(last.normal)) return null;
  const next = /^\s*$/.test(last.post) ? tokens[figure.to] : undefined;
  const counted = next && (next.kind !== 'word' || knowledge.units.longestAt(tokens, figure.to) !== null);
  return counted ? null : { from: at, to: figure.to, amount: figure.amount, currency: 'IDR', sentence };
}

/** `dolar Amerika Serikat (AS)`: the short name in brackets belongs to the currency. */
const abbreviated = (tokens: readonly Token[], to: number): number =>
  /\($/.test(tokens[to - 1]?.post ?? '') && tokens[to]?.text === 'AS' ? to + 1 : to;
