import type { CrawlAddress } from '../model/fetch-entry.js';
import type { Store } from './open.js';

/** An address with its place in the order of finding, from 1. */
export interface WaitingAddress extends CrawlAddress {
  readonly position: number;
}

interface NextAddresses {
  readonly crawl: string;
  readonly host: string;
  /** Only those behind this position; 0 for all. */
  readonly after: number;
  readonly limit: number;
}

/** The next addresses of a host that wait for their visit, in the order of finding. */
export async function nextAddresses(
  { db }: Store,
  { crawl, host, after, limit }: NextAddresses,
): Promise<readonly WaitingAddress[]> {
  return db
    .selectFrom('crawl_address')
    .select(['position', 'url', 'key', 'host', 'kind', 'depth', 'lastmod', 'found_in as foundIn'])
    .where('crawl', '=', crawl)
    .where('done', '=', 0)
    .where('host', '=', host)
    .where('position', '>', after)
    .orderBy('position')
    .limit(limit)
    .execute();
}

/** The hosts of a crawl with addresses that wait for their visit, and how many, by name. */
export const waitingHosts = (
  { db }: Store,
  crawl: string,
): Promise<readonly { readonly host: string; readonly count: number }[]> =>
  db
    .selectFrom('crawl_address')
    .select(['host', ({ fn }) => fn.countAll<number>().as('count')])
    .where('crawl', '=', crawl)
    .where('done', '=', 0)
    .groupBy('host')
    .orderBy('host')
    .execute();
