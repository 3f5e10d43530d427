import type { QuantityMention } from '../../model/mention.js';
import type { Unit } from '../../model/units.js';
import { isParted, type Row } from './row.js';

const lengths = new Set<Unit>(['m', 'm2', 'km', 'container20', 'container40']);
const contents = new Set<Unit>(['kg', 'g', 'l', 'ml']);
const packs = new Set<Unit>(['sack', 'box', 'pack', 'bottle', 'gallon', 'barrel', 'bundle']);

/** A size, not an amount: `panjangnya 40 kaki`, `karung 50 kg`, `kemasan isi 500 ml`. */
export function isSize({ from, unit }: QuantityMention, { tokens, knowledge }: Row): boolean {
  const before = tokens[from - 1];
  if (!before || isParted(before)) return false;
  if (lengths.has(unit)) return [before, tokens[from - 2]].some((token) => token?.tags.has('DimensionWord'));
  if (!contents.has(unit)) return false;
  const pack = knowledge.units.longestAt(tokens, from - 1)?.values[0];
  return before.tags.has('SizeWord') || (pack !== undefined && packs.has(pack.unit));
}

/** Units that people, firms and places are counted by too. */
const counting = new Set<Unit>(['unit', 'piece', 'set', 'pair', 'pack', 'bundle']);

/** People, firms or places, counted by a word for goods: `15 unit usaha`, `dua buah pasar`, `UMKM sebanyak 10.079 unit`. */
export function countsNoGoods(mention: QuantityMention, { tokens }: Row): boolean {
  const { from, to, unit } = mention;
  if (!counting.has(unit)) return false;
  if (!isParted(tokens[to - 1]) && tokens[to]?.tags.has('NoGoods')) return true;
  const bare =
    unit === 'unit' && (isParted(tokens[to - 1]) || !tokens[to] || tokens[to]?.tags.has('Stop') === true);
  return bare && followsNoGoods(from, tokens);
}

/** How far before a bare `10.079 unit` the word for what is counted may stand. */
const reach = 8;
const acts = ['ExportVerb', 'ExportNoun', 'SendVerb', 'SellVerb', 'ReleaseVerb'] as const;

function followsNoGoods(from: number, tokens: Row['tokens']): boolean {
  for (let at = from - 1; at >= 0 && at >= from - reach; at -= 1) {
    const token = tokens[at];
    if (!token || /[,;:.]/.test(token.post) || acts.some((tag) => token.tags.has(tag))) return false;
    if (token.tags.has('NoGoods')) return true;
  }
  return false;
}
