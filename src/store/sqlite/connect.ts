import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { StoreError } from '../../model/errors.js';
import { explained } from './errors.js';

/** Marks an SQLite file as a store of Jejak: the characters `Jejk`. */
const applicationId = 0x4a656a6b;

/** How long, in milliseconds, a writer waits for another one to end its transaction. */
const busyTimeout = 10_000;

export interface Connecting {
  readonly file: string;
  readonly readOnly: boolean;
  /** The version of stores that this program makes. */
  readonly version: number;
}

const pragma = (database: Database.Database, name: string): number =>
  z.number().parse(database.pragma(name, { simple: true }));

function checkPlace({ file, readOnly }: Connecting): void {
  if (readOnly && !existsSync(file)) {
    throw new StoreError(
      `${file}: expected a store to read, found no file; make it with \`jejak run\`, or name another file with --store`,
    );
  }
  if (!existsSync(dirname(file))) {
    throw new StoreError(`${file}: expected the folder ${dirname(file)}, found none; make it first`);
  }
}

const isEmpty = (database: Database.Database): boolean =>
  database.prepare('select 1 from sqlite_master limit 1').get() === undefined;

function checkOwner(database: Database.Database, { file, readOnly }: Connecting): void {
  if (pragma(database, 'application_id') === applicationId) return;
  if (!isEmpty(database)) {
    throw new StoreError(
      `${file}: expected a store of Jejak, got an SQLite database of another program; name another file with --store`,
    );
  }
  if (readOnly) {
    throw new StoreError(`${file}: expected a store to read, got an empty file; fill it with \`jejak run\``);
  }
}

function checkVersion(database: Database.Database, { file, readOnly, version }: Connecting): void {
  const found = pragma(database, 'user_version');
  if (found > version) {
    throw new StoreError(
      `${file}: expected a store of version ${version} or older, got version ${found}, made by a newer Jejak; ` +
        'update Jejak, or name another file with --store',
    );
  }
  if (readOnly && found < version) {
    throw new StoreError(
      `${file}: expected a store of version ${version}, got version ${found}; ` +
        'a command that writes, such as `jejak run`, brings it forward',
    );
  }
}

function prepare(database: Database.Database, connecting: Connecting): void {
  checkOwner(database, connecting);
  checkVersion(database, connecting);
  database.pragma('foreign_keys = on');
  if (connecting.readOnly) return;
  database.pragma('journal_mode = wal');
  database.pragma('synchronous = normal');
  database.pragma(`application_id = ${applicationId}`);
}

/** Opens the SQLite file of a store, checked and set up, but not yet migrated. @throws StoreError */
export function connect(connecting: Connecting): Database.Database {
  checkPlace(connecting);
  const { file, readOnly } = connecting;
  return explained(file, () => {
    const database = new Database(file, { readonly: readOnly, timeout: busyTimeout });
    try {
      prepare(database, connecting);
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

/** Notes in the file's header which version the store has been brought to. */
export function markVersion(database: Database.Database, { file, version }: Connecting): void {
  if (pragma(database, 'user_version') === version) return;
  explained(file, () => database.pragma(`user_version = ${version}`));
}
