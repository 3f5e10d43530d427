import type { Answer } from '../answers.js';
import { expectedFact, predictedFact } from '../comparable.js';
import { type EvaluationError, factLine } from '../errors.js';
import type { EvaluationCase } from '../score.js';
import { type ComparedSlot, comparedSlots } from '../slots.js';
import { type Verdict, verdict } from './causes.js';
import { alignedEntries, type Entry } from './entries.js';
import type { Evidence } from './evidence.js';
import { causeOfMadeUpFact, causeOfMissedFact, causeOfStatus } from './facts.js';
import { causeOfMissed, type Scope } from './missed.js';
import { causeOfSpurious } from './spurious.js';

/** An article as it was scored, with what the extraction saw of it. */
export interface ReviewCase extends EvaluationCase {
  readonly title: string | null;
  readonly evidence: Evidence;
}

/** One value, fact or label that differs from gold, and why. */
export interface CausedError {
  readonly slot: EvaluationError['slot'];
  readonly type: EvaluationError['type'];
  /** The value that was missed or made up, the fact in one line, or the wrong label beside the right one. */
  readonly value: string;
  readonly verdict: Verdict;
}

export interface ReviewedEntry extends Entry {
  readonly errors: readonly CausedError[];
}

export interface ArticleReview {
  readonly case: ReviewCase;
  readonly entries: readonly ReviewedEntry[];
}

/**
 * Aligns the facts of one article and finds a cause for each difference. The missed and spurious values are
 * those that the scores count, so the errors of a slot are as many as its false negatives and positives.
 */
export function reviewArticle(of: ReviewCase): ArticleReview {
  const entries = alignedEntries(of.facts.map(predictedFact), of.gold.facts.map(expectedFact));
  const scope = { text: of.text, entries, evidence: of.evidence };
  return { case: of, entries: entries.map((entry) => ({ ...entry, errors: errorsOf(scope, entry) })) };
}

const errorsOf = (scope: Scope, entry: Entry): CausedError[] => [
  ...factErrors(scope, entry),
  ...comparedSlots.flatMap((slot) => slotErrors(scope, entry, slot)),
  ...labelErrors(scope, entry),
];

function factErrors(scope: Scope, entry: Entry): CausedError[] {
  if (entry.predicted === null && entry.gold !== null) {
    const value = factLine(entry.gold.fact);
    return [{ slot: 'fact', type: 'missed', value, verdict: causeOfMissedFact(scope, entry) }];
  }
  if (entry.gold === null && entry.predicted !== null) {
    const value = factLine(entry.predicted.fact);
    return [{ slot: 'fact', type: 'spurious', value, verdict: causeOfMadeUpFact(scope, entry) }];
  }
  return [];
}

function slotErrors(scope: Scope, entry: Entry, slot: ComparedSlot): CausedError[] {
  const { missed, spurious } = entry.slots[slot];
  const across = (answers: readonly Answer[], index: number): Answer | null => answers[index] ?? null;
  return [
    ...missed.map((answer, index) => ({
      ...{ slot, type: 'missed' as const, value: answer.label },
      verdict: causeOfMissed(scope, entry, { slot, answer, partner: across(spurious, index) }),
    })),
    ...spurious.map((answer, index) => ({
      ...{ slot, type: 'spurious' as const, value: answer.label },
      verdict: causeOfSpurious(scope, entry, { slot, answer, partner: across(missed, index) }),
    })),
  ];
}

function labelErrors(scope: Scope, entry: Entry): CausedError[] {
  const [gold, predicted] = [entry.gold?.fact, entry.predicted?.fact];
  if (gold === undefined || predicted === undefined) return [];
  const wrong = (slot: 'status' | 'kind', cause: Verdict): CausedError[] =>
    gold[slot] === predicted[slot]
      ? []
      : [{ slot, type: 'wrong', value: `${predicted[slot]} for ${gold[slot]}`, verdict: cause }];
  const statuses = { gold: gold.status, predicted: predicted.status };
  return [
    ...wrong('status', causeOfStatus(scope, entry, statuses)),
    ...wrong('kind', verdict('wrong-value')),
  ];
}
