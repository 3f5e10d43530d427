import { describe, expect, it } from 'vitest';
import {
  changeTable,
  compareEvaluations,
  evaluationJson,
  figureNames,
  parseBaseline,
} from '../../src/evaluate/index.js';
import { UsageError } from '../../src/model/errors.js';
import { evaluateOne, gold, predicted } from './facts.js';

const expected = [gold({ products: ['kopi'], destinations: ['JP', 'KR'], agencies: ['Bea Cukai Kudus'] })];
const scored = (destinations: string[], agencies: string[]) =>
  evaluationJson(evaluateOne([predicted({ products: ['kopi'], destinations, agencies })], expected));

const before = scored(['JP'], ['Bea Cukai Kudus']);
const now = scored(['JP', 'KR'], []);

describe('compareEvaluations', () => {
  const changes = compareEvaluations(before, now);

  it('gives every figure of the report in its order', () => {
    expect(changes.map(({ figure }) => figure)).toEqual([...figureNames]);
  });

  it('subtracts the earlier F1', () => {
    const change = (figure: string) => changes.find((row) => row.figure === figure);
    // destinations: 2x1/(2+1) = 2/3 before, 1 now; agency 1 before, 0 now; fact 0 before, 1 now
    expect(change('destination')).toEqual({
      figure: 'destination',
      before: 2 / 3,
      now: 1,
      change: 1 - 2 / 3,
    });
    expect(change('agency')).toEqual({ figure: 'agency', before: 1, now: 0, change: -1 });
    expect(change('fact')).toEqual({ figure: 'fact', before: 0, now: 1, change: 1 });
    expect(change('product')).toEqual({ figure: 'product', before: 1, now: 1, change: 0 });
  });

  it('prints a sign before each difference', () => {
    const lines = changeTable(changes).split('\n');
    expect(lines[0]).toBe('F1              before    now  change');
    expect(lines[4]).toBe('destination      0.667  1.000  +0.333');
    expect(lines[5]).toBe('agency           1.000  0.000  -1.000');
  });
});

describe('parseBaseline', () => {
  it('reads back what --json wrote', () => {
    expect(parseBaseline(JSON.stringify(before), 'lama.json')).toEqual(before);
  });

  it('names the file and the path of a fault', () => {
    const faulty = JSON.stringify({ ...before, fact: { ...before.fact, f1: 'tinggi' } });
    expect(() => parseBaseline(faulty, 'lama.json')).toThrow(UsageError);
    expect(() => parseBaseline(faulty, 'lama.json')).toThrow(/^lama\.json: .*at fact\.f1/s);
    expect(() => parseBaseline('{"slot":', 'lama.json')).toThrow(/^lama\.json: expected JSON/);
  });
});
