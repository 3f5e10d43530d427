import type { Evidence, ReviewCase } from '../../src/evaluate/index.js';
import { type ArticleReview, reviewArticle } from '../../src/evaluate/review/review.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import type { Fact } from '../../src/model/fact.js';
import type { GoldFact } from '../../src/model/gold.js';
import type { CueMention, Mention } from '../../src/model/mention.js';
import type { Span } from '../../src/model/span.js';

/** Where words stand first in a text; a fault of the test where they do not. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`${words} does not stand in: ${text}`);
  return { start, end: start + words.length };
}

/** The same as gold writes it. */
export function at(text: string, words: string): [number, number] {
  const { start, end } = spanOf(text, words);
  return [start, end];
}

const base = { sentence: 0, from: 0, to: 1, foundBy: 'aturan' };

/** Mentions of a text by their words. */
export const mentionsIn = (text: string) => ({
  product: (words: string): Mention => ({
    ...{ ...base, kind: 'product', span: spanOf(text, words), name: words },
    ...{ entry: null, category: null, generic: false },
  }),
  tonnes: (words: string, amount: number): Mention => ({
    ...{ ...base, kind: 'quantity', span: spanOf(text, words) },
    ...{ amount: { amount }, unit: 't', approx: null },
  }),
  place: (words: string, code: string): Mention => ({
    ...{ ...base, kind: 'place', span: spanOf(text, words), code },
  }),
  status: (words: string, value: string): CueMention => ({
    ...{ ...base, kind: 'cue', cue: 'status', span: spanOf(text, words), value, scope: 'clause' },
  }),
});

export const drop = (span: Span | null, reason: string, rule: string | null): Diagnostic => ({
  ...{ step: 'fillFacts', reason, span, rule },
});

export interface Told {
  readonly text: string;
  readonly gold?: readonly GoldFact[];
  readonly facts?: readonly Fact[];
  readonly evidence?: Partial<Evidence>;
}

/** An article of which every sentence was read, unless the evidence says otherwise. */
export const caseOf = ({ text, gold = [], facts = [], evidence = {} }: Told): ReviewCase => ({
  ...{ id: 'satu', title: 'Satu', text, facts, gold: { id: 'satu', facts: [...gold] } },
  evidence: {
    ...{ sentences: [{ start: 0, end: text.length }], mentions: [], diagnostics: [], passedOver: null },
    ...evidence,
  },
});

/** `missed destination KR: no-mention (detail)`, a line an error. */
export const errorsOf = ({ entries }: ArticleReview): string[] =>
  entries.flatMap(({ errors }) =>
    errors.map(
      ({ slot, type, value, verdict: { cause, detail } }) =>
        `${type} ${slot} ${slot === 'fact' ? '' : value}: ${cause}${detail === null ? '' : ` (${detail})`}`,
    ),
  );

export const review = (told: Told): ArticleReview => reviewArticle(caseOf(told));
