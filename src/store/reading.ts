import type { Kysely } from 'kysely';
import type { Store } from './open.js';
import type { Tables } from './schema.js';

/** Reads by several queries as of one moment, whatever is written meanwhile. */
export const reading = <T>(store: Store, read: (db: Kysely<Tables>) => Promise<T>): Promise<T> =>
  store.db.transaction().setAccessMode('read only').execute(read);
