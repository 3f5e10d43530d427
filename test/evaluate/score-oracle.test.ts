import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FigureName } from '../../src/evaluate/index.js';
import { countsOf, evaluateOne, gold, predicted, type Told, type ToldGold } from './facts.js';
import { bestCounts } from './oracle.js';

const figures: FigureName[] = ['product', 'destination', 'quantity', 'agency', 'date', 'fact', 'detection'];

const some = <T>(...values: T[]): fc.Arbitrary<T[]> =>
  fc.array(fc.constantFrom(...values), { minLength: 0, maxLength: 2 });
const status = fc.constantFrom('realised' as const, 'planned' as const);
const quantities = some({ amount: 200, unit: 't' }, { amount: 201, unit: 't' }, { amount: 200, unit: 'kg' });
const destinations = some('JP', 'KR', 'ASIA');
const date = fc.constantFrom('2021', '2021-03', null);

const told: fc.Arbitrary<Told> = fc.record({
  products: some('kopi', 'kopi arabika', 'biji kopi arabika', 'teh', 'produk UMKM'),
  agencies: some('Bea Cukai Kudus', 'Bea Cukai Jambi', 'Kementerian Perdagangan'),
  status,
  quantities,
  destinations,
  date,
});

const toldGold: fc.Arbitrary<ToldGold> = fc.record({
  products: some(['kopi'], ['kopi arabika', 'arabika'], ['teh hijau', 'teh'], ['nonmigas', 'teh']),
  agencies: some(['Bea Cukai Kudus', 'BC Kudus'], ['Kementerian Perdagangan', 'Kemendag']),
  optional: fc.record({
    agencies: some(['Bea Cukai Jambi', 'BC Jambi'], ['Kementerian Perdagangan']),
    date: some('2021', '2021-03', null),
  }),
  status,
  quantities,
  destinations,
  date,
});

const upTo = <T>(fact: fc.Arbitrary<T>, maxLength: number) => fc.array(fact, { maxLength });

it('scores as an implementation that tries every alignment and matching', () => {
  fc.assert(
    fc.property(upTo(told, 3), upTo(toldGold, 3), (ours, theirs) => {
      const evaluation = evaluateOne(
        ours.map((fact) => predicted(fact)),
        theirs.map(gold),
      );
      const counts = figures.map((figure) => countsOf(evaluation, figure));
      expect(bestCounts(ours, theirs)).toContainEqual(counts);
    }),
    { numRuns: 300 },
  );
});

it('gives the same counts in any order of the gold facts of an article without ties', () => {
  fc.assert(
    fc.property(upTo(told, 3), upTo(toldGold, 3), (ours, theirs) => {
      fc.pre(bestCounts(ours, theirs).length === 1);
      const counts = (golds: readonly ToldGold[]) => {
        const evaluation = evaluateOne(
          ours.map((fact) => predicted(fact)),
          golds.map(gold),
        );
        return figures.map((figure) => countsOf(evaluation, figure));
      };
      expect(counts(theirs.toReversed())).toEqual(counts(theirs));
    }),
    { numRuns: 50 },
  );
});

it('gives F1 of 1 to gold told with its own fullest forms', () => {
  fc.assert(
    fc.property(upTo(toldGold, 5), (theirs) => {
      // a fact without a core value cannot be aligned, not even with itself
      const facts = theirs.filter(({ destinations: to = [] }) => to.length > 0);
      const first = (names: ToldGold['products'] = []) =>
        names.map((name) => (typeof name === 'string' ? name : (name[0] ?? '')));
      const ours = facts.map((fact) =>
        predicted({ ...fact, products: first(fact.products), agencies: first(fact.agencies) }),
      );
      const evaluation = evaluateOne(ours, facts.map(gold));
      for (const figure of ['slots', 'fact', 'edge', 'detection'] as const) {
        expect([figure, evaluation.figures[figure].f1]).toEqual([figure, 1]);
      }
    }),
    { numRuns: 100 },
  );
});
