import { type Answer, fits } from './answers.js';
import type { ExpectedFact, PredictedFact } from './comparable.js';
import { type Match, matchItems } from './match.js';
import { type NameTest, relaxed } from './names.js';
import { type BySlot, bySlot, type ComparedSlot, comparedSlots, coreSlots, weights } from './slots.js';

export type SlotMatch = Match<Answer, Answer>;

/** Matches the values of one slot of two facts one to one. */
export function compareSlot(
  predicted: PredictedFact,
  gold: ExpectedFact,
  { slot, sameName }: { slot: ComparedSlot; sameName: NameTest },
): SlotMatch {
  const sides = {
    predicted: predicted.answers[slot],
    gold: gold.answers[slot],
    optional: gold.optional[slot],
  };
  const match = matchItems(sides, (ours, theirs) => fits(ours, theirs, sameName));
  const excused = match.neutral.length > 0 || (sides.predicted.length === 0 && gold.dateOptional);
  // A fact has one date: who gives an optional one has not missed the other.
  return slot === 'date' && excused ? { ...match, missed: [] } : match;
}

/** Compares all slots of two facts, names relaxed. */
export const compareFacts = (predicted: PredictedFact, gold: ExpectedFact): BySlot<SlotMatch> =>
  bySlot((slot) => compareSlot(predicted, gold, { slot, sameName: relaxed }));

/**
 * 2 x matched / (predicted + gold) over slot values by `weights`, from 0 to 1. Optional answers are in
 * none of the three counts. 0 where no product, destination, quantity or value matches: no pair.
 */
export function similarity(slots: BySlot<SlotMatch>): number {
  if (coreSlots.every((slot) => slots[slot].matched.length === 0)) return 0;
  let matched = 0;
  let total = 0;
  for (const slot of comparedSlots) {
    const match = slots[slot];
    matched += 2 * weights[slot] * match.matched.length;
    total += weights[slot] * (2 * match.matched.length + match.spurious.length + match.missed.length);
  }
  return matched / total;
}
