import { type Kysely, sql } from 'kysely';
import type { Fact } from '../model/fact.js';
import { chunks } from './chunks.js';
import { conditions } from './conditions.js';
import type { FactFilters } from './filters.js';
import { loadFacts } from './load-facts.js';
import type { Store } from './open.js';
import { reading } from './reading.js';
import type { Tables } from './schema.js';
import type { FactRow } from './schema-facts.js';

type Db = Kysely<Tables>;

/** A fact with its citations, and the article that states it. */
export interface FoundFact {
  readonly key: string;
  readonly fact: Fact;
  readonly article: {
    readonly key: string;
    readonly id: string;
    readonly url: string | null;
    readonly site: string | null;
    readonly title: string | null;
    readonly published: string | null;
    readonly textSha256: string;
    readonly rules: string;
  };
}

/** Latest first, by the fact's own date or else its article's; the undated last; ties by key. */
async function findKeys(db: Db, filters: FactFilters): Promise<readonly string[]> {
  const query = db
    .selectFrom('fact')
    .innerJoin('document', 'document.key', 'fact.document')
    .select('fact.key')
    .where((eb) => eb.and([...conditions(eb, filters)]))
    .orderBy(sql`coalesce(fact.date_to, document.published, '')`, 'desc')
    .orderBy('fact.document')
    .orderBy('fact.position');
  const rows = await (filters.limit === undefined ? query : query.limit(filters.limit)).execute();
  return rows.map(({ key }) => key);
}

async function loadArticles(db: Db, keys: readonly string[]): Promise<Map<string, FoundFact['article']>> {
  const articles = new Map<string, FoundFact['article']>();
  for (const some of chunks([...new Set(keys)])) {
    const rows = await db
      .selectFrom('document')
      .select(['key', 'id', 'url', 'site', 'title', 'published'])
      .select(['text_sha256 as textSha256', 'rules_digest as rules'])
      .where('key', 'in', some)
      .execute();
    for (const row of rows) articles.set(row.key, row);
  }
  return articles;
}

/** The facts that meet all filters, whole. @throws UsageError for a filter that cannot be asked */
export function queryFacts(store: Store, filters: FactFilters = {}): Promise<readonly FoundFact[]> {
  return reading(store, async (db) => {
    const stored = await loadFacts(db, await findKeys(db, filters));
    const articles = await loadArticles(
      db,
      stored.map(({ document }) => document),
    );
    return stored.flatMap(({ key, document, fact }) => {
      const article = articles.get(document);
      return article ? [{ key, fact, article }] : [];
    });
  });
}

/** The same facts as rows of the view `facts`, for tables and CSV. @throws UsageError as `queryFacts` does */
export function queryRows(store: Store, filters: FactFilters = {}): Promise<readonly FactRow[]> {
  return reading(store, async (db) => {
    const keys = await findKeys(db, filters);
    const rows = new Map<string, FactRow>();
    for (const some of chunks(keys)) {
      const found = await db.selectFrom('facts').selectAll().where('fact', 'in', some).execute();
      for (const row of found) rows.set(row.fact, row);
    }
    return keys.flatMap((key) => rows.get(key) ?? []);
  });
}
