import { resolve } from 'node:path';
import { Kysely } from 'kysely';
import { migrate } from './migrate.js';
import { storeVersion } from './migrations/index.js';
import type { Tables } from './schema.js';
import { connect, markVersion } from './sqlite/connect.js';
import { StoreDialect } from './sqlite/dialect.js';

/**
 * An open store. Processes that write wait for one another, and any number read meanwhile. Within one process
 * open a store for writing once: SQLite waits without letting go of the thread that the other writer needs.
 */
export interface Store {
  /** Absolute path. */
  readonly file: string;
  readonly readOnly: boolean;
  readonly db: Kysely<Tables>;
  close(): Promise<void>;
}

/**
 * Opens a store, makes it where there is none, and brings an older one forward. With `readOnly` it must
 * exist, be of this version, and is never written to.
 * @throws StoreError when the file is missing, no store, of a newer version, or cannot be opened or written
 * @throws DiskFullError when there is no room to make it
 */
export async function openStore(path: string, options: { readonly readOnly?: boolean } = {}): Promise<Store> {
  const connecting = { file: resolve(path), readOnly: options.readOnly === true, version: storeVersion };
  const database = connect(connecting);
  const { file, readOnly } = connecting;
  const db = new Kysely<Tables>({ dialect: new StoreDialect(database, file) });
  const close = async () => {
    await db.destroy();
    database.close();
  };
  try {
    if (!readOnly) {
      await migrate(db, file);
      markVersion(database, connecting);
    }
    return { file, readOnly, db, close };
  } catch (error) {
    await close();
    throw error;
  }
}
