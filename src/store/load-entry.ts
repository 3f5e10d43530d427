import type { Kysely, NotNull } from 'kysely';
import type { FetchEntry } from '../model/fetch-entry.js';
import type { Snapshot } from '../model/snapshot.js';
import { toSnapshot } from './answer.js';
import { parseHeaders, parseRedirects } from './json.js';
import type { Store } from './open.js';
import { reading } from './reading.js';
import type { Tables } from './schema.js';
import type { PageColumns } from './schema-fetch.js';

type Db = Kysely<Tables>;

/** The rows of the further pages of an address. */
export async function loadPages(db: Db, url: string): Promise<readonly PageColumns[]> {
  const rows = await db.selectFrom('fetch_page').selectAll().where('log', '=', url).orderBy('page').execute();
  return rows.map(({ log: _, ...page }) => page);
}

async function pageSnapshots(db: Db, url: string): Promise<readonly Snapshot[]> {
  const rows = await db
    .selectFrom('fetch_page')
    .innerJoin('snapshot', 'snapshot.sha256', 'fetch_page.snapshot')
    .selectAll('fetch_page')
    .select(['snapshot.encoding', 'snapshot.body'])
    .where('log', '=', url)
    .orderBy('page')
    .execute();
  return rows.map((row) => toSnapshot(row.url, row));
}

async function firstSnapshot(db: Db, url: string): Promise<Snapshot | null> {
  const row = await db
    .selectFrom('fetch_log')
    .innerJoin('snapshot', 'snapshot.sha256', 'fetch_log.snapshot')
    .selectAll('fetch_log')
    .select(['snapshot.encoding', 'snapshot.body'])
    .where('url', '=', url)
    .$narrowType<{ article_id: NotNull; headers: NotNull; media_type: NotNull; snapshot: NotNull }>()
    .executeTakeFirst();
  return row ? toSnapshot(url, row) : null;
}

/**
 * All that is known of an address that was asked for; null where it never was.
 * @throws StoreError where what is stored of it is damaged
 */
export function readFetchEntry(store: Store, url: string): Promise<FetchEntry | null> {
  return reading(store, async (db) => {
    const row = await db.selectFrom('fetch_log').selectAll().where('url', '=', url).executeTakeFirst();
    if (!row) return null;
    const { outcome, reason, same_as: sameAs, attempts, at } = row;
    const redirects = parseRedirects(row.redirects);
    const snapshot = await firstSnapshot(db, url);
    const pages = await pageSnapshots(db, url);
    return { url, outcome, reason, sameAs, snapshot, pages, redirects, attempts, at };
  });
}

/** What the last good answer said of its version (RFC 9110 8.8), for a conditional request. */
interface Validators {
  /** The address that answered, after all redirects: the validators are of its page. */
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/**
 * The validators of the last good answer of an address; null where it has none.
 * @throws StoreError where its headers are damaged
 */
export async function readValidators({ db }: Store, url: string): Promise<Validators | null> {
  const query = db.selectFrom('fetch_log').select(['headers', 'final_url']).where('url', '=', url);
  const row = await query.executeTakeFirst();
  if (!row?.headers) return null;
  const headers = Object.entries(parseHeaders(row.headers));
  const named = (name: string) => headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null;
  const [etag, lastModified] = [named('etag'), named('last-modified')];
  if (etag === null && lastModified === null) return null;
  return { url: row.final_url ?? url, etag, lastModified };
}

interface Twin {
  readonly crawl: string;
  readonly url: string;
  /** The canonical form of `url`, which is the id of what was fetched under it. */
  readonly key: string;
}

/**
 * Another address under which a page was fetched before this crawl began; null where there is none. What the crawl
 * itself fetches does not count, so that its outcomes do not hang on the order in which answers come.
 */
export async function takenBefore({ db }: Store, { crawl, url, key }: Twin): Promise<string | null> {
  const row = await db
    .selectFrom('fetch_log')
    .select('url')
    .where('article_id', '=', key)
    .where('url', '<>', url)
    .where('outcome', 'in', ['fetched', 'not modified'])
    .where('at', '<', ({ selectFrom }) => selectFrom('crawl').select('started').where('id', '=', crawl))
    .orderBy('url')
    .limit(1)
    .executeTakeFirst();
  return row?.url ?? null;
}
