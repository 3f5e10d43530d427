import type { Mention, ProductMention } from '../../model/mention.js';
import type { Token } from '../text/token.js';
import type { GoodsRow } from './noun-phrases.js';
import { unknownProductAt } from './products.js';

/**
 * A name of goods that nobody knows, in the item of a list: `Well Wagon ke Singapura`, `serta akar jarak merah ke
 * Perancis`, `daun sisal 74 ton`. In capitals it may stand anywhere in a list; else the sentence must speak of sending.
 */
export function listed(row: GoodsRow, next: Mention): ProductMention[] {
  const to = nameEnd(row.tokens, next);
  if (to === null) return [];
  let from = to;
  while (from > 0 && !itemStarts(row.tokens, from) && to - from < 5) from -= 1;
  const name = row.tokens.slice(from, to);
  const inCapitals = name.length > 1 && name.every((token) => /^\p{Lu}/u.test(token.text));
  const fills =
    itemStarts(row.tokens, from) && name.length > 0 && (inCapitals || speaksOfSending(row.tokens));
  if (!fills || name.some((_, index) => row.taken(from + index))) return [];
  if (/[–—-]/.test(row.tokens[to - 1]?.post ?? '')) return [];
  const product = unknownProductAt(row, from);
  return product && product.to === to ? [product] : [];
}

/** The token behind the name that a place or a figure tells of: before `ke`, before `senilai`; null where none does. */
function nameEnd(tokens: readonly Token[], next: Mention): number | null {
  const before = tokens[next.from - 1];
  if (next.kind === 'place') return before?.normal === 'ke' ? withoutShortName(tokens, next.from - 1) : null;
  if (next.kind !== 'quantity' && next.kind !== 'money') return null;
  if (!before?.tags.has('FigureWord')) return next.from;
  // `wet blue dengan volume 9 ton`
  return tokens[next.from - 2]?.normal === 'dengan' ? next.from - 2 : next.from - 1;
}

/** `Ballast Hopper Wagon (BHW) ke Thailand`: the short name in brackets is none of the name. */
const withoutShortName = (tokens: readonly Token[], to: number): number =>
  /^\)/.test(tokens[to - 1]?.post ?? '') && /\($/.test(tokens[to - 2]?.post ?? '') ? to - 1 : to;

const speaksOfSending = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => ['ExportNoun', 'ExportVerb', 'SendVerb'].some((tag) => token.tags.has(tag)));

function itemStarts(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && (/[,:;]/.test(before.post) || isJoin(before));
}

/** An item of a list has at most so many words. */
const longestItem = 3;

/**
 * Items that nobody knows between two of a list that are known: `kopi, geblek, lada`, `monstera, Syngonium dan keladi`.
 */
export function betweenGoods(row: GoodsRow, products: readonly ProductMention[]): ProductMention[] {
  return products.slice(1).flatMap((next, index) => {
    const last = products[index];
    return last ? itemsBetween(row, last.to, next.from) : [];
  });
}

function itemsBetween(row: GoodsRow, from: number, to: number): ProductMention[] {
  const items: ProductMention[] = [];
  for (let at = from; at < to; ) {
    if (isJoin(row.tokens[at])) {
      at += 1;
      continue;
    }
    const item = row.taken(at) || !itemStarts(row.tokens, at) ? null : unknownProductAt(row, at);
    if (!item || item.to > to || item.to - item.from > longestItem || !itemEnds(row.tokens, item.to))
      return [];
    items.push(item);
    at = item.to;
  }
  return items;
}

const isJoin = (token: Token | undefined): boolean => /^(?:dan|serta)$/.test(token?.normal ?? '');

const itemEnds = (tokens: readonly Token[], at: number): boolean =>
  /^,\s*$/.test(tokens[at - 1]?.post ?? '') || isJoin(tokens[at]);
