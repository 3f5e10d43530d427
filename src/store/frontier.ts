import type { Kysely } from 'kysely';
import { JejakError } from '../model/errors.js';
import type { CrawlAddress } from '../model/fetch-entry.js';
import { chunks } from './chunks.js';
import type { Store } from './open.js';
import type { Tables } from './schema.js';
import type { WaitingAddress } from './waiting.js';

type Db = Kysely<Tables>;

interface OpenCrawl {
  readonly id: string;
  readonly started: string;
}

async function openCrawlOf(db: Db, id: string): Promise<OpenCrawl> {
  const query = db.selectFrom('crawl').select(['id', 'started']).where('id', '=', id);
  const row = await query.where('finished', 'is', null).executeTakeFirst();
  if (row) return row;
  throw new JejakError(`crawl ${id}: expected one that was begun and goes on, found none`);
}

async function lastPosition(db: Db, crawl: string): Promise<number> {
  const query = db.selectFrom('crawl_address').select('position').where('crawl', '=', crawl);
  const last = await query.orderBy('position', 'desc').limit(1).executeTakeFirst();
  return last?.position ?? 0;
}

const rowOf = (crawl: string, address: WaitingAddress) => ({
  crawl,
  position: address.position,
  url: address.url,
  key: address.key,
  host: address.host,
  kind: address.kind,
  depth: address.depth,
  lastmod: address.lastmod,
  found_in: address.foundIn,
  done: 0,
});

/** Adds what is there under neither its address nor its key; gives the addresses that it added. */
async function insertNew(
  db: Db,
  crawl: string,
  addresses: readonly WaitingAddress[],
): Promise<ReadonlySet<string>> {
  const rows = await db
    .insertInto('crawl_address')
    .values(addresses.map((address) => rowOf(crawl, address)))
    .onConflict((it) => it.doNothing())
    .returning('url')
    .execute();
  return new Set(rows.map(({ url }) => url));
}

/** Notes those whose page the crawl has under another address, unless something is noted of them already. */
async function noteDuplicates(db: Db, crawl: OpenCrawl, addresses: readonly CrawlAddress[]): Promise<void> {
  if (addresses.length === 0) return;
  const keys = addresses.map(({ key }) => key);
  const query = db.selectFrom('crawl_address').select(['key', 'url']).where('crawl', '=', crawl.id);
  const there = new Map((await query.where('key', 'in', keys).execute()).map(({ key, url }) => [key, url]));
  const rows = addresses.flatMap(({ url, key }) => {
    const same_as = there.get(key);
    if (same_as === undefined || same_as === url) return [];
    const visit = { reason: null, redirects: '[]', attempts: 0, at: crawl.started };
    return [{ url, outcome: 'duplicate' as const, same_as, ...visit }];
  });
  if (rows.length === 0) return;
  await db
    .insertInto('fetch_log')
    .values(rows)
    .onConflict((it) => it.column('url').doNothing())
    .execute();
}

/** `addAddresses` within a transaction. */
export async function insertAddresses(
  db: Db,
  crawl: string,
  addresses: readonly CrawlAddress[],
  room = addresses.length,
): Promise<number> {
  if (addresses.length === 0 || room === 0) return 0;
  const open = await openCrawlOf(db, crawl);
  let position = await lastPosition(db, crawl);
  let added = 0;
  // One at a time where there is not room for all: only those that are new take of it.
  const parts = room < addresses.length ? addresses.map((address) => [address]) : chunks(addresses);
  for (const some of parts) {
    if (added >= room) break;
    const numbered = some.map((address) => {
      position += 1;
      return { ...address, position };
    });
    const fresh = await insertNew(db, crawl, numbered);
    added += fresh.size;
    await noteDuplicates(
      db,
      open,
      some.filter(({ url }) => !fresh.has(url)),
    );
  }
  return added;
}

/**
 * Adds addresses to a crawl in their order, each page once: one that is there already stays as it is, and one whose
 * page is there under another address is noted as its duplicate.
 * @param room at most so many new ones are added, the first of them
 * @returns how many were new
 * @throws JejakError where no such crawl goes on
 */
export const addAddresses = (
  store: Store,
  crawl: string,
  addresses: readonly CrawlAddress[],
  room = addresses.length,
): Promise<number> => store.db.transaction().execute((db) => insertAddresses(db, crawl, addresses, room));

/** @throws JejakError where the crawl does not have the address */
export async function markDone(db: Db, crawl: string, url: string): Promise<void> {
  const query = db.updateTable('crawl_address').set({ done: 1 }).where('crawl', '=', crawl);
  const { numUpdatedRows } = await query.where('url', '=', url).executeTakeFirst();
  if (numUpdatedRows > 0n) return;
  throw new JejakError(`${url}: expected an address of the crawl ${crawl}, which does not have it`);
}
