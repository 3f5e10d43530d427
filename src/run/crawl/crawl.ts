import { setMaxListeners } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { type Found, type Frontier, type HostState, openFetcher, workThrough } from '../../fetch/index.js';
import { sha256 } from '../../model/digest.js';
import type { CrawlAddress } from '../../model/fetch-entry.js';
import {
  addAddresses,
  type CrawlCounts,
  type CrawlFailure,
  crawlCounts,
  crawlFailures,
  finishCrawl,
  nextAddresses,
  openCrawl,
  readHost,
  type Store,
  saveHost,
  waitingHosts,
} from '../../store/index.js';
import { addressesOf } from './addresses.js';
import { checkManners } from './manners.js';
import type { CrawlOptions } from './options.js';
import { type CrawlWork, type TakenAddress, takeAddress } from './take-address.js';

/** How far a crawl is. */
export interface CrawlProgress {
  readonly done: number;
  readonly total: number;
  /** How many were done when it began: 0 unless it goes on where an earlier one stopped. */
  readonly resumedAt: number;
  readonly hosts: readonly { readonly host: string; readonly state: HostState }[];
}

/** What became of the addresses of a crawl, and the first that could not be had or read, in the order of finding. */
export interface CrawlResult extends CrawlCounts {
  readonly failures: readonly CrawlFailure[];
}

/** So many failures are listed; the store has all of them. */
const listed = 1_000;

export interface CrawlRequest extends Omit<CrawlWork, 'crawl' | 'fetcher' | 'reserve' | 'release'> {
  /** The sources as the user gave them: the same ones with the same options go on where they stopped. */
  readonly sources: readonly string[];
  readonly addresses: readonly Found[];
  readonly onStart: (progress: CrawlProgress) => void;
  readonly onTaken: (taken: TakenAddress, progress: CrawlProgress) => void;
  /** Called at the end, before the list of the crawl's addresses is let go. */
  readonly onEnd: (crawl: string) => Promise<void>;
}

/** Addresses of a host that are asked for at once, or wait in its line. */
const inFlight = 2;
/** Addresses of a host that are held in memory. */
const batch = 50;

/**
 * Takes addresses, and those found in them, to their outcomes: all hosts side by side, each in its own line. What was
 * done is in the store, so the same call goes on after any interruption.
 * @returns the outcomes of all its addresses; null when the signal ended it before
 * @throws UsageError without a contact for other people's sites, or with too short a delay
 * @throws StoreError or DiskFullError when the store cannot be written
 */
export async function crawlAddresses(request: CrawlRequest): Promise<CrawlResult | null> {
  const { store, options, sources, signal } = request;
  checkManners(
    request.addresses.map(({ url }) => url),
    options,
  );
  // Each request in work listens for the interruption.
  setMaxListeners(0, signal);
  const crawl = crawlId(sources, options);
  const fetcher = openFetcher({
    ...options,
    version: request.version,
    memory: { read: (host) => readHost(store, host), save: (record) => saveHost(store, record) },
  });
  try {
    const opened = await openCrawl(store, { id: crawl, sources, started: new Date().toISOString() });
    const given = addressesOf(request.addresses, { url: null, depth: -1 });
    const added = await addAddresses(store, crawl, given.slice(0, Math.max(0, options.limit - opened.total)));
    let progress = { done: opened.done, total: opened.total + added, resumedAt: opened.done };
    const shown = (): CrawlProgress => ({ ...progress, hosts: fetcher.hosts() });
    const release = (count: number): void => {
      progress = { ...progress, total: progress.total - count };
    };
    const reserve = (count: number): number => {
      const room = Math.max(0, Math.min(count, options.limit - progress.total));
      release(-room);
      return room;
    };
    request.onStart(shown());
    const take = async (address: CrawlAddress): Promise<readonly string[]> => {
      const taken = await takeAddress(address, { ...request, crawl, fetcher, reserve, release });
      progress = { ...progress, done: progress.done + 1 };
      request.onTaken(taken, shown());
      // Without a turn of the event loop nothing is freed while one page follows another.
      await turn();
      return taken.hosts;
    };
    await workThrough({ frontier: frontierOf(store, crawl), take, inFlight }).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
    if (signal.aborted) return null;
    const counts = await crawlCounts(store, crawl);
    const failures = await crawlFailures(store, crawl, listed);
    await request.onEnd(crawl);
    await finishCrawl(store, crawl, new Date().toISOString());
    return { ...counts, failures };
  } finally {
    await fetcher.close();
  }
}

/** The same sources with the same options are the same crawl; other ones begin another. */
const crawlId = (sources: readonly string[], options: CrawlOptions): string => {
  const { since, follow, depth, limit, refetch, retryFailed, fetchOnly } = options;
  return sha256(
    JSON.stringify([[...sources].sort(), { since, follow, depth, limit, refetch, retryFailed, fetchOnly }]),
  );
};

/** The waiting addresses of a crawl in the store, a batch of each host in memory. */
function frontierOf(store: Store, crawl: string): Frontier<CrawlAddress> {
  const held = new Map<string, { readonly items: CrawlAddress[]; after: number }>();
  return {
    hosts: async () => (await waitingHosts(store, crawl)).map(({ host }) => host),
    async next(host) {
      const line = held.get(host) ?? { items: [], after: 0 };
      held.set(host, line);
      if (line.items.length === 0) {
        const more = await nextAddresses(store, { crawl, host, after: line.after, limit: batch });
        line.items.push(...more);
        line.after = more.at(-1)?.position ?? line.after;
      }
      return line.items.shift() ?? null;
    },
  };
}
