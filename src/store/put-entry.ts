import type { Kysely } from 'kysely';
import { JejakError } from '../model/errors.js';
import type { FetchEntry } from '../model/fetch-entry.js';
import type { Snapshot } from '../model/snapshot.js';
import { answerColumns, pageColumns } from './answer.js';
import { loadPages } from './load-entry.js';
import type { Tables } from './schema.js';
import { putSnapshot } from './snapshot.js';

type Db = Kysely<Tables>;

/** Writes the row of an address; what is not among the columns stays as it was. */
async function putRow(db: Db, entry: FetchEntry, snapshot: Snapshot | null): Promise<void> {
  const { url, outcome, reason, sameAs: same_as, attempts, at } = entry;
  const visit = { outcome, reason, same_as, attempts, at };
  const redirects = JSON.stringify(entry.redirects);
  const row = snapshot ? { ...visit, redirects, ...answerColumns(snapshot) } : { ...visit, redirects };
  await db
    .insertInto('fetch_log')
    .values({ url, ...row })
    .onConflict((it) => it.column('url').doUpdateSet(row))
    .execute();
}

/** Notes a visit that brought nothing, beside the good answer that an earlier one brought. */
async function putVisit(db: Db, { url, outcome, reason, sameAs, attempts, at }: FetchEntry): Promise<void> {
  await db
    .updateTable('fetch_log')
    .set({ outcome, reason, same_as: sameAs, attempts, at })
    .where('url', '=', url)
    .execute();
}

async function putPages(db: Db, { url: log, pages }: FetchEntry): Promise<void> {
  await db.deleteFrom('fetch_page').where('log', '=', log).execute();
  for (const page of pageColumns(pages)) {
    await db
      .insertInto('fetch_page')
      .values({ log, ...page })
      .execute();
  }
}

/** The digests of what an address gave when it last gave anything; none where it never did. */
async function digestsOf(db: Db, url: string): Promise<readonly string[]> {
  const row = await db.selectFrom('fetch_log').select('snapshot').where('url', '=', url).executeTakeFirst();
  if (!row?.snapshot) return [];
  const pages = await loadPages(db, url);
  return [row.snapshot, ...pages.map(({ snapshot }) => snapshot)];
}

/**
 * Writes what became of an address. A visit without a snapshot leaves the last good answer, its pages and the way to it
 * as they were.
 * @returns digests that the address referred to before: some may hang on nothing now
 * @throws JejakError where nothing is known of what the entry says was fetched
 */
export async function putEntry(db: Db, entry: FetchEntry): Promise<readonly string[]> {
  const before = await digestsOf(db, entry.url);
  if (entry.snapshot) {
    for (const snapshot of [entry.snapshot, ...entry.pages]) await putSnapshot(db, snapshot);
    await putRow(db, entry, entry.snapshot);
    await putPages(db, entry);
    return before;
  }
  if (before.length > 0) {
    await putVisit(db, entry);
    return [];
  }
  if (entry.outcome === 'fetched' || entry.outcome === 'not modified') {
    throw new JejakError(`${entry.url}: expected a snapshot of what was ${entry.outcome}, got none`);
  }
  await putRow(db, entry, null);
  return [];
}
