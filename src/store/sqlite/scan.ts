import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tables } from '../schema.js';

/** Rows that are read at a time; before the next ones others get a turn. */
const chunkSize = 10_000;

/** What is read of each row of a table. */
export interface Scan {
  readonly table: keyof Tables;
  /** Columns and expressions of the row, for `select`. */
  readonly columns: RawBuilder<unknown>;
  /** What is joined to each row: exactly one of each. */
  readonly join?: RawBuilder<unknown>;
  /** A column with an index that holds all columns that are read: long rows need not be touched then. */
  readonly by?: string;
}

interface Scanned {
  readonly scanned: number | string;
}

/**
 * Takes every row of a table, in the order that they lie on the disk, or that of `by`. Many times as fast as Kysely's `stream`, which
 * has a promise for each row.
 */
export async function scanTable<Row>(
  db: Kysely<Tables>,
  { table, columns, join = sql``, by = 'rowid' }: Scan,
  take: (row: Row) => void,
): Promise<void> {
  const key = sql.ref(`${table}.${by}`);
  // To SQLite every text is greater than every number.
  for (let last: number | string | null = 0; last !== null; ) {
    const query: RawBuilder<Row & Scanned> = sql`
      select ${key} as scanned, ${columns} from ${sql.table(table)} ${join}
      where ${key} > ${last} order by ${key} limit ${chunkSize}`;
    const { rows }: { rows: (Row & Scanned)[] } = await query.execute(db);
    for (const row of rows) take(row);
    last = rows.length < chunkSize ? null : (rows.at(-1)?.scanned ?? null);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
