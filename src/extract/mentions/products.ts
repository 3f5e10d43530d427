import type { ProductMention } from '../../model/mention.js';
import type { ProductEntry } from '../../rules/schema.js';
import type { Token } from '../text/token.js';
import { knownHit } from './headings.js';
import { type GoodsRow, isNounLike, phraseEnd } from './noun-phrases.js';
import { isParted, placeOf, type Row } from './row.js';

/** A product of the gazetteer that begins at token `at`, with the words that narrow it: `kopi arabika organik`. */
export function knownProductAt(row: GoodsRow, at: number): ProductMention | null {
  const { tokens, knowledge } = row;
  const hit = knownHit(row, at);
  const entry = hit?.values[0];
  if (!hit || !entry || (tokens[at]?.tags.has('Generic') && hit.to === at + 1)) return null;
  // `produk perikanan` and `perikanan` may both be entries: the word for goods is no part of the name.
  if (tokens[at]?.tags.has('ProductPrefix') && knowledge.products.longestAt(tokens, at + 1)?.to === hit.to)
    return null;
  return product(row, [at, phraseEnd(row, at, hit.to)], entry);
}

/**
 * A product that no gazetteer knows, read from its place in the clause: after a quantity (`500 kilogram klanting`)
 * or after `mengekspor`. It begins with a plain noun and ends where a noun phrase ends.
 */
export function unknownProductAt(row: GoodsRow, at: number): ProductMention | null {
  const from = afterPrefix(row.tokens, at);
  if (
    row.tokens[from]?.tags.has('OtherNoun') ||
    row.taken(from) ||
    !isNounLike(row, from) ||
    (from > at && isParted(row.tokens[from - 1]))
  )
    return null;
  const known = from > at ? knownProductAt(row, from) : null;
  const to = phraseEnd(row, from, from + 1);
  if (isMeasure(row, from, to)) return known;
  return known ?? product(row, [from, to], null);
}

/** `71 ribu TEUs peti kemas` names a measure twice, and no goods; `90 unit kapal` are goods. */
function isMeasure({ knowledge, tokens }: Row, from: number, to: number): boolean {
  const measure = knowledge.units.longestAt(tokens, from);
  return measure?.to === to && tokens[from - 1]?.normal !== 'unit';
}

/** `daun gulinggang`, `akar jarak merah`, `limbah kayu`: a part of a plant, a beast or a thing, named by what it is of. */
export function partOfPlantAt(row: GoodsRow, at: number): ProductMention | null {
  const [part, of] = [row.tokens[at], row.tokens[at + 1]];
  const named = part?.tags.has('PlantPart') && /^\s+$/.test(part.post) && !row.taken(at + 1);
  if (!named || !of || of.tags.has('OtherNoun') || of.tags.has('Modifier') || !isNounLike(row, at + 1))
    return null;
  return product(row, [at, phraseEnd(row, at, at + 1)], null);
}

/** `produk UMKM`, `barang lokal`: a word for goods with one that says whose they are, not what. */
export function genericProductAt(row: Row, at: number): ProductMention | null {
  const head = row.tokens[at];
  if (!head?.tags.has('ProductPrefix') || !/^\s*$/.test(head.post)) return null;
  if (!row.tokens[at + 1]?.tags.has('SmallFirm')) return null;
  return { ...product(row, [at, at + 2], null), generic: true, foundBy: 'generic-goods' };
}

/** Steps over `produk`, `komoditas`, `jenis`, which are no part of the name. */
export function afterPrefix(tokens: readonly Token[], at: number): number {
  let from = at;
  while (tokens[from]?.tags.has('ProductPrefix') && !isParted(tokens[from])) from += 1;
  return from;
}

function product(
  row: Row,
  [from, to]: readonly [number, number],
  entry: ProductEntry | null,
): ProductMention {
  const name = row.tokens
    .slice(from, to)
    .filter((token, index) => index === 0 || entry !== null || !token.tags.has('ProductPrefix'))
    .map((token, index, kept) => token.text + (index === kept.length - 1 ? '' : joinOf(token)))
    .join('');
  return {
    kind: 'product',
    name,
    entry: entry?.name ?? null,
    category: entry?.hs ?? null,
    generic: false,
    ...placeOf(row, from, to),
    foundBy: entry ? 'products' : 'place-in-clause',
  };
}

/** The printed punctuation inside a name, white space folded: `Garam, Belerang, Kapur`, `hewan/nabati`. */
const joinOf = (token: Token): string => token.post.replace(/\s+/g, ' ');
