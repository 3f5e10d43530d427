import type { Document, Paragraph } from '../../../src/model/document.js';
import type { Citation, Fact, SlotName } from '../../../src/model/fact.js';
import { contains, sliceOf } from '../../../src/model/span.js';
import type { FactArticle, FoundFact, ReadArticle } from '../../../src/store/index.js';
import { makeDocument, shoeFact } from '../../store/article.js';

/** A paragraph to be told, with what is not usual about it. */
export interface Line extends Partial<Pick<Paragraph, 'role' | 'repeatOf' | 'page'>> {
  readonly text: string;
}

/** An article of these lines, with a blank line between two. */
export function documentOf(lines: readonly Line[], over: Partial<Document> = {}): Document {
  const text = lines.map((line) => line.text).join('\n\n');
  let start = 0;
  const paragraphs = lines.map(({ text: words, role = 'body', repeatOf = null, page = 1 }): Paragraph => {
    const span = { start, end: start + words.length };
    start = span.end + 2;
    return { span, role, repeatOf, page, path: null };
  });
  return makeDocument(text, { byline: 'Wati', published: '2024-07-02', paragraphs, ...over });
}

const occurrencesOf = (text: string, words: string): readonly number[] =>
  [...text.matchAll(new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'))].map(({ index }) => index);

/** The citation of the words where they stand for the nth time, from 1. */
export function citation(
  text: string,
  slot: SlotName,
  exact: string,
  over: Partial<Citation> = {},
): Citation {
  const { occurrence = 1 } = over;
  const all = occurrencesOf(text, exact);
  const start = all[occurrence - 1] ?? Number.NaN;
  const end = start + exact.length;
  const [prefix, suffix] = [text.slice(Math.max(0, start - 32), start), text.slice(end, end + 32)];
  return { slot, value: 0, start, end, exact, prefix, suffix, occurrence, of: all.length, ...over };
}

const articleOf = ({ id, url, site, title, byline, published, source }: Document): FactArticle => ({
  ...{ key: 'a'.repeat(64), id, url, site, title, byline, published, source },
  textSha256: 'b'.repeat(64),
  rules: 'c'.repeat(64),
  version: '1.0.0',
  fetchedAt: '2024-07-03T04:05:06.000Z',
  snapshot: 'd'.repeat(64),
});

/** A fact with nothing in it. */
export const emptyFact: Fact = {
  ...shoeFact,
  ...{
    first: false,
    products: [],
    quantities: [],
    values: [],
    destinations: [],
    agencies: [],
    exporters: [],
  },
  ...{ origin: null, date: null },
};

/** An article that states these facts; their keys are `1…`, `2…` and so on. */
export function readArticleOf(document: Document, facts: readonly Fact[]): ReadArticle {
  const article = articleOf(document);
  const found = facts.map((fact, index): FoundFact => {
    const [first] = fact.citations;
    const own = document.paragraphs.find(({ span }) => first !== undefined && contains(span, first));
    const quote = own ? { text: sliceOf(document.text, own.span), start: own.span.start } : null;
    return { key: `${index + 1}`.repeat(64), fact, quote, article };
  });
  return { article, document, facts: found };
}
