import { type Counts, f1Of } from './counts.js';
import { type ByFigure, byFigure } from './figures.js';
import { indexBelow, minimalStandard } from './random.js';

/** Lower and upper end. */
export type Interval = readonly [number, number];

export const bootstrapDefaults = { resamples: 1000, seed: 20_240_701 } as const;

/**
 * 95 % percentile bootstrap of F1 over articles (B. Efron and R. Tibshirani, An Introduction to the
 * Bootstrap, 1993, chapter 13). Articles are drawn with replacement and their counts summed, nothing is
 * scored again; all figures share the same draws. Equal input gives equal intervals.
 */
export function confidenceIntervals(
  articles: readonly ByFigure<Counts>[],
  { resamples, seed }: { readonly resamples: number; readonly seed: number } = bootstrapDefaults,
): ByFigure<Interval> {
  const random = minimalStandard(seed);
  const draws = Array.from({ length: resamples }, () =>
    Uint32Array.from(articles, () => indexBelow(articles.length, random.next().value)),
  );
  return byFigure((name) => {
    const counts = articles.map((article) => article[name]);
    return middle(draws.map((draw) => f1OfDraw(counts, draw)));
  });
}

function f1OfDraw(counts: readonly Counts[], draw: Uint32Array): number {
  let [tp, fp, fn] = [0, 0, 0];
  for (const index of draw) {
    const article = counts[index];
    tp += article?.tp ?? 0;
    fp += article?.fp ?? 0;
    fn += article?.fn ?? 0;
  }
  return f1Of({ tp, fp, fn });
}

/** The ends of the middle 95 %, by nearest rank. */
function middle(figures: readonly number[]): Interval {
  const sorted = [...figures].sort((a, b) => a - b);
  const rank = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return [rank(0.025), rank(0.975)];
}
