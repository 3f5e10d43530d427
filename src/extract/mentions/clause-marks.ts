import type { Mention } from '../../model/mention.js';
import type { Token } from '../text/token.js';
import type { GoodsRow } from './noun-phrases.js';

/** So far behind a verb or `ke` the foreign place may begin. */
const placeReach = 6;

/** So many words (`itu`, `juga`, `kembali`) may stand between goods and their verb. */
const verbReach = 3;

/** A sentence with the mentions found before goods are looked for. */
export interface Clause {
  readonly row: GoodsRow;
  readonly others: readonly Mention[];
}

/** `ke Jerman`, `menuju pasar Jepang`. */
export function goesTo({ row, others }: Clause, at: number): boolean {
  const word = row.tokens[at];
  return (
    word !== undefined &&
    /^(?:ke|menuju|tujuan)$/.test(word.normal) &&
    placeWithin(others, at + 1, placeReach)
  );
}

/** `melalui Karantina Cilacap dengan tujuan Kanada`, `dari Kebumen ke India`: how they go, and a foreign place further on. */
export const leaves = ({ row, others }: Clause, at: number): boolean =>
  /^(?:melalui|lewat|via|dari|asal|oleh|dengan|milik)$/.test(row.tokens[at]?.normal ?? '') &&
  others.some((m) => m.kind === 'place' && m.from > at + 1 && isWay(row.tokens[m.from - 1]));

const isWay = (token: Token | undefined): boolean => /^(?:ke|tujuan|menuju)$/.test(token?.normal ?? '');

const placeWithin = (others: readonly Mention[], from: number, reach: number): boolean =>
  others.some((m) => m.kind === 'place' && m.from >= from && m.from < from + reach);

/** `sebanyak 3 ton`, `senilai Rp2 miliar`. */
export function isMeasured({ row, others }: Clause, at: number): boolean {
  if (!row.tokens[at]?.tags.has('FigureWord')) return false;
  return others.some((m) => (m.kind === 'quantity' || m.kind === 'money') && m.from > at && m.from <= at + 3);
}

/** Steps over `dari Rajapolah`, `asal Kabupaten Garut`. */
export function behindOrigin({ row, others }: Clause, at: number): number {
  const from = /^(?:dari|asal)$/.test(row.tokens[at]?.normal ?? '');
  return (from && others.find((m) => m.kind === 'region' && m.from === at + 1)?.to) || at;
}

/** `itu kembali dikirim ke Jepang`. */
export function hasVerb({ row, others }: Clause, at: number): boolean {
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
export function isMade({ row, others }: Clause, at: number): boolean {
  const word = row.tokens[at];
  if (!word?.tags.has('MakerWord') || /[,;:()]/.test(row.tokens[at - 1]?.post ?? '')) return false;
  const sends = row.tokens.slice(at).some((token) => token.tags.has('SentVerb'));
  return sends && others.some((m) => m.kind === 'place' && m.from > at);
}
