import { expect, it } from 'vitest';
import { defaultRulesFolder, loadRules } from '../../src/rules/index.js';

const { patterns, products } = await loadRules(defaultRulesFolder());

it('every pattern shows what it means by two examples, and what it does not by one', () => {
  const short = patterns.filter(
    ({ examples, counterexamples }) => examples.length < 2 || counterexamples.length < 1,
  );
  expect(short.map(({ name }) => name)).toEqual([]);
});

it('knows the goods of trade by chapter of the HS', () => {
  expect(products.filter(({ hs }) => hs !== undefined && hs !== null).length).toBeGreaterThanOrEqual(1200);
});
