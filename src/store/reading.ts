import type { Kysely } from 'kysely';
import type { Store } from './open.js';
import type { Tables } from './schema.js';

/** Reads by several queries as of one moment, whatever is written meanwhile. */
export const reading = <T>({ db }: Store, read: (db: Kysely<Tables>) => Promise<T>): Promise<T> =>
  db.isTransaction ? read(db) : db.transaction().setAccessMode('read only').execute(read);

/** Does all of `work` as of one moment. Nothing else can use the store until it ends. */
export const asOfOneMoment = <T>(store: Store, work: (store: Store) => Promise<T>): Promise<T> =>
  reading(store, (db) => work({ ...store, db }));
