import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/index.js';
import { countsOf, evaluateOne, gold, predicted } from './facts.js';

describe('fact and detection', () => {
  it('need an equal status to be right, but not to be detected', () => {
    const told = { products: ['kopi'], destinations: ['JP'] };
    const evaluation = evaluateOne([predicted({ ...told, status: 'planned' })], [gold(told)]);
    expect(countsOf(evaluation, 'detection')).toEqual([1, 0, 0]);
    expect(countsOf(evaluation, 'fact')).toEqual([0, 1, 1]);
    expect(countsOf(evaluation, 'status')).toEqual([0, 1, 1]);
    expect(countsOf(evaluation, 'edge')).toEqual([0, 1, 1]);
  });

  it('do not ask for date, agency, kind or exporter', () => {
    const told = { products: ['kopi'], destinations: ['JP'] };
    const evaluation = evaluateOne(
      [predicted({ ...told, kind: 'market', exporters: ['PT Lain'] })],
      [gold({ ...told, date: '2021', agencies: ['Bea Cukai Kudus'], exporters: ['CV Rasa Jauh'] })],
    );
    expect(countsOf(evaluation, 'fact')).toEqual([1, 0, 0]);
    expect(countsOf(evaluation, 'kind')).toEqual([0, 1, 1]);
    expect(countsOf(evaluation, 'exporter')).toEqual([0, 1, 1]);
    // slot F1 without the exporter: 2 right, 2 missed
    expect(countsOf(evaluation, 'slots')).toEqual([2, 0, 2]);
  });

  it('count all values of facts that only date and agency join as wrong', () => {
    const shared = { date: '2021', agencies: ['Bea Cukai Kudus'] };
    const evaluation = evaluateOne(
      [predicted({ ...shared, products: ['kopi'], destinations: ['JP'] })],
      [gold({ ...shared, products: ['teh'], destinations: ['KR'] })],
    );
    expect(countsOf(evaluation, 'detection')).toEqual([0, 1, 1]);
    expect(countsOf(evaluation, 'slots')).toEqual([0, 4, 4]);
  });

  it('charge the gold fact that loses a prediction to another', () => {
    const evaluation = evaluateOne(
      [predicted({ products: ['kopi'], destinations: ['JP'], quantities: [{ amount: 20, unit: 't' }] })],
      [
        gold({ products: ['kopi'], quantities: [{ amount: 40, unit: 't' }] }), // 2x3/(7+5) = 0.5
        gold({ products: ['kopi'], destinations: ['JP'] }), // 2x5/(7+5) = 0.83
      ],
    );
    expect(countsOf(evaluation, 'detection')).toEqual([1, 0, 1]);
    expect(countsOf(evaluation, 'product')).toEqual([1, 0, 1]);
    expect(countsOf(evaluation, 'quantity')).toEqual([0, 1, 1]);
    expect(countsOf(evaluation, 'destination')).toEqual([1, 0, 0]);
    expect(countsOf(evaluation, 'fact')).toEqual([0, 1, 2]);
  });

  it('do not charge a missed fact with a date that may be left out', () => {
    const evaluation = evaluateOne(
      [],
      [gold({ products: ['kopi'], destinations: ['JP'], date: '2021', optional: { date: [null] } })],
    );
    expect(countsOf(evaluation, 'date')).toEqual([0, 0, 0]);
    expect(countsOf(evaluation, 'slots')).toEqual([0, 0, 2]);
  });
});

describe('edges', () => {
  it('are the same however the facts are cut', () => {
    const evaluation = evaluateOne(
      [
        predicted({ products: ['kopi'], destinations: ['JP'] }),
        predicted({ products: ['kopi'], destinations: ['KR'] }),
        predicted({ products: ['teh'], destinations: ['KR', 'JP'] }),
      ],
      [gold({ products: ['kopi', 'teh'], destinations: ['JP', 'KR'] })],
    );
    expect(countsOf(evaluation, 'edge')).toEqual([4, 0, 0]);
    expect(countsOf(evaluation, 'detection')).toEqual([1, 2, 0]);
  });

  it('match relaxed names one to one, and know each form of a repeated gold product', () => {
    const expected = [
      gold({ products: [['kapulaga', 'rempah']], destinations: ['CN'] }),
      gold({
        products: [['Kapulaga', 'sirip']],
        destinations: ['CN'],
        values: [{ amount: 1, currency: 'USD' }],
      }),
    ];
    const edge = (...products: string[]) =>
      countsOf(evaluateOne([predicted({ products, destinations: ['CN'] })], expected), 'edge');
    // gold has one edge (kapulaga, CN) with three forms
    expect(edge('kapulaga kering', 'kapulaga', 'sirip')).toEqual([1, 2, 0]);
    expect(edge('rempah')).toEqual([1, 0, 0]);
    expect(edge('sirip')).toEqual([1, 0, 0]);
  });

  it('leave out what only optional destinations make, and generic products', () => {
    const evaluation = evaluateOne(
      [predicted({ products: ['kopi', 'produk UMKM'], destinations: ['JP', 'ASIA', 'US'] })],
      [gold({ products: ['kopi'], destinations: ['JP'], optional: { destinations: ['ASIA'] } })],
    );
    expect(countsOf(evaluation, 'edge')).toEqual([1, 1, 0]);
    expect(countsOf(evaluation, 'destination')).toEqual([1, 1, 0]);
  });

  it('need both a product and a destination', () => {
    const evaluation = evaluateOne(
      [predicted({ products: ['kopi'] })],
      [gold({ products: ['kopi'], quantities: [{ amount: 2, unit: 't' }] })],
    );
    expect(countsOf(evaluation, 'edge')).toEqual([0, 0, 0]);
  });
});

describe('citations', () => {
  const text = 'Kopi dikirim ke Jepang. Teh dikirim ke Korea. 😀 Kopi.';
  const cite = (start: number, exact: string) => ({
    ...predicted({}).citations[0],
    start,
    end: start + exact.length,
    exact,
  });
  const count = (citations: object[], at: [number, number][]) =>
    evaluate([
      {
        id: 'kutipan',
        text,
        gold: { id: 'kutipan', facts: [gold({ products: ['kopi'], at })] },
        facts: [predicted({ products: ['kopi'] }, { citations })],
      },
    ]).citations;

  it('are right where the text stands at the offsets and overlaps gold', () => {
    expect(count([cite(0, 'Kopi'), cite(16, 'Jepang')], [[0, 23]])).toEqual({ right: 2, of: 2 });
    expect(count([cite(1, 'Kopi')], [[0, 23]])).toEqual({ right: 0, of: 1 });
    expect(count([cite(24, 'Teh')], [[0, 24]])).toEqual({ right: 0, of: 1 }); // touches, does not overlap
    // the emoji takes two UTF-16 units: 46 and 47
    expect(
      count(
        [cite(49, 'Kopi')],
        [
          [0, 23],
          [49, 54],
        ],
      ),
    ).toEqual({ right: 1, of: 1 });
  });

  it('of unaligned facts are not counted', () => {
    const evaluation = evaluateOne([predicted({ products: ['teh'] })], [gold({ products: ['kopi'] })]);
    expect(evaluation.citations).toEqual({ right: 0, of: 0 });
  });
});
