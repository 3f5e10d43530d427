import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markRepeats } from '../../src/extract/repeats/mark-repeats.js';
import { documentOf, repeatsOf } from './document.js';

const word = fc.constantFrom(
  'pala',
  'Pala',
  'lada',
  'ke',
  'Jepang',
  '12',
  'ton',
  'dikirim',
  'koperasi',
  '“laris”',
);
const line = fc.array(word, { minLength: 1, maxLength: 24 }).map((words) => words.join(' '));
const lines = fc.array(line, { minLength: 1, maxLength: 30 });

describe('markRepeats', () => {
  it('changes nothing when it runs again', () => {
    fc.assert(
      fc.property(lines, (texts) => {
        const once = markRepeats(documentOf(...texts));
        expect(markRepeats(once.value)).toEqual(once);
      }),
    );
  });

  it('points to an earlier paragraph that is no repeat', () => {
    fc.assert(
      fc.property(lines, (texts) => {
        const repeats = repeatsOf(...texts);
        repeats.forEach((first, index) => {
          if (first === null) return;
          expect(first).toBeLessThan(index);
          expect(repeats[first]).toBeNull();
        });
      }),
    );
  });

  it('marks every paragraph of a second copy', () => {
    fc.assert(
      fc.property(lines, (texts) => {
        const repeats = repeatsOf(...texts, ...texts);
        expect(repeats.slice(texts.length)).not.toContain(null);
        expect(repeats.slice(0, texts.length)).toEqual(repeatsOf(...texts));
      }),
    );
  });

  it('leaves texts without repeats alone', () => {
    const texts = Array.from(
      { length: 5000 },
      (_, index) => `Kiriman nomor ${index} berisi pala, lada dan kopi untuk dijual`,
    );
    const { value, diagnostics } = markRepeats(documentOf(...texts));
    expect(value).toEqual(documentOf(...texts));
    expect(diagnostics).toEqual([]);
  });

  it('stays linear on 5,000 alike paragraphs without numbers or names', () => {
    const letters = 'abcdefghijklmnopqrst';
    const code = (index: number): string =>
      [...String(index)].map((digit) => letters[Number(digit)]).join('');
    const texts = Array.from({ length: 5000 }, (_, index) =>
      Array.from({ length: 12 }, (__, place) => (place % 2 ? 'aaa' : code(index * 7 + place))).join(' '),
    );
    expect(repeatsOf(...texts).every((first) => first === null)).toBe(true);
  });
});
