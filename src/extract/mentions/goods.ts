import type { Mention, ProductMention, QuantityMention } from '../../model/mention.js';
import { isCapitalised, type Token } from '../text/token.js';
import { withoutClitics } from './clitics.js';
import { countsOf } from './counts.js';
import { type Clause, goodsInClause } from './goods-in-clause.js';
import { isIngredient } from './ingredients.js';
import type { GoodsRow } from './noun-phrases.js';
import { genericProductAt, knownProductAt, partOfPlantAt, unknownProductAt } from './products.js';
import { tokensOfNames } from './proper-names.js';
import type { Row } from './row.js';

/** The goods of a sentence, and quantities that are counted without a unit: `250 gerbong`, `10.500 tanaman hias`. */
interface Goods {
  readonly products: readonly ProductMention[];
  readonly counts: readonly QuantityMention[];
}

/** Finds goods by name, and by their place behind a quantity or an export verb, or in a list before a place or a figure. */
export function findGoods(source: Row, others: readonly Mention[]): Goods {
  const row = { ...source, tokens: withoutClitics(source.tokens) };
  const held = new Set([...heldBy(others), ...tokensOfNames(row.tokens)]);
  const named = walk({ ...row, taken: (at) => held.has(at) }, others);
  const taken = new Set([...held, ...heldBy(named)]);
  const sent = others.flatMap((other) => listed({ ...row, taken: (at) => taken.has(at) }, other));
  const products = [...named, ...sent].sort((a, b) => a.from - b.from);
  return { products, counts: countsOf({ ...row, taken: (at) => held.has(at) }, products) };
}

function heldBy(mentions: readonly Mention[]): Set<number> {
  const held = new Set<number>();
  for (const { from, to } of mentions) for (let at = from; at < to; at += 1) held.add(at);
  return held;
}

/** From left to right, at each free token the good that begins there. */
function walk(row: GoodsRow, others: readonly Mention[]): ProductMention[] {
  // `52 unit pelaksana teknis`: what is counted in units need not be goods.
  const behind = new Set(others.filter((m) => m.kind === 'quantity' && m.unit !== 'unit').map((m) => m.to));
  const products: ProductMention[] = [];
  for (let at = 0; at < row.tokens.length; ) {
    const found = row.taken(at) ? null : goodsAt({ row, others }, at, behind);
    const counts = found !== null && !isNoGoods(row.tokens, at);
    if (counts) products.push(found);
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

/** `diekspor Pupuk Kaltim`: who sends it, named in capitals right behind the verb. */
function isSender(tokens: readonly Token[], at: number): boolean {
  const [verb, name, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!verb || !name || !next || !/^di/.test(verb.text) || verb.post !== ' ') return false;
  return verb.tags.has('SentVerb') && name.post === ' ' && isCapitalised(name) && isCapitalised(next);
}

/** `buah tangan`, `pameran mebel`, and what goods are made of or look like: `berbahan dasar kayu`. */
function isNoGoods(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const atVenue = before?.tags.has('VenueWord') && before.post === ' ';
  return (
    atVenue || isSender(tokens, at) || (tokens[at]?.tags.has('Idiom') ?? false) || isIngredient(tokens, at)
  );
}

/**
 * A name of goods that nobody knows, in the item of a list: `Well Wagon ke Singapura`, `serta akar jarak merah ke
 * Perancis`, `daun sisal 74 ton`. In capitals it may stand anywhere in a list; else the sentence must speak of sending.
 */
function listed(row: GoodsRow, next: Mention): ProductMention[] {
  const to = nameEnd(row.tokens, next);
  if (to === null) return [];
  let from = to;
  while (from > 0 && !itemStarts(row.tokens, from) && to - from < 5) from -= 1;
  const name = row.tokens.slice(from, to);
  const inCapitals = name.length > 1 && name.every((token) => /^\p{Lu}/u.test(token.text));
  const fills =
    itemStarts(row.tokens, from) && name.length > 0 && (inCapitals || speaksOfSending(row.tokens));
  if (!fills || name.some((_, index) => row.taken(from + index))) return [];
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
  return before !== undefined && (/[,:;]/.test(before.post) || /^(?:dan|serta)$/.test(before.normal));
}
