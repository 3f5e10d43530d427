import { setMaxListeners } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { type GivenAddress, isSince, openFetcher, politeness, workThrough } from '../../fetch/index.js';
import { sha256 } from '../../model/digest.js';
import { DiskFullError, StoreError } from '../../model/errors.js';
import type { CrawlAddress } from '../../model/fetch-entry.js';
import {
  addAddresses,
  type CrawlCounts,
  type CrawlFailure,
  crawlCounts,
  crawlFailures,
  finishCrawl,
  openCrawl,
  readHost,
  saveHost,
} from '../../store/index.js';
import { crawlAddress } from './addresses.js';
import type { Asker } from './ask.js';
import { frontierOf } from './frontier.js';
import { type CrawlWork, type TakenAddress, takeAddress } from './take-address.js';
import { type CrawlProgress, openTally, type Tally } from './tally.js';

/** What became of the addresses of a crawl, and the first that could not be had or read, in the order of finding. */
export interface CrawlResult extends CrawlCounts {
  readonly failures: readonly CrawlFailure[];
}

/** So many failures are listed; the store has all of them. */
const listed = 1_000;

export interface CrawlRequest extends Omit<Asker, 'fetcher'> {
  /** The sources as the user gave them: the same ones with the same options go on where they stopped. */
  readonly sources: readonly string[];
  readonly addresses: readonly GivenAddress[];
  readonly onStart: (progress: CrawlProgress) => void;
  readonly onTaken: (taken: TakenAddress, progress: CrawlProgress) => void;
  /** Called at the end, before the list of the crawl's addresses is let go. */
  readonly onEnd: (crawl: string) => Promise<void>;
}

/**
 * Takes addresses, and those found in them, to their outcomes: all hosts side by side, each in its own line. What was
 * done is in the store, so the same call goes on after any interruption.
 * @returns the outcomes of all its addresses; null when the signal ended it before
 * @throws StoreError or DiskFullError when the store cannot be written
 */
export async function crawlAddresses(request: CrawlRequest): Promise<CrawlResult | null> {
  const { store, options, signal } = request;
  const memory = {
    read: (host: string) => readHost(store, host),
    save: (record: Parameters<typeof saveHost>[1]) => saveHost(store, record),
  };
  const fetcher = openFetcher({ ...options, version: request.version, memory });
  try {
    const crawl = crawlId(request);
    const tally = await open(crawl, request);
    await takeAll({ ...request, crawl, fetcher, tally }, request);
    return signal.aborted ? null : await close(crawl, request);
  } finally {
    await fetcher.close();
  }
}

/** The same sources with the same options are the same crawl; other ones begin another. */
function crawlId({ sources, addresses, options }: CrawlRequest): string {
  const { since, follow, depth, limit, refetch, retryFailed, fetchOnly } = options;
  // What comes by standard input has no name of its own.
  const piped = addresses.flatMap(({ url, foundIn }) => (foundIn === 'stdin' ? [url] : []));
  const scope = { since, follow, depth, limit, refetch, retryFailed, fetchOnly };
  return sha256(JSON.stringify([[...sources].sort(), piped, scope]));
}

/** A run may have been killed before all its sources were added, and a list may have grown: they are added again. */
async function open(crawl: string, { store, sources, addresses, options }: CrawlRequest): Promise<Tally> {
  const opened = await openCrawl(store, { id: crawl, sources, started: new Date().toISOString() });
  const tally = openTally(opened, options.limit);
  const given = addresses
    .filter((found) => options.since === null || isSince(found, options.since))
    .map((found) => crawlAddress(found, { foundIn: found.foundIn, depth: 0 }));
  const room = tally.reserve(given.length);
  tally.release(room - (await addAddresses(store, crawl, given, room)));
  return tally;
}

async function takeAll(work: CrawlWork, { onStart, onTaken, signal }: CrawlRequest): Promise<void> {
  const { store, crawl, tally, fetcher, options } = work;
  // A store that cannot be written fails for every address: nobody waits for hosts then.
  const failure = new AbortController();
  const stop = AbortSignal.any([signal, failure.signal]);
  // Each request in work listens for it.
  setMaxListeners(0, stop);
  // The list of hosts is made for those who look at it only: most addresses come and go unseen.
  const shown = (): CrawlProgress => ({
    ...tally.progress(),
    get hosts() {
      return fetcher.hosts();
    },
  });
  onStart(shown());
  const take = async (address: CrawlAddress, onElsewhere: () => void): Promise<readonly string[]> => {
    const taken = await takeAddress(address, { ...work, signal: stop, onElsewhere });
    tally.count();
    onTaken(taken, shown());
    // Without a turn of the event loop nothing is freed while one page follows another.
    await turn();
    return taken.hosts;
  };
  // One more than may be asked for at once, so that the next one waits in its host's line.
  const inFlight = (options.politeness.perHost ?? politeness.perHost) + 1;
  const takeOrStop = (address: CrawlAddress, leave: () => void): Promise<readonly string[]> =>
    take(address, leave).catch((error: unknown) => {
      failure.abort(error);
      throw error;
    });
  const frontier = frontierOf(store, crawl);
  await workThrough({ frontier, take: takeOrStop, inFlight }).catch((error: unknown) => {
    const isLost = error instanceof StoreError || error instanceof DiskFullError;
    if (isLost || !signal.aborted) throw error;
  });
}

async function close(crawl: string, { store, onEnd }: CrawlRequest): Promise<CrawlResult> {
  const counts = await crawlCounts(store, crawl);
  const failures = await crawlFailures(store, crawl, listed);
  await onEnd(crawl);
  await finishCrawl(store, crawl, new Date().toISOString());
  return { ...counts, failures };
}
