import type {
  DateMention,
  Mention,
  MoneyMention,
  PlaceMention,
  ProductMention,
  QuantityMention,
} from '../../model/mention.js';
import type { Sentence, Token } from '../text/token.js';
import { type Gap, gapOf, isApposition, isEquivalence, isList } from './coordination.js';

interface ItemBase {
  readonly from: number;
  readonly to: number;
  /** Nothing but white space parts it from the next token. */
  readonly open: boolean;
  /** A comma or a list word stands between the item before and this one. */
  readonly parted: boolean;
}

/** A coordinated group of mentions of one slot: `A, B dan C`, `66 kilogram`, `USD 100 ribu atau Rp1,5 miliar`. */
export type Item =
  | (ItemBase & { readonly slot: 'products'; readonly mentions: readonly ProductMention[] })
  | (ItemBase & { readonly slot: 'destinations'; readonly mentions: readonly PlaceMention[] })
  | (ItemBase & { readonly slot: 'quantities'; readonly mentions: readonly QuantityMention[] })
  | (ItemBase & { readonly slot: 'values'; readonly mentions: readonly MoneyMention[] })
  | (ItemBase & { readonly slot: 'date'; readonly mentions: readonly DateMention[] });

/** Groups the slot mentions of a sentence, in reading order. */
export function itemsOf({ tokens }: Sentence, mentions: readonly Mention[]): Item[] {
  const items: Item[] = [];
  for (const mention of mentions) {
    const last = items[items.length - 1];
    const item = itemOf(mention, tokens, last?.to ?? 0);
    if (!item) continue;
    const joined = last && join(last, item, tokens);
    if (joined) items[items.length - 1] = joined;
    else items.push(item);
  }
  return items;
}

function itemOf(mention: Mention, tokens: readonly Token[], after: number): Item | null {
  const open = /^\s*$/.test(tokens[mention.to - 1]?.post ?? '');
  const between = tokens.slice(Math.max(0, after - 1), mention.from);
  const parted = between.some(
    (token, at) => /[,;:]/.test(token.post) || (at > 0 && token.tags.has('ListConnector')),
  );
  const place = { from: mention.from, to: mention.to, open, parted };
  if (mention.kind === 'product') return { slot: 'products', mentions: [mention], ...place };
  if (mention.kind === 'place') return { slot: 'destinations', mentions: [mention], ...place };
  if (mention.kind === 'quantity') return { slot: 'quantities', mentions: [mention], ...place };
  if (mention.kind === 'money') return { slot: 'values', mentions: [mention], ...place };
  if (mention.kind === 'date') return { slot: 'date', mentions: [mention], ...place };
  return null;
}

/** The two as one group, or null where they are not coordinated. */
function join(last: Item, next: Item, tokens: readonly Token[]): Item | null {
  const gap = gapOf(tokens, last.to, next.from);
  const place = { from: last.from, to: next.to, open: next.open, parted: last.parted };
  if (last.slot === 'products' && next.slot === 'products') {
    if (isApposition(gap)) return { ...last, to: next.to, open: next.open };
    return isList(gap, 'ProductJoin')
      ? { ...last, ...place, mentions: [...last.mentions, ...next.mentions] }
      : null;
  }
  if (last.slot === 'destinations' && next.slot === 'destinations') {
    return isList(gap, 'PlaceJoin')
      ? { ...last, ...place, mentions: [...last.mentions, ...next.mentions] }
      : null;
  }
  return joinFigures(last, next, gap);
}

/** Two tellings of one amount in other units or currencies; `hampir Rp500 miliar atau tepatnya Rp428,2 miliar` is the second. */
function joinFigures(last: Item, next: Item, gap: Gap): Item | null {
  const place = { from: last.from, to: next.to, open: next.open, parted: last.parted };
  if (last.slot === 'values' && next.slot === 'values') {
    if (gap.words.some((token) => token.normal === 'tepatnya')) return next;
    const other = last.mentions.every((m) => next.mentions.every((n) => n.currency !== m.currency));
    return other && isEquivalence(gap)
      ? { ...last, ...place, mentions: [...last.mentions, ...next.mentions] }
      : null;
  }
  if (last.slot === 'quantities' && next.slot === 'quantities') {
    const other = last.mentions.every((m) => next.mentions.every((n) => n.unit !== m.unit));
    return other && isEquivalence(gap)
      ? { ...last, ...place, mentions: [...last.mentions, ...next.mentions] }
      : null;
  }
  return null;
}
