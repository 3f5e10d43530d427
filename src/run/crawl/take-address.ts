import type { CrawlAddress, FetchEntry } from '../../model/fetch-entry.js';
import { readFetchEntry, type SaveResult, saveVisit, takenBefore } from '../../store/index.js';
import { type Asked, type Asker, ask } from './ask.js';
import { foundIn, ledTo } from './found-in.js';
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
  const isKnown = before !== null && isSettled(before, address, options);
  const taken = isKnown
    ? await readKnown(address, before, work)
    : ((await asDuplicate(address, before, work)) ?? (await ask(address, before, work)));
  const { entry, article, unchanged } = taken;
  const room = work.tally.reserve(taken.found.length);
  const { found } = taken;
  const visit = { crawl, entry, found, room, article, quarantine: rowOf(entry) };
  const { saved, added } = await saveVisit(store, visit);
  work.tally.release(room - added);
  return {
    ...{ url: address.url, entry },
    saved: unchanged ? 'unchanged' : saved,
    facts: saved === 'added' || saved === 'updated' ? (article?.facts.length ?? 0) : 0,
    hosts: [...new Set(found.map(({ host }) => host))],
  };
}

/** Links that were not followed then may be now. */
async function readKnown(address: CrawlAddress, known: FetchEntry, work: CrawlWork): Promise<Asked> {
  const { snapshot } = known;
  const isGood = known.outcome === 'fetched' || known.outcome === 'not modified';
  const found = isGood && snapshot ? ledTo(foundIn(snapshot, address, work.options), snapshot) : [];
  return { ...(await readEntry(known, work)), found };
}

/** A page that an earlier crawl took by another of its addresses is not taken again. */
async function asDuplicate(
  { url, key }: CrawlAddress,
  before: FetchEntry | null,
  { store, crawl }: CrawlWork,
): Promise<Asked | null> {
  const sameAs = before?.snapshot ? null : await takenBefore(store, { crawl, url, key });
  if (sameAs === null) return null;
  const visit = { url, redirects: [], attempts: 0, at: new Date().toISOString() };
  const entry: FetchEntry = {
    ...visit,
    outcome: 'duplicate',
    reason: null,
    sameAs,
    snapshot: null,
    pages: [],
  };
  return { entry, article: null, unchanged: false, found: [] };
}

const rowOf = ({ outcome, url: source, reason, at }: FetchEntry) =>
  outcome === 'quarantined' ? { source, step: 'extract', reason: reason ?? '', at } : null;
