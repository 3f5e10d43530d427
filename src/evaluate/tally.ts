import type { Alignment, Pair } from './align.js';
import type { Answer } from './answers.js';
import type { ExpectedFact, PredictedFact } from './comparable.js';
import { type Counts, noCounts, sumCounts } from './counts.js';
import type { ByFigure } from './figures.js';
import { countMatch } from './match.js';
import { type NameTest, strict } from './names.js';
import { compareSlot, type SlotMatch } from './similarity.js';
import { bySlot, type ComparedSlot, coreSlots, scoredSlots } from './slots.js';

/** An aligned pair is right when its core slots match as sets and the status is equal. */
export const isRight = ({ predicted, gold, slots }: Pair): boolean =>
  predicted.status === gold.status && coreSlots.every((slot) => isExact(slots[slot]));

const isExact = ({ spurious, missed }: SlotMatch): boolean => spurious.length === 0 && missed.length === 0;

/** All figures of one article as counts. `edge` is counted apart: it does not depend on the alignment. */
export function tallyArticle(alignment: Alignment, edge: Counts): ByFigure<Counts> {
  const { exporter, ...slots } = bySlot((slot) => tallySlot(alignment, slot, (pair) => pair.slots[slot]));
  const pairs = (test: (pair: Pair) => boolean): number => alignment.pairs.filter(test).length;
  return {
    ...slots,
    slots: sumCounts(scoredSlots.map((slot) => slots[slot])),
    fact: outOf(pairs(isRight), alignment),
    edge,
    detection: outOf(alignment.pairs.length, alignment),
    exporter,
    'product-strict': tallySlot(alignment, 'product', matchNames('product', strict)),
    'agency-strict': tallySlot(alignment, 'agency', matchNames('agency', strict)),
    status: amongPairs(
      pairs(({ predicted, gold }) => predicted.status === gold.status),
      alignment,
    ),
    kind: amongPairs(
      pairs(({ predicted, gold }) => predicted.kind === gold.kind),
      alignment,
    ),
  };
}

const matchNames =
  (slot: ComparedSlot, sameName: NameTest) =>
  ({ predicted, gold }: Pair): SlotMatch =>
    compareSlot(predicted, gold, { slot, sameName });

/** All values of an unaligned fact are false positives or false negatives. */
function tallySlot(alignment: Alignment, slot: ComparedSlot, match: (pair: Pair) => SlotMatch): Counts {
  return sumCounts([
    ...alignment.pairs.map((pair) => countMatch(match(pair))),
    ...alignment.spurious.map((fact) => ({ ...noCounts, fp: fact.answers[slot].length })),
    ...alignment.missed.map((fact) => ({ ...noCounts, fn: requiredAnswers(fact, slot).length })),
  ]);
}

/** What a missed gold fact is charged with: not a date that gold accepts to be left out. */
export const requiredAnswers = (fact: ExpectedFact, slot: ComparedSlot): readonly Answer[] =>
  slot === 'date' && fact.dateOptional ? [] : fact.answers[slot];

/** `right` facts out of all predicted and all gold ones. */
function outOf(right: number, { pairs, spurious, missed }: Alignment): Counts {
  const unaligned = (facts: readonly (PredictedFact | ExpectedFact)[]): number =>
    pairs.length - right + facts.length;
  return { tp: right, fp: unaligned(spurious), fn: unaligned(missed) };
}

const amongPairs = (right: number, { pairs }: Alignment): Counts => ({
  tp: right,
  fp: pairs.length - right,
  fn: pairs.length - right,
});
