import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../src/model/snapshot.js';
import { type Article, extractArticle } from '../../src/pipeline.js';
import { knowledge, read } from '../facts/telling.js';
import { checkDiagnostics, checkFacts } from './check-facts.js';
import { checkDocument, checkMentions, checkSentences } from './check-reading.js';
import { corpusSnapshots } from './corpus.js';
import { articleText } from './generated.js';

const corpus = await corpusSnapshots();
const extract = (snapshot: Snapshot): Article => extractArticle(snapshot, knowledge);

/** What holds after every step, for any text. */
function check(article: Article): void {
  checkDocument(article.document);
  checkSentences(article);
  checkMentions(article);
  checkDiagnostics(article);
  checkFacts(article);
}

describe('articles of the corpus', () => {
  it.each(corpus.map((snapshot) => [snapshot.id, snapshot] as const))('%s', (_, snapshot) => {
    check(extract(snapshot));
  });

  it('tell the same when they are read again, in the other order', () => {
    const once = corpus.map((snapshot) => JSON.stringify(extract(snapshot).facts));
    const back = [...corpus].reverse().map((snapshot) => JSON.stringify(extract(snapshot).facts));
    expect(back.reverse()).toEqual(once);
    expect(once.filter((facts) => facts !== '[]').length).toBeGreaterThan(15);
  });
});

describe('texts of export sentences, scraps and noise', () => {
  it('hold what articles hold', () => {
    fc.assert(
      fc.property(articleText, (text) => check(read(text, '2024-07-02'))),
      { numRuns: 300 },
    );
  });

  it('tell the same whatever was read before them', () => {
    fc.assert(
      fc.property(articleText, articleText, (first, second) => {
        const alone = JSON.stringify(read(second).facts);
        read(first);
        expect(JSON.stringify(read(second).facts)).toBe(alone);
      }),
      { numRuns: 100 },
    );
  });

  it('tell nothing twice when they are printed twice', () => {
    fc.assert(
      fc.property(articleText, (text) => {
        const { document } = read(text);
        const { paragraphs } = read(`${text}\n\n${text}`).document;
        const copies = paragraphs.slice(document.paragraphs.length);
        expect(copies.length > 0 && copies.every(({ repeatOf }) => repeatOf !== null)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
