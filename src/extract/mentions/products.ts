import type { ProductMention } from '../../model/mention.js';
import type { ProductEntry } from '../../rules/schema.js';
import { isCapitalised, spanOf, type Token } from '../text/token.js';
import type { Knowledge } from './knowledge.js';

/** Tokens that other mentions hold: a noun phrase ends before them. */
export type Taken = (index: number) => boolean;

/** A noun phrase has at most so many words. */
const longest = 7;

/** A product of the gazetteer that begins at token `at`, with the words that narrow it: `kopi arabika organik`. */
export function knownProductAt(
  tokens: readonly Token[],
  at: number,
  sentence: number,
  knowledge: Knowledge,
  taken: Taken,
): ProductMention | null {
  const hit = knowledge.products.longestAt(tokens, at);
  const entry = hit?.values[0];
  if (
    hit &&
    tokens[at]?.tags.has('ProductPrefix') &&
    knowledge.products.longestAt(tokens, at + 1)?.to === hit.to
  ) {
    return null;
  }
  if (!hit || !entry || tokens.slice(at, hit.to).some((token) => token.tags.has('Generic'))) return null;
  const to = phraseEnd(tokens, at, hit.to, knowledge, taken);
  return product(tokens, { from: at, to, sentence }, entry, 'products');
}

/**
 * A product that no gazetteer knows, read from its place in the clause: after a quantity (`500 kilogram klanting`)
 * or after `mengekspor`. It begins with a plain noun and ends where a noun phrase ends.
 */
export function unknownProductAt(
  tokens: readonly Token[],
  at: number,
  sentence: number,
  knowledge: Knowledge,
  taken: Taken,
): ProductMention | null {
  const from = afterPrefix(tokens, at);
  const head = tokens[from];
  if (!head || taken(from) || !nounLike(head, knowledge) || head.kind !== 'word') return null;
  if (from > at && /[,;:()]/.test(tokens[from - 1]?.post ?? '')) return null;
  const to = phraseEnd(tokens, from, from + 1, knowledge, taken);
  return product(tokens, { from, to, sentence }, null, 'place-in-clause');
}

/** Steps over `produk`, `komoditas`, `jenis`, which are no part of the name. */
export function afterPrefix(tokens: readonly Token[], at: number): number {
  let from = at;
  while (tokens[from]?.tags.has('ProductPrefix') && !/[,;:()]/.test(tokens[from]?.post ?? '')) from += 1;
  return from;
}

interface Place {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

function product(
  tokens: readonly Token[],
  place: Place,
  entry: ProductEntry | null,
  foundBy: string,
): ProductMention {
  const name = tokens
    .slice(place.from, place.to)
    .filter((token, index) => index === 0 || !token.tags.has('ProductPrefix') || entry !== null)
    .map((token, index, kept) => token.text + (index === kept.length - 1 ? '' : joinOf(token)))
    .join('');
  return {
    kind: 'product',
    name,
    entry: entry?.name ?? null,
    category: entry?.hs ?? null,
    generic: false,
    ...place,
    span: spanOf(tokens, place.from, place.to),
    foundBy,
  };
}

/** The printed punctuation inside a name, white space folded: `Garam, Belerang, Kapur`, `hewan/nabati`. */
const joinOf = (token: Token): string => token.post.replace(/\s+/g, ' ');

/** The end of the noun phrase whose head ends at `to`: narrowing words, other goods' words, names in capitals. */
function phraseEnd(
  tokens: readonly Token[],
  from: number,
  to: number,
  knowledge: Knowledge,
  taken: Taken,
): number {
  let end = to;
  while (end - from < longest && !taken(end)) {
    const token = tokens[end];
    if (token?.kind !== 'word' || /[,;:()"“”\n.!?–—]/.test(tokens[end - 1]?.post ?? '')) break;
    const other = knowledge.products.longestAt(tokens, end);
    if (other && other.to - from <= longest) end = other.to;
    else if (token.tags.has('Modifier') || (token.normal === 'jenis' && narrows(tokens, end, knowledge)))
      end += 1;
    else if (nounLike(token, knowledge)) end += 1;
    else break;
  }
  return end;
}

/** `sepatu jenis dox`, `kereta tipe BG`: the word goes on into the name that follows. */
const narrows = (tokens: readonly Token[], at: number, knowledge: Knowledge): boolean => {
  const next = tokens[at + 1];
  return next !== undefined && !/[,;:()]/.test(tokens[at]?.post ?? '') && nounLike(next, knowledge);
};

const verbShape = /^(?:me[mnlrwy]|meng|di|ber|ter|memper|diper|se)[a-z]{3,}/;

/** A word that can stand in the name of goods: no closed-class word, no verb, no place, no person's title. */
function nounLike(token: Token, knowledge: Knowledge): boolean {
  if (token.kind !== 'word' || token.tags.has('Stop') || token.tags.has('SpeechVerb')) return false;
  if (
    [
      'ExportNoun',
      'ExportVerb',
      'SendVerb',
      'SellVerb',
      'ReachVerb',
      'OfficeHead',
      'FirmHead',
      'AgencyHead',
      'FirmWord',
      'PlanWord',
      'WishWord',
      'DoneWord',
      'MarketNoun',
      'AbroadNoun',
    ].some((tag) => token.tags.has(tag))
  ) {
    return false;
  }
  if (token.tags.has('ProductPrefix') || token.tags.has('Generic')) return false;
  if (token.normal.length < 2 || knowledge.numbers.has(token.normal)) return false;
  if (isCapitalised(token)) return true;
  return !verbShape.test(token.normal) || token.normal.length < 6;
}

/** `produk UMKM`, `barang lokal`: a word for goods with one that says whose they are, not what. */
export function genericProductAt(
  tokens: readonly Token[],
  at: number,
  sentence: number,
): ProductMention | null {
  const head = tokens[at];
  if (!head?.tags.has('ProductPrefix') || !/^\s*$/.test(head.post) || !tokens[at + 1]?.tags.has('Generic'))
    return null;
  const to = at + 2;
  return { ...product(tokens, { from: at, to, sentence }, null, 'generic-goods'), generic: true };
}
