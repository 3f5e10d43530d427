import type { Mention, ProductMention } from '../../model/mention.js';
import { isCapitalised, type Token } from '../text/token.js';
import type { GoodsRow } from './noun-phrases.js';
import { afterPrefix, unknownProductAt } from './products.js';

/** So far behind a verb or `ke` the foreign place may begin. */
const placeReach = 6;

/** So many words (`itu`, `juga`, `kembali`) may stand between goods and their verb. */
const verbReach = 3;

/** A sentence with the mentions found before goods are looked for. */
export interface Clause {
  readonly row: GoodsRow;
  readonly others: readonly Mention[];
}

/**
 * Goods that nobody knows, by where they stand: `ekspor X ke Jerman`, `komoditas X senilai`, `X dikirim ke Jepang`, `X
 * buatan PT`, `300 X dikirim ke`. Null where token `at` opens no such place.
 */
export function goodsInClause(clause: Clause, at: number): ProductMention | null {
  const { row } = clause;
  const head = row.tokens[afterPrefix(row.tokens, at)];
  if (!head || ['OtherNoun', 'Modifier', 'HomeWord'].some((tag) => head.tags.has(tag)) || isVerbAtStart(head))
    return null;
  const product = unknownProductAt(row, at);
  if (!product) return null;
  const counted = isCount(row.tokens[at - 1]);
  if (counted ? isSentCount(clause, at, product) : isSent(clause, at, product))
    return counted ? { ...product, foundBy: 'counted-in-clause' } : product;
  return null;
}

/** A capital at the start of a sentence hides that the word is a verb: `Mengirim`, `Berbekal`. */
const isVerbAtStart = (token: Token): boolean =>
  isCapitalised(token) && /^(?:me[mnlrwy]|meng|di|ber|ter|se)[a-z]{4,}/.test(token.normal);

function isSent({ row, others }: Clause, at: number, { from, to }: ProductMention): boolean {
  const { tokens } = row;
  const before = tokens[at - 1];
  const clause = { row, others };
  if (before?.tags.has('GoodsOpener') && /^\s+$/.test(before.post))
    return goesTo(clause, to) || isMeasured(clause, to) || leaves(clause, to);
  if (from > at)
    return goesTo(clause, to) || isMeasured(clause, to) || hasVerb(clause, to) || isMade(clause, to);
  if (!startsClause(tokens, at)) return false;
  const last = tokens[to - 1];
  const plain = to - from > 1 && last !== undefined && !isCapitalised(last);
  return (at === 0 || plain) && (hasVerb(clause, behindOrigin(clause, to)) || isMade(clause, to));
}

/** `Sebanyak 300 tampah dikirim ke Jerman`, `mengirim 300 tampah ke Jerman`. */
function isSentCount(clause: Clause, at: number, { to }: ProductMention): boolean {
  const { tokens } = clause.row;
  const opens = tokens
    .slice(Math.max(0, at - 4), at - 1)
    .some((token) => token.tags.has('GoodsOpener') || token.tags.has('ObjectOpener'));
  return hasVerb(clause, to) || (opens && goesTo(clause, to));
}

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

/** `ke Jerman`, `menuju pasar Jepang`. */
function goesTo({ row, others }: Clause, at: number): boolean {
  const word = row.tokens[at];
  return (
    word !== undefined &&
    /^(?:ke|menuju|tujuan)$/.test(word.normal) &&
    placeWithin(others, at + 1, placeReach)
  );
}

/** `melalui Karantina Cilacap dengan tujuan Kanada`, `dari Kebumen ke India`: how they go, and a foreign place further on. */
const leaves = ({ row, others }: Clause, at: number): boolean =>
  /^(?:melalui|lewat|via|dari|asal|oleh|dengan|milik)$/.test(row.tokens[at]?.normal ?? '') &&
  others.some((m) => m.kind === 'place' && m.from > at + 1 && isWay(row.tokens[m.from - 1]));

const isWay = (token: Token | undefined): boolean => /^(?:ke|tujuan|menuju)$/.test(token?.normal ?? '');

const placeWithin = (others: readonly Mention[], from: number, reach: number): boolean =>
  others.some((m) => m.kind === 'place' && m.from >= from && m.from < from + reach);

/** `sebanyak 3 ton`, `senilai Rp2 miliar`. */
function isMeasured({ row, others }: Clause, at: number): boolean {
  if (!row.tokens[at]?.tags.has('FigureWord')) return false;
  return others.some((m) => (m.kind === 'quantity' || m.kind === 'money') && m.from > at && m.from <= at + 3);
}

/** Steps over `dari Rajapolah`, `asal Kabupaten Garut`. */
function behindOrigin({ row, others }: Clause, at: number): number {
  const from = /^(?:dari|asal)$/.test(row.tokens[at]?.normal ?? '');
  return (from && others.find((m) => m.kind === 'region' && m.from === at + 1)?.to) || at;
}

/** `itu kembali dikirim ke Jepang`. */
function hasVerb({ row, others }: Clause, at: number): boolean {
  for (let verb = at; verb <= at + verbReach; verb += 1) {
    const token = row.tokens[verb];
    if (!token || /[,;:.()]/.test(row.tokens[verb - 1]?.post ?? '')) return false;
    const sent =
      token.tags.has('SentVerb') || (token.tags.has('ExportNoun') && isReady(row.tokens[verb - 1]));
    if (sent) return placeWithin(others, verb + 1, placeReach);
    const passes = ['Stop', 'DoneWord', 'PlanWord'].some((tag) => token.tags.has(tag));
    if (!passes || row.taken(verb) || /^(?:di|ke|dari|pada|oleh|dengan)$/.test(token.normal)) return false;
  }
  return false;
}

/** `siap ekspor ke Jepang`. */
const isReady = (token: Token | undefined): boolean =>
  /^(?:siap|mulai|berhasil|sukses|rutin)$/.test(token?.normal ?? '');

/** `buatan PT Rotan Jaya diekspor ke Belanda`: made by somebody, and a foreign place further on. */
function isMade({ row, others }: Clause, at: number): boolean {
  const word = row.tokens[at];
  if (!word?.tags.has('MakerWord') || /[,;:()]/.test(row.tokens[at - 1]?.post ?? '')) return false;
  const sends = row.tokens.slice(at).some((token) => token.tags.has('SentVerb'));
  return sends && others.some((m) => m.kind === 'place' && m.from > at);
}
