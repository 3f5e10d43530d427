import type { Kysely } from 'kysely';
import { JejakError } from '../model/errors.js';
import type { FetchOutcome } from '../model/fetch-entry.js';
import type { Store } from './open.js';
import { reading } from './reading.js';
import type { Tables } from './schema.js';

type Db = Kysely<Tables>;

/** A crawl to begin, or to go on with. */
interface Crawl {
  /** The same for the same sources and options: a digest of them. */
  readonly id: string;
  readonly sources: readonly string[];
  /** ISO 8601 time. */
  readonly started: string;
}

/** How far a crawl is, in addresses. */
interface Progress {
  readonly done: number;
  readonly total: number;
}

async function progressOf(db: Db, crawl: string): Promise<Progress> {
  const rows = await db
    .selectFrom('crawl_address')
    .select(['done', ({ fn }) => fn.countAll<number>().as('count')])
    .where('crawl', '=', crawl)
    .groupBy('done')
    .execute();
  const count = (of: number) => rows.find(({ done }) => done === of)?.count ?? 0;
  return { done: count(1), total: count(0) + count(1) };
}

/**
 * Goes on with the crawl of this id where it was begun and has no end; else begins it, from nothing. A process may be
 * killed before the sources are added: add them in either case.
 */
export function openCrawl(
  store: Store,
  { id, sources, started }: Crawl,
): Promise<Progress & { readonly resumed: boolean }> {
  return store.db.transaction().execute(async (db) => {
    const known = await db.selectFrom('crawl').select('finished').where('id', '=', id).executeTakeFirst();
    if (known?.finished === null) return { resumed: true, ...(await progressOf(db, id)) };
    await db.deleteFrom('crawl').where('id', '=', id).execute();
    await db
      .insertInto('crawl')
      .values({ id, sources: JSON.stringify(sources), started, finished: null })
      .execute();
    return { resumed: false, done: 0, total: 0 };
  });
}

/**
 * Notes when a crawl ended (ISO 8601), and forgets its addresses: what became of them is in the fetch log.
 * @throws JejakError where no such crawl was begun
 */
export async function finishCrawl(store: Store, crawl: string, finished: string): Promise<void> {
  await store.db.transaction().execute(async (db) => {
    const query = db.updateTable('crawl').set({ finished }).where('id', '=', crawl);
    const { numUpdatedRows } = await query.executeTakeFirst();
    if (numUpdatedRows === 0n)
      throw new JejakError(`crawl ${crawl}: expected one that was begun, found none`);
    await db.deleteFrom('crawl_address').where('crawl', '=', crawl).execute();
  });
}

/** How far a crawl is, and what became of the addresses that it is done with. */
export interface CrawlCounts extends Progress {
  readonly outcomes: Readonly<Record<FetchOutcome, number>>;
}

const none: CrawlCounts['outcomes'] = {
  fetched: 0,
  'not modified': 0,
  refused: 0,
  failed: 0,
  quarantined: 0,
  duplicate: 0,
  source: 0,
};

/** The addresses that a crawl is done with, beside what is noted of them. */
const settled = (db: Db, crawl: string) =>
  db
    .selectFrom('crawl_address')
    .innerJoin('fetch_log', 'fetch_log.url', 'crawl_address.url')
    .where('crawl', '=', crawl)
    .where('done', '=', 1);

/** The counts of a crawl that has not been finished yet. */
export function crawlCounts(store: Store, crawl: string): Promise<CrawlCounts> {
  return reading(store, async (db) => {
    const rows = await settled(db, crawl)
      .select(['outcome', ({ fn }) => fn.countAll<number>().as('count')])
      .groupBy('outcome')
      .execute();
    const counted = Object.fromEntries(rows.map(({ outcome, count }) => [outcome, count] as const));
    return { ...(await progressOf(db, crawl)), outcomes: { ...none, ...counted } };
  });
}

/** An address that a crawl could not fetch or read, and why. */
export interface CrawlFailure {
  readonly url: string;
  readonly outcome: FetchOutcome;
  readonly reason: string | null;
}

/** The first addresses, in the order of finding, that a crawl could not fetch or read; at most `limit`. */
export const crawlFailures = (
  { db }: Store,
  crawl: string,
  limit: number,
): Promise<readonly CrawlFailure[]> =>
  settled(db, crawl)
    .select(['crawl_address.url', 'outcome', 'reason'])
    .where('outcome', 'in', ['failed', 'refused', 'quarantined'])
    .orderBy('position')
    .limit(limit)
    .execute();

/** The addresses that a crawl is done with, in the order of finding. */
export async function crawlUrls({ db }: Store, crawl: string): Promise<readonly string[]> {
  const query = db.selectFrom('crawl_address').select('url').where('crawl', '=', crawl).where('done', '=', 1);
  return (await query.orderBy('position').execute()).map(({ url }) => url);
}
