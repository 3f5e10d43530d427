import type { Amount, Mention, MoneyMention, QuantityMention } from '../../model/mention.js';
import { kilograms } from '../../model/units.js';
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
  if (!isFigure(first) || !isFigure(second)) return null;
  const factor = firstsIn(first, second);
  const min = pointOf(first.amount);
  const point = pointOf(second.amount);
  const max = point === null || factor === null ? null : point * factor;
  if (min === null || max === null || min >= max || !linked(first, second, tokens)) return null;
  return { ...first, amount: { min, max }, to: second.to, span: spanOf(tokens, first.from, second.to) };
}

const isFigure = (mention: Mention): mention is Figure =>
  mention.kind === 'quantity' || mention.kind === 'money';

/** How many of the first's unit make one of the second's (`500 kg hingga 1 ton`); null where they cannot be compared. */
function firstsIn(a: Figure, b: Figure): number | null {
  if (a.kind === 'money' || b.kind === 'money')
    return a.kind === 'money' && b.kind === 'money' && a.currency === b.currency ? 1 : null;
  if (a.unit === b.unit) return 1;
  const [one, other] = [kilograms[a.unit], kilograms[b.unit]];
  return one === undefined || other === undefined ? null : other / one;
}

const pointOf = (amount: Amount): number | null => ('amount' in amount ? amount.amount : null);

const linked = (first: Figure, second: Figure, tokens: readonly Token[]): boolean =>
  rangeNext(tokens, first.to - 1, first.from) === second.from;
