import { type Kysely, Migrator } from 'kysely';
import { JejakError, StoreError } from '../model/errors.js';
import { migrationProvider, storeVersion } from './migrations/index.js';
import type { Tables } from './schema.js';

/**
 * Brings a store forward to this program's version, in one transaction.
 * @throws StoreError when the store holds migrations that this program does not know, or one fails.
 */
export async function migrate(db: Kysely<Tables>, file: string): Promise<void> {
  const { error } = await new Migrator({ db, provider: migrationProvider }).migrateToLatest();
  if (error === undefined) return;
  if (error instanceof JejakError) throw error;
  const reason = error instanceof Error ? error.message : String(error);
  throw new StoreError(
    `${file}: expected a store that can be brought to version ${storeVersion}, got: ${reason}; ` +
      'open it with the version of Jejak that made it, or name another file with --store',
    { cause: error },
  );
}
