import type { Told, ToldGold } from './facts.js';

/*
 * The scoring section of ANNOTATION.md once more, by trying everything: an independent check for small
 * cases. It knows facts in the short form of the tests, whose quantities are points.
 */

const generic = ['produk UMKM', 'nonmigas'];
const slots = ['products', 'destinations', 'quantities', 'agencies', 'date'] as const;
type Slot = (typeof slots)[number];
const weight = { products: 3, destinations: 2, quantities: 2, agencies: 1, date: 1 };

type Value = readonly string[];
interface SlotCount {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}
type SlotCounts = Record<Slot, SlotCount>;

const listed = (value: string | readonly string[]): Value => (typeof value === 'string' ? [value] : value);

function valuesOf(fact: Told, slot: Slot): Value[] {
  if (slot === 'date') return fact.date ? [[fact.date]] : [];
  if (slot === 'quantities') return (fact.quantities ?? []).map(({ amount, unit }) => [`${amount} ${unit}`]);
  const values = (fact[slot] ?? []).map(listed);
  return slot === 'products' ? values.filter(([first = '']) => !generic.includes(first)) : values;
}

function optionalOf(fact: ToldGold, slot: Slot): Value[] {
  if (slot === 'agencies') return [...(fact.optional?.agencies ?? [])];
  const dates = slot === 'date' ? (fact.optional?.date ?? []) : [];
  return dates.flatMap((date) => (date === null ? [] : [[date]]));
}

function nameFits(ours: string, theirs: string): boolean {
  const [a, b] = [ours.toLowerCase().split(' '), theirs.toLowerCase().split(' ')];
  return 4 * a.filter((word) => b.includes(word)).length >= a.length + b.length;
}

function valueFits(slot: Slot, ours: Value, theirs: Value): boolean {
  const [name = ''] = ours;
  if (slot === 'products' || slot === 'agencies') return theirs.some((form) => nameFits(name, form));
  if (slot !== 'quantities') return name === theirs[0];
  const [[p, ourUnit], [g, theirUnit]] = [name.split(' '), (theirs[0] ?? '').split(' ')];
  return ourUnit === theirUnit && Math.abs(Number(p) - Number(g)) <= Number(g) * 0.005;
}

/** All ways to give each item of `left` nothing or one item of `right` of its own, as index lists. */
function allMatchings(left: number, right: number, taken: readonly number[] = []): number[][] {
  if (left === 0) return [[]];
  const choices = [-1, ...Array(right).keys()].filter((index) => index < 0 || !taken.includes(index));
  return choices.flatMap((choice) =>
    allMatchings(left - 1, right, [...taken, choice]).map((rest) => [choice, ...rest]),
  );
}

function countSlot(ours: Told, theirs: ToldGold, slot: Slot): SlotCount {
  const [predicted, gold, optional] = [
    valuesOf(ours, slot),
    valuesOf(theirs, slot),
    optionalOf(theirs, slot),
  ];
  const targets = [...gold, ...optional];
  let [best, tp, neutral] = [-1, 0, 0];
  for (const matching of allMatchings(predicted.length, targets.length)) {
    const fine = matching.every((t, p) => t < 0 || valueFits(slot, predicted[p] ?? [], targets[t] ?? []));
    const right = matching.filter((t) => t >= 0 && t < gold.length).length;
    const other = matching.filter((t) => t >= gold.length).length;
    if (fine && 100 * right + other > best) [best, tp, neutral] = [100 * right + other, right, other];
  }
  const mayLackDate = theirs.optional?.date?.includes(null) ?? false;
  const excused = slot === 'date' && (neutral > 0 || (predicted.length === 0 && mayLackDate));
  return { tp, fp: predicted.length - tp - neutral, fn: excused ? 0 : gold.length - tp };
}

const empty: Told = {};
const countSlots = (ours: Told, theirs: ToldGold): SlotCounts => ({
  products: countSlot(ours, theirs, 'products'),
  destinations: countSlot(ours, theirs, 'destinations'),
  quantities: countSlot(ours, theirs, 'quantities'),
  agencies: countSlot(ours, theirs, 'agencies'),
  date: countSlot(ours, theirs, 'date'),
});

const core = ['products', 'destinations', 'quantities'] as const;

function similarity(counts: SlotCounts): number {
  if (core.every((slot) => counts[slot].tp === 0)) return 0;
  const total = (of: (count: SlotCount) => number) =>
    slots.reduce((sum, slot) => sum + weight[slot] * of(counts[slot]), 0);
  return total(({ tp }) => 2 * tp) / total(({ tp, fp, fn }) => 2 * tp + fp + fn);
}

/** Sum of similarities, equal statuses, and what is counted, for one way to align. */
function scoreAlignment(ours: readonly Told[], theirs: readonly ToldGold[], alignment: readonly number[]) {
  const pairs = alignment.flatMap((g, p) => {
    const [predicted, gold] = [ours[p], theirs[g]];
    if (predicted === undefined || gold === undefined) return [];
    const counts = countSlots(predicted, gold);
    const status = (predicted.status ?? 'realised') === (gold.status ?? 'realised');
    const right = status && core.every((slot) => counts[slot].fp + counts[slot].fn === 0);
    return [{ counts, status, right, similarity: similarity(counts) }];
  });
  const all = [
    ...pairs.map(({ counts }) => counts),
    ...ours.filter((_, p) => (alignment[p] ?? -1) < 0).map((fact) => countSlots(fact, empty)),
    ...theirs.filter((_, g) => !alignment.includes(g)).map((fact) => countSlots(empty, fact)),
  ];
  const slotCounts = slots.map((slot) =>
    (['tp', 'fp', 'fn'] as const).map((part) => all.reduce((sum, counts) => sum + counts[slot][part], 0)),
  );
  const rights = pairs.filter(({ right }) => right).length;
  return {
    valid: pairs.every((pair) => pair.similarity > 0),
    sum: pairs.reduce((sum, pair) => sum + pair.similarity, 0),
    statuses: pairs.filter(({ status }) => status).length,
    counts: [
      ...slotCounts,
      [rights, ours.length - rights, theirs.length - rights],
      [pairs.length, ours.length - pairs.length, theirs.length - pairs.length],
    ],
  };
}

/**
 * `[tp, fp, fn]` for product, destination, quantity, agency, date, fact and detection, for each of the
 * best alignments (they may differ where sums are equal).
 */
export function bestCounts(ours: readonly Told[], theirs: readonly ToldGold[]): number[][][] {
  const scores = allMatchings(ours.length, theirs.length)
    .map((alignment) => scoreAlignment(ours, theirs, alignment))
    .filter(({ valid }) => valid);
  const sum = Math.max(...scores.map((score) => score.sum));
  const best = scores.filter((score) => score.sum > sum - 1e-9);
  const statuses = Math.max(...best.map((score) => score.statuses));
  return best.filter((score) => score.statuses === statuses).map(({ counts }) => counts);
}
