import type { ProductMention } from '../../model/mention.js';
import { isCapitalised, type Token } from '../text/token.js';
import { behindOrigin, type Clause, goesTo, hasVerb, isMade, isMeasured, leaves } from './clause-marks.js';
import { afterPrefix, unknownProductAt } from './products.js';

/** What a token opens: goods counted without a unit or in units, an object, goods behind `produk`, a subject. */
type Opening = 'count' | 'unit' | 'object' | 'named' | 'subject';

/**
 * Goods that nobody knows, by where they stand: `ekspor X ke Jerman`, `komoditas X senilai`, `X dikirim ke Jepang`, `X
 * buatan PT`, `300 X dikirim ke`. Null where token `at` opens no such place.
 */
export function goodsInClause(clause: Clause, at: number): ProductMention | null {
  const { tokens } = clause.row;
  const inUnits = clause.others.some((m) => m.kind === 'quantity' && m.unit === 'unit' && m.to === at);
  const opening = inUnits ? 'unit' : openingAt(tokens, at);
  const head = tokens[afterPrefix(tokens, at)];
  if (!opening || !head || isOther(head)) return null;
  const product = unknownProductAt(clause.row, at);
  if (!product || !isSent(clause, at, { opening, product })) return null;
  return opening === 'count' ? { ...product, foundBy: 'counted-in-clause' } : product;
}

function openingAt(tokens: readonly Token[], at: number): Opening | null {
  const before = tokens[at - 1];
  if (isCount(before)) return 'count';
  if (before?.tags.has('GoodsOpener') && /^\s+$/.test(before.post)) return 'object';
  if (/^(?:produk|komoditas|komoditi)$/.test(tokens[at]?.normal ?? '')) return 'named';
  return startsClause(tokens, at) ? 'subject' : null;
}

const isOther = (token: Token): boolean =>
  ['OtherNoun', 'Modifier', 'HomeWord'].some((tag) => token.tags.has(tag)) || isVerbAtStart(token);

/** A capital at the start of a sentence hides that the word is a verb: `Mengirim`, `Berbekal`. */
const isVerbAtStart = (token: Token): boolean =>
  isCapitalised(token) && /^(?:me[mnlrwy]|meng|di|ber|ter|se)[a-z]{4,}/.test(token.normal);

/** Goods that may be, and what opens them. */
interface Candidate {
  readonly opening: Opening;
  readonly product: ProductMention;
}

function isSent(clause: Clause, at: number, { opening, product: { from, to } }: Candidate): boolean {
  switch (opening) {
    case 'count':
    case 'unit':
      return hasVerb(clause, to) || (isObject(clause.row.tokens, at) && goesTo(clause, to));
    case 'object':
      return goesTo(clause, to) || isMeasured(clause, to) || leaves(clause, to);
    case 'named':
      return goesTo(clause, to) || isMeasured(clause, to) || hasVerb(clause, to) || isMade(clause, to);
    case 'subject': {
      const last = clause.row.tokens[to - 1];
      const plain = to - from > 1 && last !== undefined && !isCapitalised(last);
      return (at === 0 || plain) && (hasVerb(clause, behindOrigin(clause, to)) || isMade(clause, to));
    }
  }
}

/** `mengirim 300 tampah ke Jerman dan 200 besek`: the count stands somewhere behind a verb of sending. */
const isObject = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at - 1).some((token) => token.tags.has('GoodsOpener') || token.tags.has('ObjectOpener'));

const isCount = (token: Token | undefined): boolean =>
  token?.kind === 'number' && /^\s+$/.test(token.post) && !/^(?:19|20)\d\d$/.test(token.text);

function startsClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before === undefined ||
    /[,;:("“]\s*$/.test(before.post) ||
    /^(?:dan|serta|sedangkan|sementara)$/.test(before.normal)
  );
}
