import type { MoneyMention, QuantityMention } from '../../model/mention.js';
import type { Token } from '../text/token.js';
import type { Row } from './row.js';

type Figure = QuantityMention | MoneyMention;

/** An amount for each unit, or of each: `Rp18.000/kg`, `70 gram per kemasan`, `@ 25 kg`, `setiap 100 gram`. `per bulan` stays. */
export function isRate({ from, to }: Figure, row: Row): boolean {
  const { tokens } = row;
  const before = tokens[from - 1];
  if (/@\s*$/.test(before?.post ?? tokens[from]?.pre ?? '')) return true;
  if (before?.tags.has('PerWord') && /^\s*$/.test(before.post)) return true;
  // `60 kg x 320 karung`
  if (tokens[to]?.normal === 'x' && tokens[to + 1]?.kind === 'number') return true;
  return isPerUnit(row, to);
}

/** What stands between a figure and its unit: white space, `,-` of a price, a bracket. */
const gapShape = /^(?:,-)?\s*(\/|\()?\s*$/;

function isPerUnit({ tokens, knowledge }: Row, at: number): boolean {
  const gap = gapShape.exec(tokens[at - 1]?.post ?? '.');
  const next = tokens[at];
  if (!gap || !next) return false;
  // `USD 84,400/Rp1,25 miliar` tells one amount twice.
  const sign = gap[1] === '/' ? knowledge.currenciesBefore.longestAt(tokens, at) : null;
  if (gap[1] === '/') return isUnit(next) && tokens[sign?.to ?? -1]?.kind !== 'number';
  if (gap[1] === undefined && next.tags.has('PerUnit')) return true;
  const per = next.normal === 'untuk' && gap[1] === undefined ? at + 1 : at;
  if (!tokens[per]?.tags.has('PerWord')) return false;
  return isUnit(tokens[per + 1]?.kind === 'number' ? tokens[per + 2] : tokens[per + 1]);
}

/** A word or a sign, but none of time: `per bulan` says how often, `per Maret` when. */
const isUnit = (token: Token | undefined): boolean =>
  token !== undefined && token.kind !== 'number' && !token.tags.has('TimeUnit') && !token.tags.has('Month');

/** The most rupiah that one unit of a currency is worth. */
const dearest = 65_000;
/** How far before the figure `kurs` may stand: `kurs tengah Bank Indonesia Rp15.100`. */
const reach = 5;

/** `kurs Rp14.200`, `nilai tukar rupiah Rp15.300`, `kurs 1 USD`. */
export function isExchangeRate({ amount, currency, from }: MoneyMention, { tokens }: Row): boolean {
  const most = currency === 'IDR' ? dearest : 1;
  if (!('amount' in amount) || amount.amount > most) return false;
  for (let at = from - 1; at >= 0 && at >= from - reach; at -= 1) {
    if (/[,;.(]/.test(tokens[at]?.post ?? '')) return false;
    if (tokens[at]?.tags.has('ExchangeWord')) return true;
  }
  return false;
}
