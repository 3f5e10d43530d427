import { f1Of } from './counts.js';
import type { ArticleOutcome, FactVerdict } from './outcome.js';

/**
 * A value that changed sides: `won` was missed and is right, `lost` was right and is missed, `gone` was
 * spurious and is no more, `added` is spurious and was not. Slot `fact` is a made-up fact as a whole.
 */
export interface ValueChange {
  readonly change: 'won' | 'lost' | 'gone' | 'added';
  readonly slot: ArticleOutcome['missed'][number]['slot'] | 'fact';
  readonly value: string;
  /** The gold fact in one line; null for a made-up fact. */
  readonly fact: string | null;
}

/** A gold fact that became right, or right no more. */
interface FactChange {
  readonly fact: string;
  readonly before: FactVerdict;
  readonly now: FactVerdict;
}

/** One article whose answers changed. */
export interface ArticleChange {
  readonly id: string;
  /** By slot F1, then by the number of right facts; `even` where both are the same. */
  readonly direction: 'better' | 'worse' | 'even';
  /** Slot F1 of the article, from 0 to 1. */
  readonly before: number;
  readonly now: number;
  readonly facts: readonly FactChange[];
  readonly values: readonly ValueChange[];
}

/** What changed between two evaluations, article by article. */
export interface Difference {
  readonly changes: readonly ArticleChange[];
  readonly onlyBefore: readonly string[];
  readonly onlyNow: readonly string[];
  /** Articles whose gold was edited in between: their answers cannot be set against each other. */
  readonly goldChanged: readonly string[];
}

/** Sets the articles of two evaluations against each other, in the order of the later one. */
export function compareOutcomes(
  before: readonly ArticleOutcome[],
  now: readonly ArticleOutcome[],
): Difference {
  const earlier = new Map(before.map((outcome) => [outcome.id, outcome]));
  const later = new Set(now.map(({ id }) => id));
  const both = now.flatMap((outcome) => {
    const old = earlier.get(outcome.id);
    return old === undefined ? [] : [{ old, outcome, same: sameGold(old, outcome) }];
  });
  return {
    changes: both.flatMap(({ old, outcome, same }) => (same ? changeOf(old, outcome) : [])),
    onlyBefore: before.map(({ id }) => id).filter((id) => !later.has(id)),
    onlyNow: now.map(({ id }) => id).filter((id) => !earlier.has(id)),
    goldChanged: both.filter(({ same }) => !same).map(({ outcome }) => outcome.id),
  };
}

const sameGold = (a: ArticleOutcome, b: ArticleOutcome): boolean =>
  a.gold.length === b.gold.length && a.gold.every(({ fact }, index) => fact === b.gold[index]?.fact);

function changeOf(old: ArticleOutcome, now: ArticleOutcome): ArticleChange[] {
  const facts = now.gold.flatMap(({ fact, verdict }, index) => {
    const before = old.gold[index]?.verdict ?? verdict;
    return before === verdict ? [] : [{ fact, before, now: verdict }];
  });
  const values = [
    ...changed('won', missedIn(old), missedIn(now)),
    ...changed('lost', missedIn(now), missedIn(old)),
    ...changed('gone', spuriousIn(old), spuriousIn(now)),
    ...changed('added', spuriousIn(now), spuriousIn(old)),
  ];
  if (facts.length === 0 && values.length === 0) return [];
  const [f1Before, f1Now] = [f1Of(old.counts), f1Of(now.counts)];
  const gain = f1Now - f1Before || rightFacts(now) - rightFacts(old);
  const direction = gain > 0 ? 'better' : gain < 0 ? 'worse' : 'even';
  return [{ id: now.id, direction, before: f1Before, now: f1Now, facts, values }];
}

const rightFacts = ({ gold }: ArticleOutcome): number =>
  gold.filter(({ verdict }) => verdict === 'right').length;

type Value = Omit<ValueChange, 'change'>;

const missedIn = ({ missed, gold }: ArticleOutcome): Value[] =>
  missed.map(({ slot, value, fact }) => ({ slot, value, fact: gold[fact]?.fact ?? null }));

const spuriousIn = ({ spurious, madeUp, gold }: ArticleOutcome): Value[] => [
  ...spurious.map(({ slot, value, fact }) => ({ slot, value, fact: gold[fact]?.fact ?? null })),
  ...madeUp.map((value) => ({ slot: 'fact' as const, value, fact: null })),
];

/** What `list` holds beyond `other`, each as often as it does. */
function changed(
  change: ValueChange['change'],
  list: readonly Value[],
  other: readonly Value[],
): ValueChange[] {
  const left = new Map<string, number>();
  for (const value of other) left.set(keyOf(value), (left.get(keyOf(value)) ?? 0) + 1);
  return list.flatMap((value) => {
    const known = left.get(keyOf(value)) ?? 0;
    left.set(keyOf(value), known - 1);
    return known > 0 ? [] : [{ change, ...value }];
  });
}

const keyOf = ({ slot, value, fact }: Value): string => JSON.stringify([slot, value, fact]);
