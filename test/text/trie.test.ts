import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/extract/text/lexicon.js';
import type { Token } from '../../src/extract/text/token.js';
import { tokenise } from '../../src/extract/text/tokenise.js';
import { Trie } from '../../src/extract/text/trie.js';

const names = [
  'Korea',
  'Korea Selatan',
  'kayu',
  'kayu lapis tipis',
  'lemak, minyak dan lilin',
  'hewan/nabati',
  'Jum’at',
  'PT. Pos',
  'ke-2',
  'garam',
];

function trie(): Trie<string> {
  const filled = new Trie<string>();
  for (const name of names) filled.add(wordsOf(name), name);
  filled.add(wordsOf('garam'), 'garam dapur');
  return filled;
}

const tokensOf = (text: string): Token[] =>
  tokenise({ text, start: 0, paragraph: 0 }, new Set(['pt'])).flatMap((sentence) => [...sentence.tokens]);

/** Where names stand: `Korea Selatan 1-3`. */
const hits = (text: string): string[] =>
  [...trie().all(tokensOf(text))].map(({ from, to, values }) => `${values.join('+')} ${from}-${to}`);

describe('wordsOf', () => {
  it.each<[string, string[]]>([
    ['Korea Selatan', ['korea', 'selatan']],
    ['lemak, minyak dan lilin', ['lemak', ',', 'minyak', 'dan', 'lilin']],
    ['Jum’at', ["jum'at"]],
    ['Januari-Juni', ['januari', 'juni']],
    ['Rp1,5', ['rp', '1,5']],
    ['', []],
  ])('%s', (name, words) => expect(wordsOf(name)).toEqual(words));
});

describe('Trie', () => {
  it.each<[string, string[]]>([
    ['ke Korea Selatan', ['Korea Selatan 1-3']],
    ['ke Korea dan Korea Selatan', ['Korea 1-2', 'Korea Selatan 3-5']],
    ['KOREA SELATAN', ['Korea Selatan 0-2']],
    ['Korea  Selatan', ['Korea Selatan 0-2']],
    ['Korea-Selatan', ['Korea Selatan 0-2']],
    ['Korea Utara', ['Korea 0-1']],
    ['kayu lapis', ['kayu 0-1']],
    ['kayu lapis tipis', ['kayu lapis tipis 0-3']],
    ['kayu lapis kayu', ['kayu 0-1', 'kayu 2-3']],
    ['lemak, minyak dan lilin', ['lemak, minyak dan lilin 0-4']],
    ['lemak minyak dan lilin', []],
    ['hewan/nabati', ['hewan/nabati 0-2']],
    ["jum'at", ['Jum’at 0-1']],
    ['JUM’AT', ['Jum’at 0-1']],
    ['PT Pos', ['PT. Pos 0-2']],
    ['ke‑2', ['ke-2 0-2']],
    ['garam', ['garam+garam dapur 0-1']],
    ['teh', []],
    ['', []],
  ])('%j', (text, found) => expect(hits(text)).toEqual(found));

  it.each([
    'Korea. Selatan',
    'Korea; Selatan',
    'Korea: Selatan',
    'Korea (Selatan)',
    'Korea) Selatan',
    'Korea “Selatan”',
    'Korea! Selatan',
    'Korea? Selatan',
    'Korea\nSelatan',
    'Korea, Selatan',
  ])('does not run over the punctuation of %j', (text) => expect(hits(text)).toEqual(['Korea 0-1']));

  it('finds the longest name at a token, and nothing elsewhere', () => {
    const tokens = tokensOf('di Korea Selatan');
    expect(trie().longestAt(tokens, 1)).toEqual({ from: 1, to: 3, values: ['Korea Selatan'] });
    expect(trie().longestAt(tokens, 0)).toBeNull();
    expect(trie().longestAt(tokens, 2)).toBeNull();
    expect(trie().longestAt(tokens, 3)).toBeNull();
  });
});
