import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../src/export/bibliography/bibtex.js';
import { cslItem } from '../../src/export/bibliography/csl-item.js';
import { plainCitation } from '../../src/export/bibliography/plain-citation.js';
import type { FoundFact } from '../../src/store/index.js';
import { bareFound, hostileTexts, makeFound, unreadableTexts } from './sample.js';

interface CitationJs {
  readonly Cite: new (input: unknown) => { readonly data: readonly Record<string, unknown>[] };
}

/** Citation.js, which has no types: it reads BibTeX and CSL-JSON. */
const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core') as CitationJs;
require('@citation-js/plugin-bibtex');

/** What another program makes of an entry; it leaves its own traces under `_graph`. */
function read(input: unknown): readonly Record<string, unknown>[] {
  return new Cite(input).data.map(({ _graph: _, ...item }) => item);
}

const authored = (found: FoundFact) => read(bibtex(found))[0];

describe('CSL-JSON', () => {
  it('tells what is known of an article', () => {
    expect(cslItem(makeFound())).toEqual({
      id: 'kabarexample2024-aaaaaaaaaaaa',
      type: 'article-newspaper',
      language: 'id',
      title: 'Kopi Gayo ke Jepang',
      author: [{ literal: 'Wati Ningsih' }],
      'container-title': 'kabar.example',
      issued: { 'date-parts': [[2024, 7, 1]] },
      accessed: { 'date-parts': [[2024, 7, 2]] },
      URL: 'https://kabar.example/kopi?a=1',
    });
  });

  it('leaves out what is not', () => {
    expect(cslItem(bareFound)).toEqual({
      id: 'artikel-aaaaaaaaaaaa',
      type: 'article-newspaper',
      language: 'id',
    });
    expect(cslItem(makeFound({ article: { url: 'javascript:alert(1)' } }))).not.toHaveProperty('URL');
  });

  it('is read as it is by another program', () => {
    const items = [makeFound(), bareFound].map(cslItem);
    expect(read(items)).toEqual(items);
  });
});

describe('BibTeX', () => {
  it('has what classic BibTeX and BibLaTeX look for', () => {
    expect(bibtex(makeFound())).toBe(
      [
        '@misc{kabarexample2024-aaaaaaaaaaaa,',
        '  author = {{Wati Ningsih}},',
        '  title = {{Kopi Gayo ke Jepang}},',
        '  howpublished = {kabar.example},',
        '  date = {2024-07-01},',
        '  year = 2024,',
        '  month = jul,',
        '  url = {https://kabar.example/kopi?a=1},',
        '  urldate = {2024-07-02},',
        '  langid = {indonesian},',
        '}',
        '',
      ].join('\n'),
    );
    expect(bibtex(bareFound)).toBe('@misc{artikel-aaaaaaaaaaaa,\n  langid = {indonesian},\n}\n');
  });

  it('is read by another program', () => {
    expect(authored(makeFound())).toMatchObject({
      id: 'kabarexample2024-aaaaaaaaaaaa',
      title: 'Kopi Gayo ke Jepang',
      issued: { 'date-parts': [[2024, 7, 1]] },
      accessed: { 'date-parts': [[2024, 7, 2]] },
      URL: 'https://kabar.example/kopi?a=1',
    });
  });

  const oneLine = (text: string): string =>
    text
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .trim();

  it.each([...hostileTexts, ...unreadableTexts])('keeps %j to its field', (text) => {
    const entry = bibtex(makeFound({ article: { title: `a ${text} z`, byline: `a ${text} z` } }));
    expect(entry.split('\n')).toHaveLength(12);
    const [item, ...more] = read(entry);
    expect(more).toEqual([]);
    expect(item).toMatchObject({ URL: 'https://kabar.example/kopi?a=1' });
  });

  it.each([
    '100% & $5 #1 a_b {x} ~y ^z \\textbf | < > "q"',
    '\\input{/etc/passwd}',
    '}} @misc{x, title = {y',
    '“kutip” — é 日本 😀',
  ])('gives %j back', (title) => {
    expect(authored(makeFound({ article: { title } }))?.title).toBe(title);
  });

  it('has as many closing braces as opening ones, whatever the texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true }), (any, url) => {
        const entry = bibtex(
          makeFound({ article: { title: any, byline: any, site: any, url: `${url}{}}` } }),
        );
        let depth = 0;
        for (const brace of entry.match(/[{}]/g) ?? []) {
          depth += brace === '{' ? 1 : -1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(entry).not.toMatch(/(?!\n)\p{Cc}/u);
        expect(entry).toContain(oneLine(any) === '' ? 'date' : 'title');
      }),
    );
  });
});

describe('a citation as text', () => {
  it.each([
    [
      'id',
      'Wati Ningsih. “Kopi Gayo ke Jepang”. kabar.example, 1 Juli 2024. Diakses 2 Juli 2024. https://kabar.example/kopi?a=1',
    ],
    [
      'en',
      'Wati Ningsih. “Kopi Gayo ke Jepang”. kabar.example, 1 July 2024. Accessed 2 July 2024. https://kabar.example/kopi?a=1',
    ],
  ] as const)('in %s', (language, expected) => expect(plainCitation(makeFound(), language)).toBe(expected));

  it('leaves out what is not known', () => {
    expect(plainCitation(bareFound, 'id')).toBe('Tanpa judul.');
    expect(plainCitation(bareFound, 'en')).toBe('Untitled.');
    const some = makeFound({
      article: { byline: 'Wati dkk.', site: null, published: '2024-12', fetchedAt: null },
    });
    expect(plainCitation(some, 'id')).toBe(
      'Wati dkk. “Kopi Gayo ke Jepang”. Desember 2024. https://kabar.example/kopi?a=1',
    );
  });

  it('is one line', () => {
    const found = makeFound({ article: { title: 'Kopi\r\n\u0000Gayo', byline: 'Wati\nBudi' } });
    expect(plainCitation(found, 'id')).toMatch(/^Wati Budi\. “Kopi Gayo”\. /);
  });
});
