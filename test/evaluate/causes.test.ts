import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/index.js';
import { scoredSlots } from '../../src/evaluate/slots.js';
import { gold, predicted } from './facts.js';
import { at, caseOf, drop, errorsOf, mentionsIn, review, spanOf, type Told } from './reviewing.js';

const lead = 'Kopi 20 ton dikirim ke Jepang dan Korea.';
const text = `${lead} Lada 35 ton menyusul ke Mesir. Korea jauh. Harga Rp35 ribu.`;
const found = mentionsIn(text);
const second = 'Lada 35 ton menyusul ke Mesir.';
const kopiGold = (destinations: string[]) => gold({ products: ['kopi'], destinations, at: [at(text, lead)] });
const kopi = predicted({ products: ['kopi'], destinations: ['JP'] });
const korea = found.place('Korea', 'KR');
const lada = predicted({ products: ['lada'], destinations: ['EG', 'KR'] });
const ladaGold = (destinations: string[]) =>
  gold({ products: ['lada'], destinations, at: [at(text, second)] });

describe('the cause of a missed value', () => {
  const missed = (told: Omit<Told, 'text'>): string[] =>
    errorsOf(review({ text, gold: [kopiGold(['JP', 'KR'])], facts: [kopi], ...told }));

  it.each<[string, Omit<Told, 'text'>, string]>([
    ['nothing saw it', {}, 'no-mention'],
    ['it was seen and not used', { evidence: { mentions: [korea] } }, 'unused (found by aturan)'],
    [
      'a rule dropped it',
      { evidence: { mentions: [korea], diagnostics: [drop(korea.span, 'asing', 'not-there')] } },
      'dropped',
    ],
    [
      'it was seen in another sentence only',
      { evidence: { mentions: [{ ...korea, span: spanOf(text, 'Korea jauh') }] } },
      'elsewhere',
    ],
    [
      'its sentence was not read',
      {
        evidence: {
          sentences: [spanOf(text, second)],
          diagnostics: [drop(spanOf(text, lead), 'a repeat', null)],
        },
      },
      'unread (a repeat)',
    ],
    [
      'the article was passed over',
      { evidence: { passedOver: drop(null, 'no word of exporting', 'gate') } },
      'dropped (the whole article)',
    ],
    [
      'another value stands there',
      { facts: [predicted({ products: ['kopi'], destinations: ['JP', 'KP'] })] },
      'wrong-value (KP)',
    ],
    [
      'another value was taken, though it was seen',
      {
        facts: [predicted({ products: ['kopi'], destinations: ['JP', 'KP'] })],
        evidence: { mentions: [korea] },
      },
      'unused (found by aturan; the fact has KP)',
    ],
    [
      'it was put into another fact',
      {
        gold: [kopiGold(['JP', 'KR']), ladaGold(['EG'])],
        facts: [kopi, lada],
        evidence: { mentions: [korea] },
      },
      'other-fact (P2)',
    ],
    [
      'it is right in another fact',
      {
        gold: [kopiGold(['JP', 'KR']), ladaGold(['EG', 'KR'])],
        facts: [kopi, lada],
        evidence: { mentions: [korea] },
      },
      'shared (P2)',
    ],
  ])('where %s', (_, told, expected) => {
    expect(missed(told)[0]).toBe(`missed destination KR: ${expected}`);
  });

  it('names rule, step and reason of a drop', () => {
    const [entry] = review({
      text,
      gold: [kopiGold(['JP', 'KR'])],
      facts: [kopi],
      evidence: { mentions: [korea], diagnostics: [drop(korea.span, 'asing', 'not-there')] },
    }).entries;
    expect(entry?.errors[0]?.verdict.label).toBe('dropped by rule not-there in fillFacts: asing');
  });

  it('knows a figure that was dropped before it became a mention by its digits', () => {
    const price = {
      ...drop(spanOf(text, 'Rp35 ribu'), 'an amount for each unit', 'rate'),
      step: 'findMentions',
    };
    const priced = (amount: number): string[] =>
      errorsOf(
        review({
          text,
          gold: [
            gold({
              products: ['kopi'],
              values: [{ amount, currency: 'IDR' }],
              at: [at(text, 'Harga Rp35 ribu.')],
            }),
          ],
          facts: [predicted({ products: ['kopi'] })],
          evidence: { diagnostics: [price] },
        }),
      );
    expect(priced(35_000)).toEqual(['missed value 35000 IDR: dropped']);
    expect(priced(36_000)).toEqual(['missed value 36000 IDR: no-mention']);
  });
});

describe('the cause of a spurious value', () => {
  it.each<[string, Omit<Told, 'text'>, string]>([
    ['gold has it nowhere', { gold: [kopiGold(['JP'])] }, 'not-in-gold'],
    ['gold has another', { gold: [kopiGold(['JP', 'KP'])] }, 'wrong-value (gold has KP)'],
    [
      'gold has it in a fact that misses it',
      { gold: [kopiGold(['JP']), ladaGold(['EG', 'KR'])] },
      'gold-misses (G2)',
    ],
    [
      'gold has it in a fact that is right',
      { gold: [kopiGold(['JP']), ladaGold(['EG', 'KR'])], facts: [lada] },
      'gold-elsewhere (G2)',
    ],
  ])('where %s', (_, { gold: facts = [], facts: others = [] }, expected) => {
    const told = predicted({ products: ['kopi'], destinations: ['JP', 'KR'] });
    const errors = errorsOf(review({ text, gold: facts, facts: [told, ...others] }));
    expect(errors).toContain(`spurious destination KR: ${expected}`);
  });

  it('is that it is right already where the fact tells it twice', () => {
    const told = predicted({ products: ['kopi arabika', 'kopi'], destinations: ['JP'] });
    expect(errorsOf(review({ text, gold: [kopiGold(['JP'])], facts: [told] }))).toEqual([
      'spurious product kopi: twice (kopi)',
    ]);
  });
});

