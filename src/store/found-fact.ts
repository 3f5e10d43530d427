import type { Kysely } from 'kysely';
import type { Fact } from '../model/fact.js';
import { grouped } from './group.js';
import { loadFacts } from './load-facts.js';
import type { Tables } from './schema.js';

type Db = Kysely<Tables>;

/** The paragraph that a fact's first citation stands in. */
export interface Quote {
  readonly text: string;
  /** Where it begins in the article's text; UTF-16. */
  readonly start: number;
}

/** The article that states a fact, where it was read, and by which rules. */
export interface FactArticle {
  readonly key: string;
  readonly id: string;
  readonly url: string | null;
  readonly site: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly textSha256: string;
  /** SHA-256 of the rules, and the version of the program, that read it. */
  readonly rules: string;
  readonly version: string;
  /** Path or address that it was read from (the first of several), when, and the digest of what was read. */
  readonly source: string;
  readonly fetchedAt: string | null;
  readonly snapshot: string;
}

/** A fact with its citations, and the article that states it. */
export interface FoundFact {
  readonly key: string;
  readonly fact: Fact;
  /** Null where no paragraph holds the citation. */
  readonly quote: Quote | null;
  readonly article: FactArticle;
}

async function loadArticles(db: Db, keys: readonly string[]): Promise<ReadonlyMap<string, FactArticle>> {
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
