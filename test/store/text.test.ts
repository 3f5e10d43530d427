import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.js';
import { documentKey, readDocument, saveArticle, verifyStore } from '../../src/store/index.js';
import { makeArticle, makeDocument } from './article.js';
import { temporaryStore } from './temporary.js';

const pieces = [
  '\r\n',
  '\n',
  '\n\n\n',
  '\r',
  ' ',
  '\t',
  '\u00a0',
  '\u2028',
  '\ufeff',
  '\0',
  '😀',
  '👩‍👩‍👧',
  'e\u0301',
  "it's",
  '"',
  'ekspor',
  '4.044',
];

const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...pieces),
      fc.string({ unit: 'binary' }).map((s) => Buffer.from(s).toString()),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

/** Whole characters at random, cut into paragraphs, empty ones among them, with gaps between. */
const hostileDocument = fc
  .tuple(hostileText, fc.array(fc.nat(), { maxLength: 12 }))
  .map(([text, cuts]): Document => {
    const offsets = [0];
    for (const character of text) offsets.push((offsets.at(-1) ?? 0) + character.length);
    const ends = cuts.map((cut) => offsets[cut % offsets.length] ?? 0).sort((a, b) => a - b);
    const paragraphs = ends.flatMap((start, index) => {
      const end = ends[index + 1];
      if (index % 2 === 1 || end === undefined) return [];
      return [
        {
          span: { start, end },
          role: 'body' as const,
          repeatOf: index >= 2 ? 0 : null,
          page: 1 + (index % 3),
          path: index > 3 ? `#isi > p:nth-child(${index})` : null,
        },
      ];
    });
    const pagination = {
      number: 1 + (cuts.length % 3),
      next: cuts.length > 4 ? 'https://kabar.example/s1/2' : null,
      all: null,
    };
    return makeDocument(text, { paragraphs, pagination, byline: cuts.length > 2 ? 'Rina Lestari' : null });
  });

describe('the text of a document', () => {
  it('comes back character for character', async () => {
    const store = await temporaryStore();
    await fc.assert(
      fc.asyncProperty(hostileDocument, async (document) => {
        await saveArticle(store, makeArticle(document));
        expect(await readDocument(store, documentKey(document))).toEqual(document);
      }),
      { numRuns: 300 },
    );
    expect(await verifyStore(store)).toEqual([]);
  });

  it.each([
    ['empty', ''],
    ['only whitespace', ' \r\n\t\n '],
    ['no newline', 'Kopi dikirim ke Jepang.'],
    ['CRLF and a repeated paragraph', 'Kopi.\r\n\r\nKopi.\r\nKopi.'],
    ['emoji', '☕️🇮🇩 Kopi 👩‍🌾\nke Jepang 🇯🇵'],
  ])('of an article with %s', async (_, text) => {
    const store = await temporaryStore();
    const document = makeDocument(text);
    await saveArticle(store, makeArticle(document));
    expect((await readDocument(store, documentKey(document)))?.text).toBe(text);
    expect(await verifyStore(store)).toEqual([]);
  });

  it('is not there for an unknown key', async () => {
    expect(await readDocument(await temporaryStore(), 'none')).toBeNull();
  });
});

describe('what no database can hold', () => {
  it('half a surrogate pair becomes U+FFFD in a title, once and for all', async () => {
    const store = await temporaryStore();
    const document = makeDocument('Kopi ke Jepang', { title: 'Kopi \ud83d' });
    expect(await saveArticle(store, makeArticle(document))).toBe('added');
    expect(await saveArticle(store, makeArticle(document))).toBe('unchanged');
    expect((await readDocument(store, documentKey(document)))?.title).toBe('Kopi \ufffd');
    expect(await verifyStore(store)).toEqual([]);
  });
});
