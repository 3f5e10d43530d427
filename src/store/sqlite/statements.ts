import type Database from 'better-sqlite3';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { wellFormed } from '../well-formed.js';
import { explained } from './errors.js';

/** More kinds of statement than the store has, though not all sizes of its multi-row inserts. */
const kept = 500;

/** better-sqlite3 would write half a surrogate pair as three characters. */
const storable = (parameters: readonly unknown[]): unknown[] =>
  parameters.map((value) => (typeof value === 'string' ? wellFormed(value) : value));

function wrap(statement: Database.Statement<unknown[]>, file: string): SqliteStatement {
  return {
    reader: statement.reader,
    all: (parameters) => explained(file, () => statement.all(storable(parameters))),
    run: (parameters) => explained(file, () => statement.run(storable(parameters))),
    iterate: (parameters) => explained(file, () => statement.iterate(storable(parameters))),
  };
}

/** The database as Kysely wants it, with statements prepared once, and its errors explained. */
export function cachedStatements(database: Database.Database, file: string): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => {
      statements.clear();
      database.close();
    },
    prepare(sql) {
      const known = statements.get(sql);
      if (known) return known;
      if (statements.size >= kept) statements.clear();
      const made = wrap(
        explained(file, () => database.prepare(sql)),
        file,
      );
      statements.set(sql, made);
      return made;
    },
  };
}
