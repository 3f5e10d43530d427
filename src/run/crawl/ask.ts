import type { Fetcher, Visit } from '../../fetch/index.js';
import { mediaOf } from '../../fetch/index.js';
import { InputError } from '../../model/errors.js';
import type { CrawlAddress, FetchEntry } from '../../model/fetch-entry.js';
import type { Snapshot } from '../../model/snapshot.js';
import { readValidators, type Store } from '../../store/index.js';
import { entryOf, isPage, snapshotOf } from './entry.js';
import { type FoundIn, foundIn } from './found-in.js';
import { getPages } from './further-pages.js';
import { asUnread, type EntryReader, type ReadEntry, readEntry } from './read-entry.js';

export interface Asker extends EntryReader {
  readonly fetcher: Fetcher;
  readonly signal: AbortSignal;
}

/** What asking for an address brought, and the addresses in it. */
export interface Asked extends ReadEntry {
  readonly found: readonly CrawlAddress[];
}

const nothing = { article: null, unchanged: false, found: [] } as const;

/**
 * Asks for an address: what it answers is a source of addresses, an article of one page or several, or nothing of use.
 * @param before what an earlier visit left
 * @throws the reason of the signal when it comes
 */
export async function ask(address: CrawlAddress, before: FetchEntry | null, asker: Asker): Promise<Asked> {
  const { fetcher, signal, store } = asker;
  const validators = await validatorsOf(before, store);
  const visit = await fetcher.visit({ url: address.url, validators, signal });
  if (visit.kind === 'refused' || visit.kind === 'failed') {
    return { ...nothing, entry: entryOf(visit, visit.kind, { reason: visit.reason }) };
  }
  const snapshot = visit.kind === 'answer' ? snapshotOf(visit) : before?.snapshot;
  if (!snapshot) {
    return {
      ...nothing,
      entry: entryOf(visit, 'failed', { reason: `${visit.url}: HTTP 304, and no earlier copy` }),
    };
  }
  try {
    return await readAnswer({ visit, snapshot, found: foundIn(snapshot, address, asker.options) }, asker);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { ...nothing, entry: entryOf(visit, 'quarantined', { snapshot, reason: error.message }) };
  }
}

/**
 * A page is asked for under the condition that it changed, but not one of several, for another page may have, and not
 * one that could not be read.
 */
async function validatorsOf(before: FetchEntry | null, store: Store) {
  if (before === null || before.pages.length > 0 || before.outcome === 'quarantined') return null;
  return readValidators(store, before.url);
}

interface Answer {
  readonly visit: Visit;
  readonly snapshot: Snapshot;
  readonly found: FoundIn;
}

async function readAnswer({ visit, snapshot, found }: Answer, asker: Asker): Promise<Asked> {
  const faults = found.faults.length > 0 ? found.faults.join('; ') : null;
  if (!found.isPage) {
    return {
      ...nothing,
      entry: entryOf(visit, 'source', { snapshot, reason: faults }),
      found: found.addresses,
    };
  }
  const { type } = mediaOf(snapshot.headers, snapshot.body);
  if (!isPage(type)) {
    const reason = `${visit.url}: ${faults ?? `expected a page, got ${type}`}`;
    return { ...nothing, entry: entryOf(visit, 'quarantined', { snapshot, reason }) };
  }
  if (visit.kind !== 'answer') {
    // Nothing changed, so there is nothing new to find out by reading it.
    const entry = entryOf(visit, 'not modified', { snapshot });
    return { ...(await readEntry(entry, asker)), found: found.addresses };
  }
  const get = (url: string): Promise<Visit> =>
    asker.fetcher.visit({ url, validators: null, signal: asker.signal });
  const { first, pages, missing, fault } = await getPages(snapshot, { knowledge: asker.knowledge, get });
  const entry = entryOf(visit, 'fetched', { snapshot: first, pages, reason: missing });
  if (fault !== null)
    return { ...nothing, entry: asUnread(entry, fault, asker.options), found: found.addresses };
  return { ...(await readEntry(entry, asker)), found: found.addresses };
}
