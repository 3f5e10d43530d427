import type { Kysely } from 'kysely';
import { unpackBody } from './body.js';
import { checked, digestFailures, type Failure } from './failure.js';
import { grouped } from './group.js';
import { loadDocuments } from './load-documents.js';
import { loadFactsOf } from './load-facts.js';
import type { Store } from './open.js';
import { pastFailures } from './past.js';
import { reading } from './reading.js';
import type { Tables } from './schema.js';
import { brokenReferences } from './sqlite/references.js';
import { verifyDocument } from './verify-document.js';
import { logFailures, pageFailures } from './verify-fetch.js';

type Db = Kysely<Tables>;

/** Documents held in memory at a time. */
const batch = 50;

async function* snapshotFailures(db: Db): AsyncGenerator<Failure> {
  for await (const row of db.selectFrom('snapshot').selectAll().orderBy('sha256').stream()) {
    const { sha256: id } = row;
    yield* checked({ table: 'snapshot', id }, () => digestFailures('snapshot', id, unpackBody(row)));
  }
}

async function* paragraphFailures(db: Db): AsyncGenerator<Failure> {
  const rows = db.selectFrom('paragraph').select(['sha256', 'text']).orderBy('sha256').stream();
  for await (const { sha256, text } of rows) yield* digestFailures('paragraph', sha256, text);
}

const keysAfter = (db: Db, last: string) =>
  db.selectFrom('document').select('key').where('key', '>', last).orderBy('key').limit(batch).execute();

async function* documentFailures(db: Db): AsyncGenerator<Failure> {
  let keys: readonly string[] = [''];
  while (keys.length > 0) {
    keys = (await keysAfter(db, keys.at(-1) ?? '')).map(({ key }) => key);
    if (keys.length === 0) return;
    const factsOf = grouped(await loadFactsOf(db, keys), ({ document }) => document);
    for (const stored of await loadDocuments(db, keys)) {
      yield* verifyDocument(stored, factsOf(stored.row.key));
    }
  }
}

async function* referenceFailures(db: Db): AsyncGenerator<Failure> {
  for (const { table, rowid, parent } of await brokenReferences(db)) {
    yield { table, id: `row ${rowid}`, reason: `expected the ${parent} that it refers to, found none` };
  }
}

const checks = [
  snapshotFailures,
  paragraphFailures,
  documentFailures,
  logFailures,
  pageFailures,
  pastFailures,
  referenceFailures,
] as const;

/**
 * Checks a whole store against itself: every snapshot and paragraph against its digest, every document's
 * rebuilt text against its digest and the places of its paragraphs, every citation against that text, all rows of a
 * document against the digest that they were saved under, and what the fetch log says was fetched against what is
 * there. Memory does not grow with the store.
 * @returns what fails, nothing when all is well
 */
export function verifyStore(store: Store): Promise<readonly Failure[]> {
  return reading(store, async (db) => {
    const failures: Failure[] = [];
    for (const check of checks) for await (const failure of check(db)) failures.push(failure);
    return failures;
  });
}
