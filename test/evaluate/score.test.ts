import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/index.js';
import { countsOf, evaluateOne, type Figures, gold, predicted } from './facts.js';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const tons = (amount: number) => ({ amount, unit: 't' });

describe('numbers', () => {
  it.each([
    [1005, 1], // 5 off 1000 is 0.5 %: inside
    [995, 1],
    [1005.1, 0],
    [994.9, 0],
  ])('%d t against 1000 t matches %d', (amount, tp) => {
    const told = { destinations: ['JP'] };
    const evaluation = evaluateOne(
      [predicted({ ...told, quantities: [tons(amount)] })],
      [gold({ ...told, quantities: [tons(1000)] })],
    );
    expect(countsOf(evaluation, 'quantity')).toEqual([tp, 1 - tp, 1 - tp]);
  });

  it('matches a range to a range of equal ends, and never to a point', () => {
    const told = { destinations: ['JP'] };
    const quantities = [{ min: 10, max: 20, unit: 't' }];
    const against = (quantity: Figures) =>
      countsOf(
        evaluateOne([predicted({ ...told, quantities: [quantity] })], [gold({ ...told, quantities })]),
        'quantity',
      );
    expect(against({ min: 10, max: 20.1, unit: 't' })).toEqual([1, 0, 0]); // 0.1 of 20 is 0.5 %
    expect(against({ min: 10, max: 21, unit: 't' })).toEqual([0, 1, 1]);
    expect(against(tons(10))).toEqual([0, 1, 1]);
    expect(against(tons(15))).toEqual([0, 1, 1]);
  });

  it('wants equal units and currencies', () => {
    const evaluation = evaluateOne(
      [predicted({ destinations: ['JP'], quantities: [{ amount: 4, unit: 'kg' }], values: [usd(100)] })],
      [gold({ destinations: ['JP'], quantities: [tons(4)], values: [{ amount: 100, currency: 'IDR' }] })],
    );
    expect(countsOf(evaluation, 'quantity')).toEqual([0, 1, 1]);
    expect(countsOf(evaluation, 'value')).toEqual([0, 1, 1]);
    expect(countsOf(evaluation, 'fact')).toEqual([0, 1, 1]);
  });
});

describe('names', () => {
  it('counts any gold form, and reports equality beside it', () => {
    const evaluation = evaluateOne(
      [
        predicted({
          products: ['jenis dox'],
          destinations: ['SN'],
          agencies: ['Disperindag Kab. Tangerang'],
        }),
      ],
      [
        gold({
          products: [['sepatu dox', 'sepatu jenis dox']],
          destinations: ['SN'],
          agencies: [['Dinas Perdagangan Kabupaten Tangerang', 'Disperindag Kabupaten Tangerang']],
        }),
      ],
    );
    // jenis dox / sepatu jenis dox: 2x2/(2+3) = 0.8; Disperindag Kab Tangerang: 2x2/(3+3) = 0.67
    expect(countsOf(evaluation, 'product')).toEqual([1, 0, 0]);
    expect(countsOf(evaluation, 'agency')).toEqual([1, 0, 0]);
    expect(countsOf(evaluation, 'product-strict')).toEqual([0, 1, 1]);
    expect(countsOf(evaluation, 'agency-strict')).toEqual([0, 1, 1]);
  });

  it('drops generic products on both sides', () => {
    const told = { destinations: ['CN'], values: [usd(7e6)] };
    const both = (products: string[], expected: string[][]) => {
      const evaluation = evaluateOne(
        [predicted({ ...told, products })],
        [gold({ ...told, products: expected })],
      );
      return [countsOf(evaluation, 'product'), countsOf(evaluation, 'fact')];
    };
    expect(both(['produk UMKM'], [])).toEqual([
      [0, 0, 0],
      [1, 0, 0],
    ]);
    expect(both([], [['nonmigas', 'non migas']])).toEqual([
      [0, 0, 0],
      [1, 0, 0],
    ]);
    expect(both(['pertanian'], [['hasil pertanian', 'pertanian']])).toEqual([
      [0, 0, 0],
      [1, 0, 0],
    ]);
    expect(both(['migas'], [['migas']])).toEqual([
      [1, 0, 0],
      [1, 0, 0],
    ]);
    // the fullest form of gold decides, so this product stays and is missed
    expect(both(['produk UMKM'], [['anyaman pandan', 'produk UMKM']])).toEqual([
      [0, 0, 1],
      [0, 1, 1],
    ]);
  });

  it('counts a value given twice once right and once spurious', () => {
    const evaluation = evaluateOne(
      [predicted({ products: ['kopi', 'kopi'], destinations: ['JP', 'JP'] })],
      [gold({ products: ['kopi'], destinations: ['JP'] })],
    );
    expect(countsOf(evaluation, 'product')).toEqual([1, 1, 0]);
    expect(countsOf(evaluation, 'destination')).toEqual([1, 1, 0]);
    // 2 right, 2 spurious: precision 2/4, recall 2/2, F1 = 2x2/(4+2) = 2/3
    expect(evaluation.figures.slots).toMatchObject({ precision: 0.5, recall: 1, f1: 2 / 3 });
    expect(countsOf(evaluation, 'edge')).toEqual([1, 0, 0]); // edges are a set
  });
});

describe('articles', () => {
  it('without facts on either side leave every figure at 1', () => {
    const evaluation = evaluateOne([], []);
    expect(evaluation.figures.slots).toEqual({
      tp: 0,
      fp: 0,
      fn: 0,
      precision: 1,
      recall: 1,
      f1: 1,
      ci95: [1, 1],
    });
    expect(evaluation.withoutFacts).toEqual({ articles: 1, predicted: 0 });
    expect(evaluate([]).figures.fact).toEqual({
      tp: 0,
      fp: 0,
      fn: 0,
      precision: 1,
      recall: 1,
      f1: 1,
      ci95: [1, 1],
    });
  });

  it('add up over their counts, not their shares', () => {
    const article = (id: string, products: string[]) => ({
      id,
      text: '',
      gold: { id, facts: [gold({ products: ['kopi', 'teh', 'kakao'], destinations: ['JP'] })] },
      facts: products.length === 0 ? [] : [predicted({ products, destinations: ['JP'] })],
    });
    // products: 3 right; 1 right, 2 missed; 3 missed: 4 right of 9, precision 1, F1 = 8/13
    const { figures } = evaluate([
      article('a', ['kopi', 'teh', 'kakao']),
      article('b', ['teh']),
      article('c', []),
    ]);
    expect(figures.product).toMatchObject({ tp: 4, fp: 0, fn: 5, precision: 1, recall: 4 / 9, f1: 8 / 13 });
    expect(figures.detection).toMatchObject({ tp: 2, fp: 0, fn: 1, f1: 4 / 5 });
    expect(figures.fact).toMatchObject({ tp: 1, fp: 1, fn: 2, f1: 2 / 5 });
  });

  it('without gold facts count what is predicted there', () => {
    const evaluation = evaluateOne([predicted({ products: ['kopi'], destinations: ['JP'] })], []);
    expect(evaluation.withoutFacts).toEqual({ articles: 1, predicted: 1 });
    expect(evaluation.figures.detection).toMatchObject({
      tp: 0,
      fp: 1,
      fn: 0,
      precision: 0,
      recall: 1,
      f1: 0,
    });
  });
});
