import { describe, expect, it } from 'vitest';
import { compareOutcomes } from '../../src/evaluate/difference.js';
import type { ArticleOutcome } from '../../src/evaluate/outcome.js';
import type { Fact } from '../../src/model/fact.js';
import type { GoldFact } from '../../src/model/gold.js';
import { evaluateOne, gold, predicted } from './facts.js';

const expected = [
  gold({ products: ['kopi'], destinations: ['JP', 'KR'] }),
  gold({ products: ['lada'], destinations: ['EG'], status: 'planned' }),
];
const outcome = (facts: readonly Fact[], golds: readonly GoldFact[] = expected): ArticleOutcome[] => [
  ...evaluateOne(facts, golds).outcomes,
];

const kopi = (destinations: string[]) => predicted({ products: ['kopi'], destinations });
const lada = (status: Fact['status']) => predicted({ products: ['lada'], destinations: ['EG'], status });
const teh = predicted({ products: ['teh'], destinations: ['NL'] });

const kopiLine = 'realised shipment; product: kopi; destination: JP | KR';
const ladaLine = 'planned shipment; product: lada; destination: EG';
const tehLine = 'realised shipment; product: teh; destination: NL';

describe('compareOutcomes', () => {
  it.each([
    [
      'a value won and the fact right',
      [kopi(['JP']), lada('planned')],
      [kopi(['JP', 'KR']), lada('planned')],
      {
        direction: 'better',
        facts: [{ fact: kopiLine, before: 'partly', now: 'right' }],
        values: [{ change: 'won', slot: 'destination', value: 'KR', fact: kopiLine }],
      },
    ],
    [
      'a value lost for another',
      [kopi(['JP', 'KR']), lada('planned')],
      [kopi(['JP', 'KP']), lada('planned')],
      {
        direction: 'worse',
        facts: [{ fact: kopiLine, before: 'right', now: 'partly' }],
        values: [
          { change: 'lost', slot: 'destination', value: 'KR', fact: kopiLine },
          { change: 'added', slot: 'destination', value: 'KP', fact: kopiLine },
        ],
      },
    ],
    [
      'a fact made up no longer',
      [kopi(['JP', 'KR']), lada('planned'), teh],
      [kopi(['JP', 'KR']), lada('planned')],
      {
        direction: 'better',
        facts: [],
        values: [{ change: 'gone', slot: 'fact', value: tehLine, fact: null }],
      },
    ],
    [
      'a status, which no slot counts',
      [kopi(['JP', 'KR']), lada('realised')],
      [kopi(['JP', 'KR']), lada('planned')],
      {
        direction: 'better',
        facts: [{ fact: ladaLine, before: 'partly', now: 'right' }],
        values: [
          { change: 'won', slot: 'status', value: 'planned', fact: ladaLine },
          { change: 'gone', slot: 'status', value: 'realised', fact: ladaLine },
        ],
      },
    ],
    [
      'one value for another',
      [kopi(['JP']), lada('planned')],
      [kopi(['KR']), lada('planned')],
      {
        direction: 'even',
        facts: [],
        values: [
          { change: 'won', slot: 'destination', value: 'KR', fact: kopiLine },
          { change: 'lost', slot: 'destination', value: 'JP', fact: kopiLine },
        ],
      },
    ],
  ])('tells %s', (_, before, now, change) => {
    const { changes } = compareOutcomes(outcome(before), outcome(now));
    expect(changes).toEqual([{ ...change, id: 'satu', before: expect.any(Number), now: expect.any(Number) }]);
  });

  it('gives the slot F1 of the article before and now', () => {
    // 4 of 5 values: 2x4/(2x4+1); then all
    const [change] = compareOutcomes(
      outcome([kopi(['JP']), lada('planned')]),
      outcome([kopi(['JP', 'KR']), lada('planned')]),
    ).changes;
    expect([change?.before, change?.now]).toEqual([8 / 9, 1]);
  });

  it('counts equal values one by one', () => {
    const twice = [teh, teh];
    const { changes } = compareOutcomes(outcome([teh]), outcome(twice));
    expect(changes[0]?.values).toEqual([{ change: 'added', slot: 'fact', value: tehLine, fact: null }]);
  });

  it('is silent where nothing changed', () => {
    const same = outcome([kopi(['JP'])]);
    expect(compareOutcomes(same, outcome([kopi(['JP'])]))).toEqual({
      ...{ changes: [], onlyBefore: [], onlyNow: [], goldChanged: [] },
    });
  });

  it('compares only articles of both evaluations with the same gold', () => {
    const [one] = outcome([kopi(['JP'])]);
    const rename = (id: string): ArticleOutcome[] => (one === undefined ? [] : [{ ...one, id }]);
    const edited = outcome([kopi(['JP'])], [gold({ products: ['kopi'], destinations: ['JP'] })]);
    expect(
      compareOutcomes([...outcome([kopi(['JP'])]), ...rename('lama')], [...edited, ...rename('baru')]),
    ).toEqual({ changes: [], onlyBefore: ['lama'], onlyNow: ['baru'], goldChanged: ['satu'] });
  });
});
