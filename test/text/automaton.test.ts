import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAutomaton } from '../../src/extract/text/automaton.js';

/** The same by searching for every phrase. */
function searchFor(phrases: readonly string[]): (text: string) => number {
  const patterns = phrases.map((phrase) => new RegExp(`[ $]${phrase}(?= |\\$)`));
  return (text) => {
    const folded = ` ${text.toLowerCase().replace(/[^a-z$]+/g, ' ')} `;
    return patterns.reduce((bits, pattern, index) => (pattern.test(folded) ? bits | (1 << index) : bits), 0);
  };
}

const bitsOf = (phrases: readonly string[]): Map<string, number> =>
  new Map(phrases.map((phrase, index) => [phrase, 1 << index]));

describe('the automaton', () => {
  it('finds what a search for each phrase finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 3 });
    const phrases = fc.uniqueArray(
      fc.array(word, { minLength: 1, maxLength: 3 }).map((row) => row.join(' ')),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', 'A', 'c', ' ', ' ', '.', '7', '-'),
      maxLength: 40,
    });
    // Five texts for each automaton: as many scans as an automaton for each, at a fifth of what making them costs.
    const texts = fc.array(text, { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(phrases, texts, (sought, within) => {
        const automaton = createAutomaton({ phrases: bitsOf(sought) });
        const search = searchFor(sought);
        expect(within.map(automaton.scan)).toEqual(within.map(search));
      }),
      { numRuns: 200 },
    );
  });

  it('withholds bits before a dollar sign, and no others', () => {
    const { scan } = createAutomaton({ phrases: bitsOf(['us', 'jual', 'jual us']), notBeforeDollar: 1 });
    expect(['US$5', 'US $5', 'US', 'jual$', 'jual US$5', 'us$us', '$us'].map(scan)).toEqual([
      0, 1, 1, 2, 7, 1, 1,
    ]);
  });

  it('counts phrases without letters as found', () => {
    const { scan } = createAutomaton({ phrases: bitsOf(['日本', 'a']) });
    expect(['', 'a', 'b'].map(scan)).toEqual([1, 3, 1]);
  });
});
