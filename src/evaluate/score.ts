import type { Fact } from '../model/fact.js';
import type { Gold } from '../model/gold.js';
import { alignFacts } from './align.js';
import { confidenceIntervals, type Interval } from './bootstrap.js';
import { type CitationCount, countCitations } from './citations.js';
import { expectedFact, predictedFact } from './comparable.js';
import { type Counts, f1Of, precisionOf, recallOf, sumCounts } from './counts.js';
import { matchEdges } from './edges.js';
import { type EvaluationError, listErrors } from './errors.js';
import { type ByFigure, byFigure } from './figures.js';
import { countMatch } from './match.js';
import { type ArticleOutcome, outcomeOf } from './outcome.js';
import { tallyArticle } from './tally.js';

/** One article with what gold says and what was extracted. */
export interface EvaluationCase {
  readonly id: string;
  /** The document's text, into which citations and gold `at` spans point. */
  readonly text: string;
  readonly gold: Gold;
  readonly facts: readonly Fact[];
}

/** A figure with its counts; shares from 0 to 1. */
export interface Figure extends Counts {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** 95 % bootstrap interval of F1. */
  readonly ci95: Interval;
}

export interface Evaluation {
  readonly articles: number;
  readonly figures: ByFigure<Figure>;
  /** Citations of aligned facts. */
  readonly citations: CitationCount;
  /** Articles in which gold has no fact, and the facts predicted there. */
  readonly withoutFacts: { readonly articles: number; readonly predicted: number };
  readonly errors: readonly EvaluationError[];
  /** What became of each article, in the order of the cases. */
  readonly outcomes: readonly ArticleOutcome[];
}

interface ArticleScore {
  readonly counts: ByFigure<Counts>;
  readonly citations: CitationCount;
  readonly errors: readonly EvaluationError[];
  readonly outcome: ArticleOutcome;
}

/** Scores predictions against gold as ANNOTATION.md says, section "Scoring". Pure and deterministic. */
export function evaluate(cases: readonly EvaluationCase[]): Evaluation {
  const scores = cases.map(scoreArticle);
  const tallies = scores.map(({ counts }) => counts);
  const intervals = confidenceIntervals(tallies);
  const negatives = cases.filter(({ gold }) => gold.facts.length === 0);
  return {
    articles: cases.length,
    figures: byFigure((name) => figureOf(sumCounts(tallies.map((tally) => tally[name])), intervals[name])),
    citations: {
      right: sum(scores.map(({ citations }) => citations.right)),
      of: sum(scores.map(({ citations }) => citations.of)),
    },
    withoutFacts: {
      articles: negatives.length,
      predicted: sum(negatives.map(({ facts }) => facts.length)),
    },
    errors: scores.flatMap(({ errors }) => errors),
    outcomes: scores.map(({ outcome }) => outcome),
  };
}

function scoreArticle({ id, text, gold, facts }: EvaluationCase): ArticleScore {
  const predicted = facts.map(predictedFact);
  const expected = gold.facts.map(expectedFact);
  const alignment = alignFacts(predicted, expected);
  const counts = tallyArticle(alignment, countMatch(matchEdges(predicted, expected)));
  return {
    counts,
    citations: countCitations(text, alignment.pairs),
    errors: listErrors(id, alignment),
    outcome: outcomeOf({ id, gold: expected, alignment, counts: counts.slots }),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const figureOf = (counts: Counts, ci95: Interval): Figure => ({
  ...counts,
  precision: precisionOf(counts),
  recall: recallOf(counts),
  f1: f1Of(counts),
  ci95,
});
