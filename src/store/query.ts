import type { Kysely } from 'kysely';
import { chunks } from './chunks.js';
import { loadIndex } from './facets/load-index.js';
import { inOrder, type Selection, select } from './facets/select.js';
import { documentsWith, loadTextIndex } from './facets/text.js';
import type { FactFilters } from './filters.js';
import { type FoundFact, loadFound } from './found-fact.js';
import type { Store } from './open.js';
import { reading } from './reading.js';
import type { Tables } from './schema.js';
import type { FactRow } from './schema-facts.js';

type Db = Kysely<Tables>;

async function selectFrom(db: Db, filters: FactFilters): Promise<Selection> {
  const index = await loadIndex(db);
  const { text } = filters;
  const texts = text === undefined ? null : await loadTextIndex(db, index);
  const documents = texts && (await documentsWith({ db, index, texts }, text ?? ''));
  return select(index, filters, documents);
}

/** Which facts meet all filters, to be counted. @throws UsageError for a filter that cannot be asked */
export const selectFacts = (store: Store, filters: FactFilters = {}): Promise<Selection> =>
  reading(store, (db) => selectFrom(db, filters));

async function findKeys(db: Db, filters: FactFilters): Promise<readonly string[]> {
  const selection = await selectFrom(db, filters);
  const facts = inOrder(selection, filters.sort ?? 'latest').subarray(0, filters.limit);
  return Array.from(facts, (fact) => selection.index.keys[fact] ?? '');
}

/**
 * The facts that meet all filters, whole, a few hundred at a time. Each time is a moment of its own: a fact that is
 * removed meanwhile is left out. @throws UsageError for a filter that cannot be asked
 */
export async function* streamFacts(store: Store, filters: FactFilters = {}): AsyncGenerator<FoundFact> {
  for (const some of chunks(await reading(store, (db) => findKeys(db, filters)))) {
    yield* await reading(store, (db) => loadFound(db, some));
  }
}

/** The facts that meet all filters, whole, as of one moment. @throws UsageError for a filter that cannot be asked */
export function queryFacts(store: Store, filters: FactFilters = {}): Promise<readonly FoundFact[]> {
  return reading(store, async (db) => {
    const found: FoundFact[] = [];
    for (const some of chunks(await findKeys(db, filters))) found.push(...(await loadFound(db, some)));
    return found;
  });
}

/** The same facts as rows of the view `facts`, for tables. @throws UsageError as `queryFacts` does */
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
