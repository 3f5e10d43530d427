import { assign } from './assignment.js';
import type { ExpectedFact, PredictedFact } from './comparable.js';
import { compareFacts, type SlotMatch, similarity } from './similarity.js';
import type { BySlot } from './slots.js';

/** A predicted fact and the gold fact that it tells. */
export interface Pair {
  readonly predicted: PredictedFact;
  readonly gold: ExpectedFact;
  readonly slots: BySlot<SlotMatch>;
  /** Above 0, at most 1. */
  readonly similarity: number;
}

/** The facts of one article, aligned. */
export interface Alignment {
  readonly pairs: readonly Pair[];
  readonly spurious: readonly PredictedFact[];
  readonly missed: readonly ExpectedFact[];
}

/** Far below any difference of similarities: it only decides between alignments of equal sum. */
const statusBonus = 1e-9;

/**
 * Aligns the facts of one article one to one so that the summed similarity is greatest; of alignments with
 * equal sums, one with the most equal statuses. Pairs of similarity 0 are no pairs.
 */
export function alignFacts(predicted: readonly PredictedFact[], gold: readonly ExpectedFact[]): Alignment {
  const table = predicted.map((ours) => gold.map((theirs) => pairOf(ours, theirs)));
  const columns = assign(table.map((row) => row.map(weightOf)));
  const pairs = table.flatMap((row, index) => {
    const pair = row[columns[index] ?? row.length];
    return pair !== undefined && pair.similarity > 0 ? [pair] : [];
  });
  const told = new Set(pairs.map((pair) => pair.predicted));
  const found = new Set(pairs.map((pair) => pair.gold));
  return {
    pairs,
    spurious: predicted.filter((fact) => !told.has(fact)),
    missed: gold.filter((fact) => !found.has(fact)),
  };
}

function pairOf(predicted: PredictedFact, gold: ExpectedFact): Pair {
  const slots = compareFacts(predicted, gold);
  return { predicted, gold, slots, similarity: similarity(slots) };
}

function weightOf(pair: Pair): number {
  const bonus = pair.predicted.status === pair.gold.status ? statusBonus : 0;
  return pair.similarity > 0 ? pair.similarity + bonus : 0;
}
