import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterSymbols, parting, spell, unread } from '../../src/extract/text/letters.js';
import { normalise } from '../../src/extract/text/token.js';

const symbols = letterSymbols();
const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
const spelled = (word: string): string => spell(word, symbols).join();

describe('letters', () => {
  it('are those of the word without case, marks and signs', () => {
    expect(spell('Ab-c', symbols)).toEqual([parting, 1, 2, parting, 3, parting]);
    expect(spelled('  Côte d’Ivoire! ')).toBe(spelled("cote d'ivoire"));
    expect(spell('日本', symbols)).toEqual([parting]);
  });

  it('are the same for every character and its normal form', () => {
    expect(units.filter((unit) => spelled(unit) !== spelled(normalise(unit)))).toEqual([]);
  });

  it('are the same for a letter with its mark and for the two apart', () => {
    const parted = units.filter((unit) => spelled(unit.normalize('NFD')) !== spelled(unit));
    expect(parted).toEqual([]);
  });

  it('part nothing that the tokenizer leaves together but signs', () => {
    const letters = units.filter((unit) => /^[a-z]$/i.test(unit.normalize('NFD').charAt(0)));
    expect(letters.filter((unit) => symbols[unit.charCodeAt(0)] === parting)).toEqual([]);
    expect(units.filter((unit) => /^\p{M}$/u.test(unit) && symbols[unit.charCodeAt(0)] !== unread)).toEqual(
      [],
    );
  });

  it('of words with one normal form are one', () => {
    const marks = fc.constantFrom('', '\u0301', '\u0308', '\u0327', '\u0307');
    const letter = fc.constantFrom(...'aAiIkK\u212aeEsSoO\u0130zZ'.split(''));
    fc.assert(
      fc.property(fc.array(fc.tuple(letter, marks), { maxLength: 6 }), (pieces) => {
        const word = pieces.flat().join('');
        expect(spelled(normalise(word))).toBe(spelled(word));
        expect(spelled(word.normalize('NFC'))).toBe(spelled(word.normalize('NFD')));
      }),
    );
  });
});
