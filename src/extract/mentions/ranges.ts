import type { Amount, Mention, MoneyMention, QuantityMention } from '../../model/mention.js';
import { spanOf, type Token } from '../text/token.js';
import { rangeNext } from './range-words.js';

type Figure = QuantityMention | MoneyMention;

/** Joins `1,8 ton sampai 2 ton` and `Rp200 ribu - Rp300 ribu` into one range; all else is left as it is. */
export function joinRanges(mentions: readonly Mention[], tokens: readonly Token[]): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const last = joined[joined.length - 1];
    const range = last && rangeOf(last, mention, tokens);
    if (range) joined[joined.length - 1] = range;
    else joined.push(mention);
  }
  return joined;
}

function rangeOf(first: Mention, second: Mention, tokens: readonly Token[]): Figure | null {
  if (!isFigure(first) || !isFigure(second) || !sameMeasure(first, second)) return null;
  const min = pointOf(first.amount);
  const max = pointOf(second.amount);
  if (min === null || max === null || min >= max || !linked(first, second, tokens)) return null;
  return { ...first, amount: { min, max }, to: second.to, span: spanOf(tokens, first.from, second.to) };
}

const isFigure = (mention: Mention): mention is Figure =>
  mention.kind === 'quantity' || mention.kind === 'money';

const sameMeasure = (a: Figure, b: Figure): boolean =>
  a.kind === 'quantity' && b.kind === 'quantity'
    ? a.unit === b.unit
    : a.kind === 'money' && b.kind === 'money' && a.currency === b.currency;

const pointOf = (amount: Amount): number | null => ('amount' in amount ? amount.amount : null);

const linked = (first: Figure, second: Figure, tokens: readonly Token[]): boolean =>
  rangeNext(tokens, first.to - 1) === second.from;
