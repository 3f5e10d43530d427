import { type Alignment, alignFacts, type Pair } from '../align.js';
import { type Answer, fits } from '../answers.js';
import type { ExpectedFact, PredictedFact } from '../comparable.js';
import { relaxed } from '../names.js';
import type { FactVerdict } from '../outcome.js';
import type { SlotMatch } from '../similarity.js';
import { type BySlot, bySlot } from '../slots.js';
import { isRight, requiredAnswers } from '../tally.js';
import type { SlotValue } from './evidence.js';

/** A fact with its name on the page: `G2` is the second gold fact, `P1` the first predicted one. */
interface Named<F> {
  readonly name: string;
  readonly fact: F;
}

/** Two aligned facts, or one that was aligned with none. */
export interface Entry {
  readonly gold: Named<ExpectedFact> | null;
  readonly predicted: Named<PredictedFact> | null;
  readonly verdict: FactVerdict | 'made up';
  /** From 0 to 1; 0 where one side is missing. */
  readonly similarity: number;
  readonly slots: BySlot<SlotMatch>;
}

/** The aligned facts of an article: gold facts in their order, then those that were made up. */
export function alignedEntries(
  predicted: readonly PredictedFact[],
  gold: readonly ExpectedFact[],
): readonly Entry[] {
  const alignment = alignFacts(predicted, gold);
  const named = (fact: PredictedFact): Named<PredictedFact> => ({
    name: `P${predicted.indexOf(fact) + 1}`,
    fact,
  });
  return [
    ...gold.map((fact, index) => {
      const pair = pairOf(alignment, fact);
      const found = pair === undefined ? missedEntry(fact) : pairEntry(pair, named(pair.predicted));
      return { ...found, gold: { name: `G${index + 1}`, fact } };
    }),
    ...alignment.spurious.map((fact) => madeUpEntry(named(fact))),
  ];
}

const pairOf = ({ pairs }: Alignment, gold: ExpectedFact): Pair | undefined =>
  pairs.find((pair) => pair.gold === gold);

type Found = Omit<Entry, 'gold'>;

const pairEntry = (pair: Pair, predicted: Named<PredictedFact>): Found => ({
  predicted,
  verdict: isRight(pair) ? 'right' : 'partly',
  similarity: pair.similarity,
  slots: pair.slots,
});

const nothing: SlotMatch = { matched: [], spurious: [], missed: [], neutral: [] };

const missedEntry = (gold: ExpectedFact): Found => ({
  predicted: null,
  verdict: 'missed',
  similarity: 0,
  slots: bySlot((slot) => ({ ...nothing, missed: requiredAnswers(gold, slot) })),
});

const madeUpEntry = (predicted: Named<PredictedFact>): Entry => ({
  gold: null,
  predicted,
  verdict: 'made up',
  similarity: 0,
  slots: bySlot((slot) => ({ ...nothing, spurious: predicted.fact.answers[slot] })),
});

/** The names of the other predicted facts that have the value where it is spurious, and where it is not. */
export function holdersOf(
  entries: readonly Entry[],
  self: Entry,
  { slot, answer }: SlotValue,
): { readonly spurious: readonly string[]; readonly right: readonly string[] } {
  const same = (predicted: Answer): boolean => fits(predicted, answer, relaxed);
  const holding = (answers: (match: SlotMatch) => readonly Answer[]): string[] =>
    entries.flatMap((entry) =>
      entry !== self && entry.predicted !== null && answers(entry.slots[slot]).some(same)
        ? [entry.predicted.name]
        : [],
    );
  return {
    spurious: holding(({ spurious }) => spurious),
    right: holding(({ matched, neutral }) => [...matched.map(({ predicted }) => predicted), ...neutral]),
  };
}

/** The names of the other gold facts that list the value: where it is missed, and where it is right or optional. */
export function listersOf(
  entries: readonly Entry[],
  self: Entry,
  { slot, answer }: SlotValue,
): { readonly missed: readonly string[]; readonly right: readonly string[] } {
  const same = (gold: Answer): boolean => fits(answer, gold, relaxed);
  const others = entries.flatMap(({ gold, slots }) =>
    gold === null || gold === self.gold ? [] : [{ ...gold, missed: slots[slot].missed }],
  );
  const missed = others.filter((other) => other.missed.some(same));
  const right = others.filter(
    (other) =>
      !missed.includes(other) && [...other.fact.answers[slot], ...other.fact.optional[slot]].some(same),
  );
  return { missed: missed.map(({ name }) => name), right: right.map(({ name }) => name) };
}
