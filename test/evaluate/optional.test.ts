import { describe, expect, it } from 'vitest';
import { countsOf, evaluateOne, gold, predicted } from './facts.js';

describe('optional answers', () => {
  const told = { products: ['pinang'], destinations: ['PK'] };
  const agencyCounts = (agencies: string[]) =>
    countsOf(
      evaluateOne(
        [predicted({ ...told, agencies })],
        [gold({ ...told, agencies: ['Bea Cukai Jambi'], optional: { agencies: [['Karantina Jambi']] } })],
      ),
      'agency',
    );

  it('count neither for nor against', () => {
    expect(agencyCounts(['Bea Cukai Jambi'])).toEqual([1, 0, 0]);
    expect(agencyCounts(['Bea Cukai Jambi', 'Karantina Jambi'])).toEqual([1, 0, 0]);
    expect(agencyCounts(['Karantina Jambi', 'Polda Riau'])).toEqual([0, 1, 1]);
  });

  const dateCounts = (date: string | null, expected: string | null, optional: (string | null)[]) =>
    countsOf(
      evaluateOne(
        [predicted({ ...told, date })],
        [gold({ ...told, date: expected, optional: { date: optional } })],
      ),
      'date',
    );

  it('take an optional date or none where gold has none', () => {
    expect(dateCounts('2024', null, ['2024'])).toEqual([0, 0, 0]);
    expect(dateCounts(null, null, ['2024'])).toEqual([0, 0, 0]);
    expect(dateCounts('2023', null, ['2024'])).toEqual([0, 1, 0]);
  });

  it('excuse the gold date where an optional one, or none as an option, is given instead', () => {
    expect(dateCounts('2024-07', '2024', ['2024-07'])).toEqual([0, 0, 0]);
    expect(dateCounts(null, '2024', [null])).toEqual([0, 0, 0]);
    expect(dateCounts(null, '2024', ['2024-07'])).toEqual([0, 0, 1]);
    expect(dateCounts('2024', '2024', [null])).toEqual([1, 0, 0]);
  });

  it('do not make a date of basis publication an answer', () => {
    const fallback = predicted(told, { date: { value: '2024-07-01', text: '', basis: 'publication' } });
    expect(countsOf(evaluateOne([fallback], [gold(told)]), 'date')).toEqual([0, 0, 0]);
  });
});
