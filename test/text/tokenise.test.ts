import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan } from '../../src/extract/text/scan.js';
import { normalise, spanOf } from '../../src/extract/text/token.js';
import { tokenise } from '../../src/extract/text/tokenise.js';
import { contains } from '../../src/model/span.js';
import { hostile } from './strings.js';

const abbreviations = new Set(['pt', 'rp', 'no', 'dr', 'dll']);
const read = (text: string, start = 0) => tokenise({ text, start, paragraph: 7 }, abbreviations);

describe('tokenise', () => {
  it('gives sentences with tokens, places and the paragraph', () => {
    const [first, second, ...more] = read('“Rp1,5 miliar,” katanya. Naik (5%).', 100);
    expect(more).toEqual([]);
    expect(first?.span).toEqual({ start: 100, end: 124 });
    expect(second?.span).toEqual({ start: 125, end: 135 });
    expect([first?.paragraph, second?.paragraph]).toEqual([7, 7]);
    expect(first?.tokens.map(({ pre, text, post, start, end }) => [pre, text, post, start, end])).toEqual([
      ['“', 'Rp', '', 101, 103],
      ['', '1,5', ' ', 103, 106],
      ['', 'miliar', ',” ', 107, 113],
      ['', 'katanya', '. ', 116, 123],
    ]);
    expect(second?.tokens.map(({ text, kind, post }) => [text, kind, post])).toEqual([
      ['Naik', 'word', ' ('],
      ['5', 'number', ''],
      ['%', 'symbol', ').'],
    ]);
  });

  it.each([
    ['KOPI', 'kopi'],
    ['Jum’at', "jum'at"],
    ['cumi‑cumi', 'cumi-cumi'],
    ['Januari–Juni', 'januari-juni'],
    ['pe\u0301ch', 'péch'],
    ['4.044', '4.044'],
  ])('normalises %s to %s', (word, normal) => expect(normalise(word)).toBe(normal));

  it.each(['', ' ', '\n\n', '… — “”', '👩‍🌾'])('finds no sentence in %j', (text) =>
    expect(read(text)).toEqual([]),
  );

  it('refuses the span of no tokens', () => {
    const tokens = read('kopi teh')[0]?.tokens ?? [];
    expect(spanOf(tokens, 0, 2)).toEqual({ start: 0, end: 8 });
    expect(() => spanOf(tokens, 2, 3)).toThrow(RangeError);
    expect(() => spanOf(tokens, 0, 3)).toThrow('no tokens at 0..3 of 2');
  });
});

const holds = (check: (text: string, start: number) => void): void =>
  fc.assert(fc.property(hostile, fc.nat(100_000), check), { numRuns: 1000 });

describe('tokens of any text', () => {
  it('are the characters at their offsets', () =>
    holds((text, start) => {
      for (const { tokens } of read(text, start)) {
        for (const token of tokens)
          expect(text.slice(token.start - start, token.end - start)).toBe(token.text);
      }
    }));

  it('stand in order, apart and not empty', () =>
    holds((text, start) => {
      let last = start;
      for (const token of read(text, start).flatMap(({ tokens }) => tokens)) {
        expect(token.start).toBeGreaterThanOrEqual(last);
        expect(token.end).toBeGreaterThan(token.start);
        last = token.end;
      }
    }));

  it('give the text back with what lies between them', () =>
    holds((text, start) => {
      const tokens = read(text, start).flatMap((sentence) => sentence.tokens);
      const whole = tokens.map(({ pre, text: own, post }) => pre + own + post).join('');
      expect(whole).toBe(tokens.length === 0 ? '' : text);
    }));

  it('are those that scan finds, none lost between sentences', () =>
    holds((text, start) => {
      const tokens = read(text, start).flatMap((sentence) => sentence.tokens);
      expect(tokens.map((token) => [token.start - start, token.end - start])).toEqual(
        scan(text).map((token) => [token.start, token.end]),
      );
    }));

  it('have normal forms that stay the same', () =>
    holds((text) => {
      for (const { normal } of read(text).flatMap(({ tokens }) => tokens))
        expect(normalise(normal)).toBe(normal);
    }));
});

describe('sentences of any text', () => {
  it('lie inside it, in order and apart, around their tokens', () =>
    holds((text, start) => {
      let last = start;
      for (const { span, tokens } of read(text, start)) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeLessThanOrEqual(start + text.length);
        expect(contains(span, spanOf(tokens, 0, tokens.length))).toBe(true);
        last = span.end;
      }
    }));

  it('shift with the start of their stretch, and change in nothing else', () =>
    holds((text, start) => {
      const shifted = read(text).map((sentence) => ({
        ...sentence,
        span: { start: sentence.span.start + start, end: sentence.span.end + start },
        tokens: sentence.tokens.map((token) => ({
          ...token,
          start: token.start + start,
          end: token.end + start,
        })),
      }));
      expect(read(text, start)).toEqual(shifted);
    }));
});
