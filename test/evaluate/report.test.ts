import { describe, expect, it } from 'vitest';
import {
  errorLines,
  evaluate,
  evaluationJson,
  evaluationJsonSchema,
  reportTable,
} from '../../src/evaluate/index.js';
import { gold, predicted } from './facts.js';

const evaluation = evaluate([
  {
    id: 'kopi',
    text: 'Ekspor kopi.',
    gold: {
      id: 'kopi',
      facts: [
        gold({ products: ['kopi'], destinations: ['JP', 'KR'], quantities: [{ amount: 20, unit: 't' }] }),
        gold({ products: ['vanili'], values: [{ min: 10, max: 20, currency: 'USD' }], status: 'planned' }),
      ],
    },
    facts: [
      predicted({
        products: ['kopi', 'teh'],
        destinations: ['JP'],
        quantities: [{ amount: 25, unit: 't' }],
        status: 'planned',
      }),
      predicted({ products: ['pala'], destinations: ['NL'], agencies: ['Bea Cukai Ambon'], date: '2021-03' }),
    ],
  },
  { id: 'tanpa', text: '', gold: { id: 'tanpa', facts: [] }, facts: [] },
]);

describe('errors', () => {
  const fact = 'realised shipment; product: kopi; quantity: 20 t; destination: JP | KR';

  it('name slot, gold and prediction of every difference, and whole facts in one line', () => {
    const inPair = { article: 'kopi', fact };
    const pala = 'realised shipment; product: pala; destination: NL; agency: Bea Cukai Ambon; date: 2021-03';
    const vanili = 'planned shipment; product: vanili; value: 10-20 USD';
    expect(evaluation.errors).toEqual([
      { ...inPair, slot: 'product', type: 'spurious', gold: null, predicted: 'teh' },
      { ...inPair, slot: 'quantity', type: 'wrong', gold: '20 t', predicted: '25 t' },
      { ...inPair, slot: 'destination', type: 'missed', gold: 'KR', predicted: null },
      { ...inPair, slot: 'status', type: 'wrong', gold: 'realised', predicted: 'planned' },
      { article: 'kopi', slot: 'fact', type: 'missed', gold: vanili, predicted: null, fact: vanili },
      { article: 'kopi', slot: 'fact', type: 'spurious', gold: null, predicted: pala, fact: pala },
    ]);
  });

  it('print one line each', () => {
    const lines = errorLines(evaluation.errors);
    expect(lines[1]).toBe(`kopi  wrong quantity  gold: 20 t  predicted: 25 t  in: ${fact}`);
    expect(lines[2]).toBe(`kopi  missed destination  gold: KR  predicted: -  in: ${fact}`);
    expect(lines[4]).toBe('kopi  missed fact  planned shipment; product: vanili; value: 10-20 USD');
  });
});

describe('evaluationJson', () => {
  const json = evaluationJson(evaluation);

  it('has every figure with its interval and fits its schema', () => {
    // products: kopi right; teh, pala spurious; vanili missed: 1/3, 1/2, 2/(2+2+1) = 0.4
    expect(json.slot.product).toEqual({ precision: 1 / 3, recall: 1 / 2, f1: 0.4, ci95: [0.4, 1] });
    expect(json.fact.f1).toBe(0);
    // one aligned pair, one spurious and one missed fact
    expect(json.detection).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5 });
    expect([json.articles, json.withoutFacts]).toEqual([2, { articles: 1, predicted: 0 }]);
    expect(json.citations).toEqual({ right: 1, of: 1 });
    expect(evaluationJsonSchema.parse(JSON.parse(JSON.stringify(json)))).toEqual(json);
  });

  it('says what became of each fact and value of an article', () => {
    const [kopi, tanpa] = json.outcomes ?? [];
    expect(kopi?.counts).toEqual({ tp: 2, fp: 6, fn: 4 });
    expect(kopi?.gold.map(({ verdict }) => verdict)).toEqual(['partly', 'missed']);
    expect(kopi?.missed).toEqual([
      { slot: 'quantity', value: '20 t', fact: 0 },
      { slot: 'destination', value: 'KR', fact: 0 },
      { slot: 'status', value: 'realised', fact: 0 },
      { slot: 'product', value: 'vanili', fact: 1 },
      { slot: 'value', value: '10-20 USD', fact: 1 },
    ]);
    expect(kopi?.spurious.map(({ slot, value }) => [slot, value])).toEqual([
      ['product', 'teh'],
      ['quantity', '25 t'],
      ['status', 'planned'],
    ]);
    expect(kopi?.madeUp).toEqual([
      'realised shipment; product: pala; destination: NL; agency: Bea Cukai Ambon; date: 2021-03',
    ]);
    expect(tanpa).toEqual({
      ...{ id: 'tanpa', counts: { tp: 0, fp: 0, fn: 0 } },
      ...{ gold: [], missed: [], spurious: [], madeUp: [] },
    });
  });

  it('keeps the keys that others read', () => {
    expect(Object.keys(json)).toEqual([
      ...['slot', 'slots', 'fact', 'edge', 'detection', 'beside', 'citations', 'withoutFacts', 'articles'],
      'outcomes',
    ]);
    expect(Object.keys(json.slot)).toEqual(['product', 'quantity', 'value', 'destination', 'agency', 'date']);
  });
});

describe('reportTable', () => {
  it('sets the figures in aligned columns', () => {
    const lines = reportTable(evaluation).split('\n');
    expect(lines[0]).toBe('                precision  recall     F1      95 % CI  right  spurious  missed');
    expect(lines[1]).toBe('product             0.333   0.500  0.400  0.400-1.000      1         2       1');
    expect(lines.at(-1)).toBe('articles: 2; without facts: 1, with 0 facts predicted there');
  });
});
