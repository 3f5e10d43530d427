import type { Kysely } from 'kysely';
import { quarantineKey } from './keys.js';
import type { Store } from './open.js';
import type { Tables } from './schema.js';

/** One source that could not be processed. */
export interface Quarantined {
  readonly source: string;
  /** The step that failed, e.g. `readPage`. */
  readonly step: string;
  readonly reason: string;
  /** ISO 8601 time. */
  readonly at: string;
}

async function insertQuarantine(db: Kysely<Tables>, row: Quarantined): Promise<void> {
  const id = quarantineKey(row.source, row.step, row.reason);
  await db
    .insertInto('quarantine')
    .values({ id, ...row })
    .onConflict((it) => it.column('id').doNothing())
    .execute();
}

/** Notes what could not be processed, once: the same failure again keeps its first time. */
export const saveQuarantine = (store: Store, row: Quarantined): Promise<void> =>
  insertQuarantine(store.db, row);

export async function removeQuarantine(db: Kysely<Tables>, source: string): Promise<void> {
  await db.deleteFrom('quarantine').where('source', '=', source).execute();
}

/** Notes a failure in place of all others of its source; the same one again keeps its first time. */
export async function putQuarantine(db: Kysely<Tables>, row: Quarantined): Promise<void> {
  const id = quarantineKey(row.source, row.step, row.reason);
  await db.deleteFrom('quarantine').where('source', '=', row.source).where('id', '!=', id).execute();
  await insertQuarantine(db, row);
}

/** Forgets what was noted of a source that was processed without being saved. `saveArticle` does so itself. */
export const clearQuarantine = (store: Store, source: string): Promise<void> =>
  removeQuarantine(store.db, source);

/** Everything in quarantine, by source. */
export const listQuarantine = (store: Store): Promise<readonly Quarantined[]> =>
  store.db
    .selectFrom('quarantine')
    .select(['source', 'step', 'reason', 'at'])
    .orderBy('source')
    .orderBy('id')
    .execute();
