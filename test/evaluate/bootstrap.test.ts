import { describe, expect, it } from 'vitest';
import { bootstrapDefaults, confidenceIntervals } from '../../src/evaluate/bootstrap.js';
import { f1Of, sumCounts } from '../../src/evaluate/counts.js';
import { byFigure } from '../../src/evaluate/figures.js';
import { indexBelow, minimalStandard } from '../../src/evaluate/random.js';

const take = (seed: number, count: number) => {
  const random = minimalStandard(seed);
  return Array.from({ length: count }, () => random.next().value);
};

describe('minimalStandard', () => {
  it('gives the 10,000th number that the C++ standard states for minstd_rand', () => {
    expect(take(1, 10_000).at(-1)).toBe(399_268_537);
    expect(take(1, 2)).toEqual([48_271, 182_605_794]);
  });

  it('spreads evenly over the indices', () => {
    const counts = [0, 0, 0, 0];
    for (const random of take(7, 40_000))
      counts[indexBelow(4, random)] = (counts[indexBelow(4, random)] ?? 0) + 1;
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400); // 4.6 standard deviations
  });

  it('stays inside at both ends of its range', () => {
    expect([indexBelow(3, 1), indexBelow(3, 2 ** 31 - 2)]).toEqual([0, 2]);
  });
});

const article = (tp: number, fp: number, fn: number) => byFigure(() => ({ tp, fp, fn }));

describe('confidenceIntervals', () => {
  const articles = Array.from({ length: 40 }, (_, index) => article(5, index % 3, index % 4));

  it('gives the same numbers every time, and others for another seed', () => {
    const once = confidenceIntervals(articles);
    expect(confidenceIntervals(articles)).toEqual(once);
    expect(confidenceIntervals(articles, { ...bootstrapDefaults, seed: 1 })).not.toEqual(once);
  });

  it('holds the point estimate, inside (0, 1)', () => {
    const [low, high] = confidenceIntervals(articles).product;
    const f1 = f1Of(sumCounts(articles.map(({ product }) => product)));
    expect(f1).toBeCloseTo(400 / (400 + 39 + 60), 12);
    expect(low).toBeLessThan(f1);
    expect(high).toBeGreaterThan(f1);
    expect(low).toBeGreaterThan(0.74);
    expect(high).toBeLessThan(0.86);
  });

  it('is the whole range for two opposite articles, and a point for equal ones', () => {
    // a quarter of the draws has only the right article, a quarter only the wrong one
    expect(confidenceIntervals([article(1, 0, 0), article(0, 1, 1)]).fact).toEqual([0, 1]);
    expect(confidenceIntervals([article(1, 1, 0), article(1, 1, 0)]).fact).toEqual([2 / 3, 2 / 3]);
  });

  it('ends at the 2.5 and 97.5 % points', () => {
    // F1 is the share of right articles drawn: Binomial(100, 1/2) / 100, whose points are 0.40 and 0.60
    const halves = Array.from({ length: 100 }, (_, index) =>
      index < 50 ? article(1, 0, 0) : article(0, 1, 1),
    );
    const [low, high] = confidenceIntervals(halves).slots;
    expect(Math.abs(low - 0.4)).toBeLessThan(0.015);
    expect(Math.abs(high - 0.6)).toBeLessThan(0.015);
  });

  it('narrows with more articles', () => {
    const width = ([low, high]: readonly [number, number]) => high - low;
    const more = Array.from({ length: 9 }, () => articles).flat();
    expect(width(confidenceIntervals(more).edge)).toBeLessThan(width(confidenceIntervals(articles).edge) / 2);
  });
});
