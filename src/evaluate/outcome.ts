import { z } from 'zod';
import type { Alignment } from './align.js';
import type { ExpectedFact } from './comparable.js';
import type { Counts } from './counts.js';
import { factLine } from './errors.js';
import { comparedSlots } from './slots.js';
import { isRight, requiredAnswers } from './tally.js';

const count = z.number().int().nonnegative();

const valueSchema = z.object({
  slot: z.enum([...comparedSlots, 'status']),
  value: z.string(),
  fact: count.describe('index into gold'),
});

/** What became of one article: enough to tell later which facts and values were won or lost. */
export const articleOutcomeSchema = z.object({
  id: z.string(),
  counts: z.object({ tp: count, fp: count, fn: count }).describe('over the six scored slots'),
  gold: z.array(z.object({ fact: z.string(), verdict: z.enum(['right', 'partly', 'missed']) })),
  missed: z.array(valueSchema),
  spurious: z.array(valueSchema).describe('in facts that were aligned with a gold one'),
  madeUp: z.array(z.string()).describe('predicted facts that were aligned with none'),
});

export type ArticleOutcome = z.infer<typeof articleOutcomeSchema>;
export type FactVerdict = ArticleOutcome['gold'][number]['verdict'];
type OutcomeValue = z.infer<typeof valueSchema>;

interface Scored {
  readonly id: string;
  readonly gold: readonly ExpectedFact[];
  readonly alignment: Alignment;
  /** Over the six scored slots. */
  readonly counts: Counts;
}

export function outcomeOf({ id, gold, alignment, counts }: Scored): ArticleOutcome {
  const facts = gold.map((fact, index) => ({ fact: factLine(fact), ...factOutcome(fact, index, alignment) }));
  return {
    id,
    counts,
    gold: facts.map(({ fact, verdict }) => ({ fact, verdict })),
    missed: facts.flatMap(({ missed }) => missed),
    spurious: facts.flatMap(({ spurious }) => spurious),
    madeUp: alignment.spurious.map(factLine),
  };
}

interface FactOutcome {
  readonly verdict: FactVerdict;
  readonly missed: readonly OutcomeValue[];
  readonly spurious: readonly OutcomeValue[];
}

function factOutcome(gold: ExpectedFact, index: number, { pairs }: Alignment): FactOutcome {
  const value = (slot: OutcomeValue['slot'], label: string): OutcomeValue => ({
    slot,
    value: label,
    fact: index,
  });
  const pair = pairs.find((each) => each.gold === gold);
  if (pair === undefined) {
    const all = comparedSlots.flatMap((slot) =>
      requiredAnswers(gold, slot).map(({ label }) => value(slot, label)),
    );
    return { verdict: 'missed', missed: all, spurious: [] };
  }
  const values = (side: 'missed' | 'spurious'): OutcomeValue[] => [
    ...comparedSlots.flatMap((slot) => pair.slots[slot][side].map(({ label }) => value(slot, label))),
    ...(pair.predicted.status === gold.status
      ? []
      : [value('status', (side === 'missed' ? gold : pair.predicted).status)]),
  ];
  return {
    verdict: isRight(pair) ? 'right' : 'partly',
    missed: values('missed'),
    spurious: values('spurious'),
  };
}
