import type { ProductMention, QuantityMention } from '../../model/mention.js';
import { readFigure } from './figures.js';
import { approximationAt } from './hedges.js';
import type { GoodsRow } from './noun-phrases.js';
import { afterPrefix } from './products.js';
import { placeOf } from './row.js';

/** Goods that are counted without a unit: vehicles and machines by the unit, all else by the piece. */
export function countsOf(row: GoodsRow, products: readonly ProductMention[]): QuantityMention[] {
  return products
    .filter(({ foundBy }) => foundBy === 'products' || foundBy === 'counted-in-clause')
    .flatMap((product) => countOf(row, product));
}

function countOf(row: GoodsRow, product: ProductMention): QuantityMention[] {
  // `satu barang tambang` counts kinds.
  if (row.tokens[product.from]?.tags.has('ProductPrefix')) return [];
  const from = numberBefore(row, product.from);
  const style = { words: row.knowledge.numbers, comma3: 'thousands', money: false } as const;
  const figure = from === null ? null : readFigure(row.tokens, from, style);
  if (from === null || !figure || figure.vague) return [];
  const { amount, to } = figure;
  // `seperempat pinang` is a share.
  if ('amount' in amount && amount.amount < 1) return [];
  if (to !== product.from && afterPrefix(row.tokens, to) !== product.from) return [];
  const unit = /^8[4-9]$/.test(product.category ?? '') ? 'unit' : 'piece';
  const approx = approximationAt(row, from, to);
  return [{ kind: 'quantity', amount, unit, approx, ...placeOf(row, from, to), foundBy: 'count-of-goods' }];
}

/** The first token of a number right before token `at`, over words such as `produk`; or null. */
function numberBefore({ tokens, taken, knowledge }: GoodsRow, at: number): number | null {
  let from: number | null = null;
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    const token = tokens[back];
    if (!token || taken(back) || /[.,;:()\n%]/.test(token.post)) break;
    const numeric = token.kind === 'number' || knowledge.numbers.has(token.normal);
    const joins = from !== null && /^(?:hingga|sampai)$/.test(token.normal);
    if (!numeric && !joins && !token.tags.has('ProductPrefix')) break;
    if (numeric) from = back;
  }
  return from;
}
