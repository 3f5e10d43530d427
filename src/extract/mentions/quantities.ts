import type { Amount, QuantityMention } from '../../model/mention.js';
import type { Unit } from '../../model/units.js';
import { type Containers, feetOf, oneOf, sizeFirst } from './containers.js';
import { type FigureHit, readFigure } from './figures.js';
import { approximationAt } from './hedges.js';
import { isLabel } from './labels.js';
import { placeOf, type Row } from './row.js';
import { unitAfter } from './units.js';

/** Units of which thousandths are told: `35,386 ton` is thirty-five tons and a bit, `35,386 kg` thirty-five thousand. */
const fine = new Set<Unit>(['t', 'quintal', 'l', 'm3', 'm2', 'm', 'km', 'teu']);

/** A quantity that begins at token `at`, or null. */
export function quantityAt(row: Row, at: number): QuantityMention | null {
  const found = oneOf(row, at) ?? sizeFirst(row, at) ?? counted(row, at);
  return found && mention(row, at, found);
}

/** `12 ton`, `1,5-2 juta ekor`, `dua kontainer 40 feet`, `40 feet`. */
function counted(row: Row, at: number): Containers | null {
  const plain = figureAt(row, at, 'decimal');
  if (!plain || plain.vague || isLabel(row.tokens, at)) return null;
  const unit = unitAfter(row, pastEcho(row, plain.to));
  if (!unit) return feetOf(row, plain);
  const figure = fine.has(unit.unit) ? plain : (figureAt(row, at, 'thousands') ?? plain);
  return { ...unit, amount: times(figure.amount, unit.factor) };
}

const times = (amount: Amount, factor: number): Amount =>
  'amount' in amount
    ? { amount: amount.amount * factor }
    : { min: amount.min * factor, max: amount.max * factor };

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

function mention(row: Row, from: number, found: Containers): QuantityMention {
  const { amount, unit, to } = found;
  const approx = approximationAt(row, from, to);
  return { kind: 'quantity', amount, unit, approx, ...placeOf(row, from, to), foundBy: 'number-unit' };
}
