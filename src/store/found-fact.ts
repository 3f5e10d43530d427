import type { Kysely } from 'kysely';
import { z } from 'zod';
import { factSchema } from '../model/fact.js';
import { grouped } from './group.js';
import { loadFacts } from './load-facts.js';
import type { Tables } from './schema.js';

type Db = Kysely<Tables>;

/** The paragraph that a fact's first citation stands in, and where it begins in the article's text; UTF-16. */
const quoteSchema = z.object({ text: z.string(), start: z.number().int() });

/** The article that states a fact, where it was read, and by which rules. */
const articleSchema = z.object({
  key: z.string(),
  id: z.string(),
  url: z.string().nullable(),
  site: z.string().nullable(),
  title: z.string().nullable(),
  byline: z.string().nullable(),
  published: z.string().nullable(),
  textSha256: z.string(),
  rules: z.string().describe('sha256 of rules/'),
  version: z.string().describe('of the program'),
  source: z.string().describe('path or address that it was read from, the first of several'),
  fetchedAt: z.string().nullable(),
  snapshot: z.string().describe('sha256 of what was read'),
});

/** A fact with its citations, the paragraph that it stands in (null where none holds it), and its article. */
export const foundFactSchema = z.object({
  key: z.string(),
  fact: factSchema,
  quote: quoteSchema.nullable(),
  article: articleSchema,
});

export type Quote = z.infer<typeof quoteSchema>;
export type FactArticle = z.infer<typeof articleSchema>;
export type FoundFact = z.infer<typeof foundFactSchema>;

/** The articles of these keys, by key. */
export async function loadArticles(
  db: Db,
  keys: readonly string[],
): Promise<ReadonlyMap<string, FactArticle>> {
  const documents = await db
    .selectFrom('document')
    .select(['key', 'id', 'url', 'site', 'title', 'byline', 'published', 'version'])
    .select(['text_sha256 as textSha256', 'rules_digest as rules'])
    .where('key', 'in', keys)
    .execute();
  const sources = await db
    .selectFrom('source')
    .select(['document', 'source', 'fetched_at as fetchedAt', 'snapshot'])
    .where('document', 'in', keys)
    .orderBy('source')
    .execute();
  const sourcesOf = grouped(sources, ({ document }) => document);
  const articles = documents.map((document): [string, FactArticle] => {
    const [first] = sourcesOf(document.key);
    const { source = '', fetchedAt = null, snapshot = '' } = first ?? {};
    return [document.key, { ...document, source, fetchedAt, snapshot }];
  });
  return new Map(articles);
}

async function loadQuotes(db: Db, keys: readonly string[]): Promise<ReadonlyMap<string, Quote>> {
  const rows = await db
    .selectFrom('citation')
    .innerJoin('fact', 'fact.key', 'citation.fact')
    .innerJoin('document_paragraph', (join) =>
      join
        .onRef('document_paragraph.document', '=', 'fact.document')
        .onRef('document_paragraph.start', '<=', 'citation.start')
        .onRef('document_paragraph.end', '>=', 'citation.end'),
    )
    .innerJoin('paragraph', 'paragraph.sha256', 'document_paragraph.paragraph')
    .select(['fact.key', 'document_paragraph.start', 'paragraph.text'])
    .where('citation.fact', 'in', keys)
    .where('citation.position', '=', 0)
    .execute();
  return new Map(rows.map(({ key, start, text }) => [key, { text, start }]));
}

/** The facts of these keys with what they stand in, in the order of the keys; at most as many as a statement takes. */
export async function loadFound(db: Db, keys: readonly string[]): Promise<readonly FoundFact[]> {
  const stored = await loadFacts(db, keys);
  const articles = await loadArticles(db, [...new Set(stored.map(({ document }) => document))]);
  const quotes = await loadQuotes(db, keys);
  return stored.flatMap(({ key, document, fact }) => {
    const article = articles.get(document);
    return article ? [{ key, fact, quote: quotes.get(key) ?? null, article }] : [];
  });
}
