import type { Mention, ProductMention, QuantityMention } from '../../model/mention.js';
import type { Token } from '../text/token.js';
import { countsOf } from './counts.js';
import type { GoodsRow } from './noun-phrases.js';
import { genericProductAt, knownProductAt, unknownProductAt } from './products.js';
import type { Row } from './row.js';

/** The goods of a sentence, and quantities that are counted without a unit: `250 gerbong`, `10.500 tanaman hias`. */
interface Goods {
  readonly products: readonly ProductMention[];
  readonly counts: readonly QuantityMention[];
}

/** Finds goods by name, and by their place behind a quantity or an export verb, or before `ke` and a country. */
export function findGoods(row: Row, others: readonly Mention[]): Goods {
  const held = heldBy(others);
  const named = walk({ ...row, taken: (at) => held.has(at) }, others);
  const taken = new Set([...held, ...heldBy(named)]);
  const sent = others.flatMap((place) => sentTo({ ...row, taken: (at) => taken.has(at) }, place));
  const products = [...named, ...sent].sort((a, b) => a.from - b.from);
  return { products, counts: countsOf({ ...row, taken: (at) => held.has(at) }, products) };
}

const heldBy = (mentions: readonly Mention[]): Set<number> =>
  new Set(
    mentions.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, offset) => from + offset)),
  );

/** From left to right, at each free token the good that begins there. */
function walk(row: GoodsRow, others: readonly Mention[]): ProductMention[] {
  const behind = new Set(others.filter((m) => m.kind === 'quantity').map((m) => m.to));
  const products: ProductMention[] = [];
  for (let at = 0; at < row.tokens.length; ) {
    const found = row.taken(at) ? null : goodsAt(row, at, behind);
    if (found) products.push(found);
    at = found ? found.to : at + 1;
  }
  return products;
}

function goodsAt(row: GoodsRow, at: number, behindQuantity: ReadonlySet<number>): ProductMention | null {
  const known = knownProductAt(row, at) ?? genericProductAt(row, at);
  if (known) return known;
  const before = row.tokens[at - 1];
  const opens = behindQuantity.has(at)
    ? !/[,;:()\n.]/.test(before?.post ?? '')
    : before !== undefined && before.post.trim() === '' && before.tags.has('ObjectOpener');
  return opens ? unknownProductAt(row, at) : null;
}

/** `Well Wagon ke Singapura`: a name of goods in capitals that fills the list item before `ke` and a foreign place. */
function sentTo(row: GoodsRow, place: Mention): ProductMention[] {
  const { tokens } = row;
  if (place.kind !== 'place' || tokens[place.from - 1]?.normal !== 'ke') return [];
  const to = place.from - 1;
  let from = to;
  while (from > 0 && !itemStarts(tokens, from) && to - from < 5) from -= 1;
  const name = tokens.slice(from, to);
  const fills =
    itemStarts(tokens, from) && name.length > 1 && name.every((token) => /^\p{Lu}/u.test(token.text));
  const product = fills && !row.taken(to - 1) ? unknownProductAt(row, from) : null;
  return product && product.to === to ? [product] : [];
}

function itemStarts(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && (/[,:;]/.test(before.post) || /^(?:dan|serta)$/.test(before.normal));
}
