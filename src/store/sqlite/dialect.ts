import type Database from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely';
import { cachedStatements } from './statements.js';

/** Kysely's SQLite adapter says no for the sake of pragmas that our migrations do not use. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class StoreDriver extends SqliteDriver {
  readonly #database: Database.Database;

  constructor(database: Database.Database, statements: SqliteDatabase) {
    super({ database: statements });
    this.#database = database;
  }

  /** A writer asks for the write lock at once: a reader that turns writer later would fail, not wait. */
  override async beginTransaction(
    connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate';
    await connection.executeQuery(CompiledQuery.raw(begin));
  }

  /** SQLite has already rolled back after a full disk; rolling back twice would hide the first error. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection);
  }
}

/** Kysely's SQLite dialect with prepared statements that are kept, and errors that name the file. */
export class StoreDialect extends SqliteDialect {
  readonly #database: Database.Database;
  readonly #statements: SqliteDatabase;

  constructor(database: Database.Database, file: string) {
    const statements = cachedStatements(database, file);
    super({ database: statements });
    this.#database = database;
    this.#statements = statements;
  }

  override createDriver(): Driver {
    return new StoreDriver(this.#database, this.#statements);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}
