import type { Kysely } from 'kysely';
import type { Fact } from '../model/fact.js';
import { chunks } from './chunks.js';
import { loadParts } from './load-parts.js';
import type { Tables } from './schema.js';
import { toFact } from './to-fact.js';

/** A fact with its key in the store and the key of its document. */
export interface StoredFact {
  readonly key: string;
  readonly document: string;
  readonly fact: Fact;
}

async function loadSome(db: Kysely<Tables>, keys: readonly string[]): Promise<readonly StoredFact[]> {
  const rows = await db.selectFrom('fact').selectAll().where('key', 'in', keys).execute();
  const partsOf = await loadParts(db, keys);
  return rows.map((row) => ({ key: row.key, document: row.document, fact: toFact(row, partsOf(row.key)) }));
}

/** The facts of these keys, in the order of the keys. */
export async function loadFacts(db: Kysely<Tables>, keys: readonly string[]): Promise<readonly StoredFact[]> {
  const found = new Map<string, StoredFact>();
  for (const some of chunks(keys)) {
    for (const stored of await loadSome(db, some)) found.set(stored.key, stored);
  }
  return keys.flatMap((key) => found.get(key) ?? []);
}

/** The facts of these documents, in the order that they were saved in. */
export async function loadFactsOf(
  db: Kysely<Tables>,
  documents: readonly string[],
): Promise<readonly StoredFact[]> {
  const rows = await db
    .selectFrom('fact')
    .select('key')
    .where('document', 'in', documents)
    .orderBy('document')
    .orderBy('position')
    .execute();
  return loadFacts(
    db,
    rows.map(({ key }) => key),
  );
}
