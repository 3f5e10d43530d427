import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { onTestFinished } from 'vitest';
import { openStore, type Store } from '../../src/store/index.js';

/** A folder that goes when the test has ended. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jejak-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A new store in a folder of its own, closed when the test has ended. */
export async function temporaryStore(): Promise<Store> {
  const store = await openStore(join(temporaryFolder(), 'jejak.db'));
  onTestFinished(() => store.close());
  return store;
}

/** Rows of a table or view, for counting. */
export async function countRows(store: Store, table: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(store.db);
  return rows[0]?.n ?? -1;
}

/** Changes the store as other hands would, past every check of ours. */
export async function tamper(store: Store, statement: string): Promise<void> {
  const { db } = store;
  await sql`pragma foreign_keys = off`.execute(db);
  await sql.raw(statement).execute(db);
  await sql`pragma foreign_keys = on`.execute(db);
}