describe('the cause of a whole fact', () => {
  const [lost] = [ladaGold(['EG'])];
  const tonnes = found.tonnes('35 ton', 35);

  it.each<[string, Told['evidence'], Told['facts'], string]>([
    ['nothing was seen of it', {}, [], 'no-mention'],
    ['something was seen', { mentions: [found.place('Mesir', 'EG')] }, [], 'unused (found by aturan)'],
    [
      'a rule dropped it',
      {
        mentions: [found.place('Mesir', 'EG'), found.product('Lada')],
        diagnostics: [drop(spanOf(text, 'Mesir'), 'asing', 'not-there')],
      },
      [],
      'dropped',
    ],
    [
      'its values stand in another fact',
      {},
      [predicted({ products: ['kopi', 'lada'], destinations: ['JP', 'EG'] })],
      'other-fact (P1)',
    ],
  ])('that was missed, where %s', (_, evidence = {}, facts = [], expected) => {
    const errors = errorsOf(
      review({ text, gold: [kopiGold(['JP']), lost], facts: [kopi, ...facts].slice(-1), evidence }),
    );
    expect(errors).toContain(`missed fact : ${expected}`);
  });

  it('counts its values in their slots too', () => {
    const told = gold({
      products: ['lada'],
      quantities: [{ amount: 35, unit: 't' }],
      at: [at(text, second)],
    });
    expect(errorsOf(review({ text, gold: [told], evidence: { mentions: [tonnes] } }))).toEqual([
      'missed fact : unused (found by aturan)',
      'missed product lada: no-mention',
      'missed quantity 35 t: unused (found by aturan)',
    ]);
  });

  const cited = (words: string, product = 'teh') => {
    const fact = predicted({ products: [product] });
    return { ...fact, citations: fact.citations.map((each) => ({ ...each, ...spanOf(text, words) })) };
  };

  it.each([
    ['gold has no fact', [], cited('Kopi'), 'no-gold-fact'],
    ['its words state no gold fact', [lost], cited('Korea jauh'), 'outside-gold'],
    ['gold has none of it', [lost], cited('Mesir'), 'not-in-gold (from sentences of G1)'],
  ])('that was made up, where %s', (_, golds, fact, expected) => {
    expect(errorsOf(review({ text, gold: golds, facts: [fact] }))).toContain(`spurious fact : ${expected}`);
  });

  it('that was made up of values of another gold fact', () => {
    const [whole, part] = [predicted({ products: ['lada'], destinations: ['EG'] }), cited('Lada', 'lada')];
    expect(errorsOf(review({ text, gold: [lost], facts: [whole, part] }))).toEqual([
      'spurious fact : gold-elsewhere (from sentences of G1)',
      'spurious product lada: gold-elsewhere (G1)',
    ]);
  });
});

describe('the cause of a wrong status', () => {
  const planned = gold({ products: ['lada'], status: 'planned', at: [at(text, second)] });
  const realised = gold({ products: ['lada'], at: [at(text, second)] });
  const cue = found.status('menyusul', 'planned');

  it.each([
    ['no cue was found', planned, 'realised', [], 'no-mention (no cue of planned)'],
    ['the cue was not used', planned, 'realised', [cue], 'unused (found by aturan)'],
    ['a cue misled', realised, 'planned', [cue], 'status-cue (rule aturan)'],
    ['no cue explains it', realised, 'planned', [], 'wrong-value'],
  ] as const)('where %s', (_, expected, status, mentions, cause) => {
    const fact = predicted({ products: ['lada'], status });
    expect(errorsOf(review({ text, gold: [expected], facts: [fact], evidence: { mentions } }))).toEqual([
      `wrong status ${status} for ${expected.status}: ${cause}`,
    ]);
  });
});

describe('the errors of an article', () => {
  it('are as many in each slot as the scores count', () => {
    const told = caseOf({
      text,
      gold: [kopiGold(['JP', 'KR']), ladaGold(['EG']), gold({ values: [{ amount: 5, currency: 'USD' }] })],
      facts: [
        predicted({ products: ['kopi', 'teh'], destinations: ['JP', 'CN', 'TW'] }),
        predicted({ products: ['pala'], destinations: ['NL'], date: '2021-03' }),
      ],
    });
    const { figures } = evaluate([told]);
    const errors = review({ ...told, gold: told.gold.facts }).entries.flatMap((entry) => entry.errors);
    for (const slot of scoredSlots) {
      const of = (type: string) => errors.filter((each) => each.slot === slot && each.type === type).length;
      expect([slot, of('spurious'), of('missed')]).toEqual([slot, figures[slot].fp, figures[slot].fn]);
    }
  });
});
