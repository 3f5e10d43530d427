import type { Amount, QuantityMention } from '../../model/mention.js';
import type { Unit } from '../../model/units.js';
import type { Token } from '../text/token.js';
import { approximationAt, type FigureHit, readFigure } from './figures.js';
import { isParted, placeOf, type Row } from './row.js';
import { containerSize, sizedFeet, type UnitHit, unitAfter } from './units.js';

/** Units of which thousandths are not told: `35,386 kg` is thirty-five thousand. */
const coarse = new Set<Unit>(['kg', 'g', 'piece', 'head', 'sheet', 'pair', 'unit', 'stem', 'box', 'sack']);

/** A quantity that begins at token `at`, or null. */
export function quantityAt(row: Row, at: number): QuantityMention | null {
  return oneOf(row, at) ?? counted(row, at);
}

/** `12 ton`, `1,5-2 juta ekor`, `dua kontainer 40 feet`, `40 feet`. */
function counted(row: Row, at: number): QuantityMention | null {
  const plain = figureAt(row, at, 'decimal');
  if (!plain || plain.vague || !standsAlone(row.tokens, at)) return null;
  const unit = unitAfter(row, pastEcho(row, plain.to));
  if (!unit) return feet(row, plain);
  const figure = coarse.has(unit.unit) ? (figureAt(row, at, 'thousands') ?? plain) : plain;
  return mention(row, at, { ...unit, amount: figure.amount });
}

const figureAt = (
  { tokens, knowledge }: Row,
  at: number,
  comma3: 'decimal' | 'thousands',
): FigureHit | null => readFigure(tokens, at, { words: knowledge.numbers, comma3, money: false });

/** `10 (sepuluh) kontainer`: the number told again in words. */
function pastEcho({ tokens, knowledge }: Row, to: number): number {
  if (!/^\s*\($/.test(tokens[to - 1]?.post ?? '')) return to;
  let end = to;
  while (knowledge.numbers.has(tokens[end]?.normal ?? '') && !/^\)/.test(tokens[end]?.post ?? '')) end += 1;
  const closes = knowledge.numbers.has(tokens[end]?.normal ?? '') && /^\)\s*$/.test(tokens[end]?.post ?? '');
  return closes ? end + 1 : to;
}

/** `40 feet` alone is one container of that size, `2 x 40 feet` are two. */
function feet(row: Row, figure: FigureHit): QuantityMention | null {
  const times = row.tokens[figure.to]?.normal === 'x' ? sizedFeet(row.tokens, figure.to + 1) : null;
  if (times) return mention(row, figure.from, { ...times, amount: figure.amount });
  const alone = sizedFeet(row.tokens, figure.to - 1);
  return alone && mention(row, figure.from, { ...alone, amount: { amount: 1 } });
}

/** `sekontainer`, `sepeti kemas`: one, written as one word with its unit. */
function oneOf(row: Row, at: number): QuantityMention | null {
  const token = row.tokens[at];
  if (!token?.normal.startsWith('se') || token.normal.length < 6) return null;
  const rest = [{ ...token, normal: token.normal.slice(2) }, ...row.tokens.slice(at + 1, at + 3)];
  const hit = row.knowledge.units.longestAt(rest, 0);
  if (hit?.values[0] !== 'container') return null;
  return mention(row, at, { ...containerSize(row.tokens, at + hit.to), amount: { amount: 1 } });
}

function mention(row: Row, from: number, found: UnitHit & { readonly amount: Amount }): QuantityMention {
  const { amount, unit, to } = found;
  const approx = approximationAt(row.tokens, from, to);
  return { kind: 'quantity', amount, unit, approx, ...placeOf(row, from, to), foundBy: 'number-unit' };
}

/** Not in the midst of a longer figure or a label: `No. 5`, `12/7`, `0821-522`. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return true;
  if (before.kind === 'number' && /[-/]$/.test(before.post)) return false;
  return !(/^(?:nomor|no|pasal|kelas)$/.test(before.normal) && !isParted(before));
}
