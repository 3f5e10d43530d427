import type { Amount } from '../../model/mention.js';
import type { Unit } from '../../model/units.js';
import type { Token } from '../text/token.js';
import { type FigureHit, readFigure } from './figures.js';
import { isParted, type Row } from './row.js';
import { containerSize, primedFeet, sizedFeet, type UnitHit } from './units.js';

/** Containers found without a number before their word. */
export interface Containers extends UnitHit {
  readonly amount: Amount;
}

/** `2 x 40 feet` are two containers, `40 feet` alone is one of that size. */
export function feetOf(row: Row, figure: FigureHit): Containers | null {
  const { tokens } = row;
  const size = timesAt(tokens, figure.to);
  const times = size === null ? null : (sizedFeet(tokens, size) ?? primedFeet(tokens, size));
  if (times) return { ...times, to: pastWord(row, times.to), amount: figure.amount };
  const alone = sizedFeet(tokens, figure.to - 1);
  return alone && { ...alone, to: pastWord(row, alone.to), amount: { amount: 1 } };
}

/** The token behind `x` or `×`, or null. */
function timesAt(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.normal === 'x') return at + 1;
  return /^\s*×\s*$/.test(tokens[at - 1]?.post ?? '') ? at : null;
}

/** `2 x 40 feet kontainer`: the word behind the size. */
function pastWord({ tokens, knowledge }: Row, to: number): number {
  const hit = isParted(tokens[to - 1]) ? null : knowledge.units.longestAt(tokens, to);
  return hit?.values[0]?.unit === 'container' ? hit.to : to;
}

/** Units of many pieces of which one is told as one word: `selusin gelas`. */
const sets = new Set<Unit>(['dozen', 'score', 'gross']);

/** `sekontainer`, `sepeti kemas`, `selusin gelas`: one, written as one word with its unit. */
export function oneOf(row: Row, at: number): Containers | null {
  const { tokens, knowledge } = row;
  const token = tokens[at];
  if (!token?.normal.startsWith('se') || token.normal.length < 6) return null;
  const rest = [{ ...token, normal: token.normal.slice(2) }, ...tokens.slice(at + 1, at + 3)];
  const hit = knowledge.units.longestAt(rest, 0);
  const measure = hit?.values[0];
  if (!hit || !measure) return null;
  if (measure.unit === 'container') return { ...containerSize(tokens, at + hit.to), amount: { amount: 1 } };
  const goods = sets.has(measure.unit) && hit.to === 1 && tellsGoods(row, at);
  return goods ? { ...measure, to: at + 1, amount: { amount: 1 } } : null;
}

/** `selusin gelas`, but not `Rp50 ribu selusin`. */
function tellsGoods({ tokens, knowledge }: Row, at: number): boolean {
  const next = /^\s+$/.test(tokens[at]?.post ?? '') ? tokens[at + 1] : undefined;
  const before = tokens[at - 1];
  const number = before?.kind === 'number' || knowledge.numbers.has(before?.normal ?? '');
  const currency = [at - 1, at - 2, at - 3].some(
    (from) => knowledge.currenciesAfter.longestAt(tokens, from)?.to === at,
  );
  return next !== undefined && !next.tags.has('Stop') && !number && !currency;
}

/** `kontainer 40 feet sebanyak 2 unit`: the size first, the number behind it. */
export function sizeFirst(row: Row, at: number): Containers | null {
  const { tokens, knowledge } = row;
  const word = knowledge.units.longestAt(tokens, at);
  if (word?.values[0]?.unit !== 'container') return null;
  const sized = containerSize(tokens, word.to);
  if (tokens[sized.to]?.normal !== 'sebanyak' || isParted(tokens[sized.to - 1])) return null;
  const style = { words: knowledge.numbers, comma3: 'thousands', money: false } as const;
  const figure = readFigure(tokens, sized.to + 1, style);
  const unit = figure && knowledge.units.longestAt(tokens, figure.to);
  const counts = /^(?:unit|piece|box|container)$/.test(unit?.values[0]?.unit ?? '');
  return figure && unit && counts ? { ...sized, to: unit.to, amount: figure.amount } : null;
}
