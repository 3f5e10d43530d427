import type { Mention, ProductMention, QuantityMention } from '../../model/mention.js';
import { type Sentence, spanOf, type Token } from '../text/token.js';
import { approximationAt, readFigure } from './figures.js';
import type { Knowledge } from './knowledge.js';
import { afterPrefix, genericProductAt, knownProductAt, type Taken, unknownProductAt } from './products.js';

/** The goods of a sentence, and quantities that are counted without a unit: `250 gerbong`, `10.500 tanaman hias`. */
export interface Goods {
  readonly products: readonly ProductMention[];
  readonly counts: readonly QuantityMention[];
}

/** Finds goods by name, and by their place behind a quantity or an export verb. */
export function findProducts(
  sentence: Sentence,
  index: number,
  others: readonly Mention[],
  knowledge: Knowledge,
): Goods {
  const { tokens } = sentence;
  const held = new Set(others.flatMap((mention) => range(mention.from, mention.to)));
  const taken: Taken = (at) => held.has(at);
  const places = new Set(others.filter((m) => m.kind === 'quantity').map((m) => m.to));
  const products: ProductMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = taken(at) ? null : productAt(tokens, at, places);
    if (found) products.push(found);
    at = found ? found.to : at + 1;
  }
  const sent = sentGoods(
    sentence,
    index,
    others,
    knowledge,
    (at) => taken(at) || products.some((p) => p.from <= at && at < p.to),
  );
  const all = [...products, ...sent].sort((a, b) => a.from - b.from);
  return { products: all, counts: countsOf(tokens, index, all, held, knowledge) };

  function productAt(
    row: readonly Token[],
    at: number,
    behindQuantity: ReadonlySet<number>,
  ): ProductMention | null {
    const known = knownProductAt(row, at, index, knowledge, taken) ?? genericProductAt(row, at, index);
    if (known) return known;
    const opens = behindQuantity.has(at) ? !/[,;:()\n.]/.test(row[at - 1]?.post ?? '') : opensObject(row, at);
    return opens ? unknownProductAt(row, at, index, knowledge, taken) : null;
  }
}

/** Behind `mengekspor`, `mengapalkan`, `berupa`: what stands there is what is sent. */
const opensObject = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  if (!before || /[^\s]/.test(before.post)) return false;
  return before.tags.has('ObjectOpener');
};

function countsOf(
  tokens: readonly Token[],
  index: number,
  products: readonly ProductMention[],
  held: ReadonlySet<number>,
  knowledge: Knowledge,
): QuantityMention[] {
  return products.flatMap((product) => {
    const from = countBefore(tokens, product.from, held, knowledge);
    const figure =
      from === null
        ? null
        : readFigure(tokens, from, knowledge.numbers, { comma3: 'thousands', money: false });
    if (from === null || !figure || figure.vague || product.foundBy !== 'products') return [];
    if (afterPrefix(tokens, figure.to) !== product.from && figure.to !== product.from) return [];
    const unit = /^8[4-9]$/.test(product.category ?? '') ? 'unit' : 'piece';
    const to = figure.to;
    const approx = approximationAt(tokens, from, to);
    return [
      {
        kind: 'quantity',
        amount: figure.amount,
        unit,
        approx,
        from,
        to,
        sentence: index,
        span: spanOf(tokens, from, to),
        foundBy: 'count-of-goods',
      },
    ];
  });
}

/** The first token of a number right before the product, or null. */
function countBefore(
  tokens: readonly Token[],
  at: number,
  held: ReadonlySet<number>,
  knowledge: Knowledge,
): number | null {
  let from = at;
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    const token = tokens[back];
    if (!token || held.has(back) || /[.,;:()\n%]/.test(token.post)) break;
    const numeric = token.kind === 'number' || knowledge.numbers.has(token.normal);
    if (!numeric && !token.tags.has('ProductPrefix')) break;
    if (numeric) from = back;
  }
  return from === at ? null : from;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, offset) => from + offset);

/** `Well Wagon ke Singapura`: a name of goods that fills the list item before `ke` and a foreign place. */
function sentGoods(
  { tokens }: Sentence,
  index: number,
  others: readonly Mention[],
  knowledge: Knowledge,
  taken: Taken,
): ProductMention[] {
  return others.flatMap((place) => {
    if (place.kind !== 'place' || tokens[place.from - 1]?.normal !== 'ke') return [];
    const to = place.from - 1;
    let from = to;
    while (from > 0 && !itemStarts(tokens, from) && to - from < 5) from -= 1;
    if (!itemStarts(tokens, from) || to - from < 2 || !isName(tokens.slice(from, to)) || taken(to - 1))
      return [];
    const product = unknownProductAt(tokens, from, index, knowledge, taken);
    return product && product.to === to ? [product] : [];
  });
}

const itemStarts = (tokens: readonly Token[], at: number): boolean =>
  at > 0 &&
  (/[,:;]/.test(tokens[at - 1]?.post ?? '') || /^(?:dan|serta)$/.test(tokens[at - 1]?.normal ?? ''));

const isName = (words: readonly Token[]): boolean => words.every((token) => /^\p{Lu}/u.test(token.text));
