import { describe, expect, it } from 'vitest';
import { alignFacts } from '../../src/evaluate/align.js';
import { expectedFact, predictedFact } from '../../src/evaluate/comparable.js';
import { gold, predicted, type Told, type ToldGold } from './facts.js';

const align = (ours: Told[], theirs: ToldGold[]) =>
  alignFacts(
    ours.map((told) => predictedFact(predicted(told))),
    theirs.map((told) => expectedFact(gold(told))),
  );
const similarities = (ours: Told[], theirs: ToldGold[]) =>
  align(ours, theirs).pairs.map((pair) => pair.similarity);

describe('similarity', () => {
  it('weighs product 3, destination, quantity and value 2, date and agency 1', () => {
    const ours = {
      products: ['kopi', 'teh'],
      destinations: ['JP'],
      quantities: [{ amount: 20, unit: 't' }],
      agencies: ['Bea Cukai Kudus'],
      exporters: ['CV Rasa Jauh'],
    };
    const theirs = {
      products: ['kopi'],
      destinations: ['JP', 'KR'],
      quantities: [{ amount: 21, unit: 't' }],
      values: [{ amount: 5000, currency: 'USD' }],
      date: '2021-03',
    };
    // matched: kopi 3 + JP 2 = 5. predicted: 3+3 + 2 + 2 + 1 = 11. gold: 3 + 2+2 + 2 + 2 + 1 = 12.
    expect(similarities([ours], [theirs])).toEqual([10 / 23]);
  });

  it('makes no pair of facts that share only date and agency', () => {
    const shared = { date: '2021-03', agencies: ['Bea Cukai Kudus'] };
    const { pairs, spurious, missed } = align(
      [{ ...shared, products: ['kopi'] }],
      [{ ...shared, products: ['teh'] }],
    );
    expect([pairs.length, spurious.length, missed.length]).toEqual([0, 1, 1]);
  });

  it('leaves optional answers out of all three counts', () => {
    const ours = { destinations: ['JP'], agencies: ['Kementerian Perdagangan'] };
    const theirs = {
      destinations: ['JP'],
      optional: { agencies: [['Kementerian Perdagangan', 'Kemendag']] },
    };
    // JP 2 of 2 on both sides; the agency is nowhere: 2 x 2 / (2 + 2)
    expect(similarities([ours], [theirs])).toEqual([1]);
  });
});

describe('alignFacts', () => {
  it('gives one prediction to the nearer of two gold facts', () => {
    const ours = { products: ['kopi'], destinations: ['JP'] };
    // against the first 2x3/(5+5) = 0.6, against the second 2x5/(5+7) = 0.833
    const { pairs, missed } = align(
      [ours],
      [
        { products: ['kopi'], destinations: ['KR'] },
        { products: ['kopi'], destinations: ['JP'], values: [{ amount: 9000, currency: 'USD' }] },
      ],
    );
    expect(pairs.map((pair) => pair.similarity)).toEqual([10 / 12]);
    expect(missed.map((fact) => fact.answers.destination.map(({ label }) => label))).toEqual([['KR']]);
  });

  it('gives up the best pair where two lesser ones sum to more', () => {
    // P1 = {JP, KR}, P2 = {JP}; G1 = {JP, KR}, G2 = {KR}.
    // P1-G1 = 1 leaves P2-G2 = 0; P1-G2 = 2x2/(4+2) = 2/3 and P2-G1 = 2/3 sum to 4/3.
    const { pairs } = align(
      [{ destinations: ['JP', 'KR'] }, { destinations: ['JP'] }],
      [{ destinations: ['JP', 'KR'] }, { destinations: ['KR'] }],
    );
    expect(pairs.map((pair) => pair.similarity)).toEqual([2 / 3, 2 / 3]);
  });

  it('prefers equal statuses among equal sums', () => {
    const told = { destinations: ['JP'] };
    const { pairs } = align(
      [
        { ...told, status: 'planned' },
        { ...told, status: 'realised' },
      ],
      [
        { ...told, status: 'realised' },
        { ...told, status: 'planned' },
      ],
    );
    expect(pairs.map(({ predicted: ours, gold: theirs }) => [ours.status, theirs.status])).toEqual([
      ['planned', 'planned'],
      ['realised', 'realised'],
    ]);
  });

  it('aligns a list with the same fact twice to itself', () => {
    const twice = [
      { products: ['kereta'], destinations: ['BD'] },
      { products: ['kereta'], destinations: ['BD'] },
    ];
    const { pairs, spurious, missed } = align(twice, twice);
    expect(pairs.map((pair) => pair.similarity)).toEqual([1, 1]);
    expect([spurious, missed]).toEqual([[], []]);
  });
});
