import type { Alignment, Pair } from './align.js';
import type { Answer } from './answers.js';
import type { ExpectedFact, PredictedFact } from './comparable.js';
import { type ComparedSlot, comparedSlots } from './slots.js';

/**
 * One difference from gold. `missed` has no `predicted`, `spurious` no `gold`, `wrong` has both: a value
 * that stands where another was expected. Slot `fact` is a whole fact that was aligned with nothing.
 */
export interface EvaluationError {
  readonly article: string;
  readonly slot: ComparedSlot | 'status' | 'kind' | 'fact';
  readonly type: 'missed' | 'spurious' | 'wrong';
  readonly gold: string | null;
  readonly predicted: string | null;
  /** The gold fact in one line; for a spurious fact the predicted one. */
  readonly fact: string;
}

type Difference = Pick<EvaluationError, 'slot' | 'gold' | 'predicted'>;

/** Every difference of one article, aligned facts first. */
export function listErrors(article: string, alignment: Alignment): EvaluationError[] {
  return [
    ...alignment.pairs.flatMap((pair) =>
      pairDifferences(pair).map((difference) => ({
        article,
        type: typeOf(difference),
        ...difference,
        fact: factLine(pair.gold),
      })),
    ),
    ...alignment.missed.map((fact) => wholeFact(article, 'missed', fact)),
    ...alignment.spurious.map((fact) => wholeFact(article, 'spurious', fact)),
  ];
}

function typeOf({ gold, predicted }: Difference): EvaluationError['type'] {
  if (gold === null) return 'spurious';
  return predicted === null ? 'missed' : 'wrong';
}

function pairDifferences({ predicted, gold, slots }: Pair): Difference[] {
  const values = comparedSlots.flatMap((slot) => sideBySide(slot, slots[slot].missed, slots[slot].spurious));
  const labels = (['status', 'kind'] as const).map((slot) => ({
    slot,
    gold: gold[slot],
    predicted: predicted[slot],
  }));
  return [...values, ...labels.filter((label) => label.gold !== label.predicted)];
}

/** Sets missed and spurious values of a slot side by side, as far as there are both. */
function sideBySide(
  slot: ComparedSlot,
  missed: readonly Answer[],
  spurious: readonly Answer[],
): Difference[] {
  return Array.from({ length: Math.max(missed.length, spurious.length) }, (_, index) => ({
    slot,
    gold: missed[index]?.label ?? null,
    predicted: spurious[index]?.label ?? null,
  }));
}

function wholeFact(
  article: string,
  type: 'missed' | 'spurious',
  fact: PredictedFact | ExpectedFact,
): EvaluationError {
  const line = factLine(fact);
  const sides = { gold: type === 'missed' ? line : null, predicted: type === 'missed' ? null : line };
  return { article, slot: 'fact', type, ...sides, fact: line };
}

/** `realised shipment; product: a | b; destination: JP`, empty slots left out. */
export function factLine({ status, kind, answers }: PredictedFact | ExpectedFact): string {
  const slots = comparedSlots
    .filter((slot) => answers[slot].length > 0)
    .map((slot) => `${slot}: ${answers[slot].map(({ label }) => label).join(' | ')}`);
  return [`${status} ${kind}`, ...slots].join('; ');
}
