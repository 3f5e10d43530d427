import type { Mention } from '../../model/mention.js';
import type { Token } from '../text/token.js';

interface Sifted {
  readonly kept: readonly Mention[];
  readonly dropped: readonly Mention[];
}

const timeWords = new Set([
  'hari',
  'pekan',
  'minggu',
  'bulan',
  'bulannya',
  'tahun',
  'tahunnya',
  'musim',
  'semester',
  'pengiriman',
  'kali',
  'maret',
]);

/** Parts amounts for each unit (`Rp18.000/kg`, `70 gram per kemasan`) and counts of kinds from amounts of goods. `per bulan` stays. */
export function withoutRates(mentions: readonly Mention[], tokens: readonly Token[]): Sifted {
  const dropped = mentions.filter(
    (mention) => isFigure(mention) && (isKinds(mention) || perUnit(tokens, mention.to)),
  );
  return { kept: mentions.filter((mention) => !dropped.includes(mention)), dropped };
}

/** `100 jenis` counts kinds, not goods. */
const isKinds = (mention: Mention): boolean => mention.kind === 'quantity' && mention.unit === 'type';

const isFigure = (mention: Mention): boolean => mention.kind === 'money' || mention.kind === 'quantity';

function perUnit(tokens: readonly Token[], at: number): boolean {
  const gap = tokens[at - 1]?.post ?? '';
  const next = tokens[at];
  if (!next || /[,;:.(]/.test(gap)) return false;
  if (/^\s*\/\s*$/.test(gap)) return !timeWords.has(next.normal) && next.kind === 'word';
  if (next.tags.has('PerUnit')) return true;
  const unit = tokens[at + 1];
  return (
    next.tags.has('PerWord') && unit !== undefined && !timeWords.has(unit.normal) && unit.kind === 'word'
  );
}
