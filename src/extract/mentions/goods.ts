import type { Mention, ProductMention, QuantityMention } from '../../model/mention.js';
import type { Clause } from './clause-marks.js';
import { withoutClitics } from './clitics.js';
import { countsOf } from './counts.js';
import { goodsInClause } from './goods-in-clause.js';
import { betweenGoods, listed } from './listed-goods.js';
import { isForeignMaker, isNoGoods } from './no-goods.js';
import type { GoodsRow } from './noun-phrases.js';
import { genericProductAt, knownProductAt, partOfPlantAt, unknownProductAt } from './products.js';
import { isHeadline, tokensOfNames } from './proper-names.js';
import type { Row } from './row.js';

/** The goods of a sentence, and quantities that are counted without a unit: `250 gerbong`, `10.500 tanaman hias`. */
interface Goods {
  readonly products: readonly ProductMention[];
  readonly counts: readonly QuantityMention[];
}

/** Finds goods by name, and by their place behind a quantity or an export verb, or in a list before a place or a figure. */
export function findGoods(source: Row, others: readonly Mention[]): Goods {
  const { sentence, knowledge } = source;
  const tokens = withoutClitics(source.tokens);
  const held = new Set(tokensOfNames(tokens));
  hold(held, others);
  const headline = isHeadline(source.tokens);
  const row = { sentence, knowledge, tokens, headline, taken: (at: number) => held.has(at) };
  const named = walk(row, others);
  const taken = new Set(held);
  hold(taken, named);
  const rest = { ...row, taken: (at: number) => taken.has(at) };
  const sent = others.flatMap((other) => listed(rest, other));
  const found = inOrder([...named, ...sent]);
  const products = inOrder([...found, ...betweenGoods(row, found)]);
  return { products, counts: countsOf(row, products) };
}

const inOrder = (products: readonly ProductMention[]): ProductMention[] =>
  [...products].sort((a, b) => a.from - b.from);

function hold(held: Set<number>, mentions: readonly Mention[]): void {
  for (const { from, to } of mentions) for (let at = from; at < to; at += 1) held.add(at);
}

/** From left to right, at each free token the good that begins there. */
function walk(row: GoodsRow, others: readonly Mention[]): ProductMention[] {
  // `52 unit pelaksana teknis`: what is counted in units need not be goods.
  const behind = new Set(others.filter((m) => m.kind === 'quantity' && m.unit !== 'unit').map((m) => m.to));
  const products: ProductMention[] = [];
  for (let at = 0; at < row.tokens.length; ) {
    const found = row.taken(at) ? null : goodsAt({ row, others }, at, behind);
    const counts = found !== null && !isNoGoods(row.tokens, at);
    if (counts && !isForeignMaker({ row, others }, found)) products.push(found);
    at = counts ? found.to : at + 1;
  }
  return products;
}

function goodsAt(clause: Clause, at: number, behindQuantity: ReadonlySet<number>): ProductMention | null {
  const { row } = clause;
  const known = knownProductAt(row, at) ?? genericProductAt(row, at) ?? partOfPlantAt(row, at);
  if (known) return known;
  const before = row.tokens[at - 1];
  const opens = behindQuantity.has(at)
    ? !/[,;:()\n.]/.test(before?.post ?? '')
    : before !== undefined && before.post.trim() === '' && before.tags.has('ObjectOpener');
  return (opens ? unknownProductAt(row, at) : null) ?? goodsInClause(clause, at);
}
