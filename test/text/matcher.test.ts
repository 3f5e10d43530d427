import { describe, expect, it } from 'vitest';
import { createCompromiseMatcher } from '../../src/extract/text/compromise-matcher.js';
import { createMatcher } from '../../src/extract/text/matcher.js';
import { hitsOf, pattern, row } from './matching.js';

/** Patterns of one rule each (`p0`, `p1`), a row of tokens, and the hits. */
type Row = readonly [sources: readonly string[], words: string, hits: string];

const rows: readonly Row[] = [
  [['kopi'], 'kopi teh kopi', 'p0 0-1, p0 2-3'],
  [['kopi'], 'teh', ''],
  [['kopi'], '', ''],
  [['kopi teh'], 'kopi teh kopi', 'p0 0-2'],
  [['kopi teh'], 'kopi', ''],
  [['#Product'], 'kopi#Product teh lada#Product#Known', 'p0 0-1, p0 2-3'],
  [['#Product #Product'], 'a#Product b#Product c#Product', 'p0 0-2'],
  [['ke . negara'], 'ke lima negara', 'p0 0-3'],
  [['ke . negara'], 'ke negara', ''],
  [['.'], 'kopi teh', 'p0 0-1, p0 1-2'],
  [['(kopi|teh)'], 'teh lada kopi', 'p0 0-1, p0 2-3'],
  [['(luar negeri|mancanegara)'], 'ke luar negeri', 'p0 1-3'],
  [['(luar negeri|mancanegara)'], 'ke luar kota', ''],
  [['(#Money|#Quantity) naik'], 'lima#Quantity naik', 'p0 0-2'],
  [['ke (pasar)? #Place'], 'ke jepang#Place', 'p0 0-2'],
  [['ke (pasar)? #Place'], 'ke pasar jepang#Place', 'p0 0-3'],
  [['ke pasar? #Place'], 'ke jepang#Place', 'p0 0-2'],
  [['ke pasar? #Place'], 'ke pasar jepang#Place', 'p0 0-3'],
  [['(untuk|buat)? pertama kali'], 'untuk pertama kali', 'p0 0-3'],
  [['(untuk|buat)? pertama kali'], 'yang pertama kali', 'p0 1-3'],
  [['naik (sebesar|sebanyak)?'], 'naik sebesar lima', 'p0 0-2'],
  [['naik (sebesar|sebanyak)?'], 'naik lima', 'p0 0-1'],
  [['akan .{0,2} dikirim'], 'akan dikirim', 'p0 0-2'],
  [['akan .{0,2} dikirim'], 'akan segera dikirim', 'p0 0-3'],
  [['akan .{0,2} dikirim'], 'akan segera pula dikirim', 'p0 0-4'],
  [['akan .{0,2} dikirim'], 'akan segera pula juga dikirim', ''],
  [['akan .{0,1} dikirim'], 'akan dikirim', 'p0 0-2'],
  [['akan .{0,1} dikirim'], 'akan segera dikirim', 'p0 0-3'],
  [['akan .{1,2} dikirim'], 'akan dikirim', ''],
  [['akan .{1,2} dikirim'], 'akan segera dikirim', 'p0 0-3'],
  [['akan .{0,3} #Verb'], 'akan dikirim#Verb dijual#Verb', 'p0 0-2'],
  [['kopi', 'teh'], 'teh kopi', 'p0 1-2, p1 0-1'],
  [['kopi', 'kopi teh'], 'kopi teh', 'p0 0-1, p1 0-2'],
  [['kopi', 'kopi'], 'kopi', 'p0 0-1, p1 0-1'],
  [['#Send ke'], 'dikirim#Send#Known ke', 'p0 0-2'],
];

/** What stood where the rest would have stood is given up. */
const goingBack: readonly Row[] = [
  [['dari .{0,2} (asal)? #Place'], 'dari jepang#Place', 'p0 0-2'],
  [['#Verb? kopi'], 'kopi#Verb', 'p0 0-1'],
  [['dari .{0,2} kopi teh'], 'dari kopi kopi teh', 'p0 0-4'],
];

const alternatives: readonly Row[] = [
  [['kopi teh', 'teh lada'], 'kopi teh lada', 'p 0-2'],
  [['teh lada', 'kopi teh'], 'kopi teh lada', 'p 0-2'],
  [['kopi', 'teh'], 'kopi teh', 'p 0-1, p 1-2'],
];

describe.each([
  ['our matcher', createMatcher],
  ['compromise', createCompromiseMatcher],
])('%s', (_, create) => {
  it.each(rows)('%j in %j: %s', (sources, words, hits) => {
    const patterns = sources.map((source, index) => pattern(`p${index}`, source));
    expect(hitsOf(create(patterns), row(words))).toBe(hits);
  });

  it.each(goingBack)('%j in %j: %s', (sources, words, hits) => {
    const patterns = sources.map((source, index) => pattern(`p${index}`, source));
    expect(hitsOf(create(patterns), row(words))).toBe(hits);
  });

  it.each(alternatives)('alternatives %j in %j: %s', (sources, words, hits) => {
    expect(hitsOf(create([pattern('p', ...sources)]), row(words))).toBe(hits);
  });

  it('gives hits in reading order, with their pattern', () => {
    const [late, early] = [pattern('late', 'teh'), pattern('early', 'kopi')];
    expect(create([late, early]).match(row('kopi teh'))).toEqual([
      { pattern: early, from: 0, to: 1 },
      { pattern: late, from: 1, to: 2 },
    ]);
  });

  it('leaves the tags of tokens alone', () => {
    const tokens = row('kopi#Product teh');
    create([pattern('p', '#Product teh')]).match(tokens);
    expect(tokens.map(({ tags }) => [...tags])).toEqual([['Product'], []]);
  });
});

// Ours takes the longest choice, as an editor of the rules expects; compromise the first that stands.
describe('a group whose choices begin alike', () => {
  const source = pattern('p', '(luar|luar negeri)');
  it('is matched at its longest', () => {
    expect(hitsOf(createMatcher([source]), row('luar negeri'))).toBe('p 0-2');
  });
  it('compromise matches at its first choice', () => {
    expect(hitsOf(createCompromiseMatcher([source]), row('luar negeri'))).toBe('p 0-1');
  });
});
