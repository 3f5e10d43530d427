import type { CrawlAddress, FetchEntry } from '../../model/fetch-entry.js';
import { readFetchEntry, type SaveResult, saveVisit } from '../../store/index.js';
import { type Asker, ask } from './ask.js';
import { readEntry } from './read-entry.js';
import { isSettled } from './settled.js';
import type { Tally } from './tally.js';

/** What all addresses of a crawl are taken with. */
export interface CrawlWork extends Asker {
  readonly crawl: string;
  readonly tally: Tally;
}

/** What became of an address, as it was saved. */
export interface TakenAddress {
  readonly url: string;
  readonly entry: FetchEntry;
  /** What saving did to the article; null where there is none, or it was not read. */
  readonly saved: SaveResult | null;
  readonly facts: number;
  /** The hosts of the addresses that were found in it. */
  readonly hosts: readonly string[];
}

/**
 * Takes one address to its outcome: fetched, not modified, refused, failed or quarantined. It is saved in one
 * transaction with all that came of it. What an earlier run settled is not asked for again.
 * @throws the reason of the signal when it comes; StoreError or DiskFullError when the store cannot be written
 */
export async function takeAddress(address: CrawlAddress, work: CrawlWork): Promise<TakenAddress> {
  const { store, crawl, options } = work;
  const before = await readFetchEntry(store, address.url);
  const isKnown = before !== null && isSettled(before, address.lastmod, options);
  const taken = isKnown
    ? { ...(await readEntry(before, work)), found: [] }
    : await ask(address, before, work);
  const { entry, article, unchanged } = taken;
  const room = work.tally.reserve(taken.found.length);
  const found = taken.found.slice(0, room);
  const { saved, added } = await saveVisit(store, { crawl, entry, found, article, quarantine: rowOf(entry) });
  work.tally.release(room - added);
  return {
    ...{ url: address.url, entry },
    saved: unchanged ? 'unchanged' : saved,
    facts: saved === 'added' || saved === 'updated' ? (article?.facts.length ?? 0) : 0,
    hosts: [...new Set(found.map(({ host }) => host))],
  };
}

const rowOf = ({ outcome, url: source, reason, at }: FetchEntry) =>
  outcome === 'quarantined' ? { source, step: 'extract', reason: reason ?? '', at } : null;
