import { checkBody, type Fetcher, mediaOf, type Visit } from '../../fetch/index.js';
import { InputError, ListPageError, NoArticleError } from '../../model/errors.js';
import type { CrawlAddress, FetchEntry } from '../../model/fetch-entry.js';
import type { Snapshot } from '../../model/snapshot.js';
import { readValidators, type Store } from '../../store/index.js';
import { entryOf, isPage, snapshotOf } from './entry.js';
import { type FoundIn, foundIn, ledTo } from './found-in.js';
import { getPages } from './further-pages.js';
import { asUnread, type EntryReader, type ReadEntry, readEntry } from './read-entry.js';

export interface Asker extends EntryReader {
  readonly fetcher: Fetcher;
  readonly signal: AbortSignal;
  /** Called when only another host is waited for. */
  readonly onElsewhere?: () => void;
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
  const { fetcher, signal, store, onElsewhere = () => {} } = asker;
  const validators = await validatorsOf(before, store);
  const visit = await fetcher.visit({ url: address.url, validators, signal, onElsewhere });
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
    return await readAnswer(
      { visit, before, snapshot, found: foundIn(snapshot, address, asker.options) },
      asker,
    );
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { ...nothing, entry: entryOf(visit, 'quarantined', { snapshot, reason: error.message }) };
  }
}

/**
 * A page is asked for under the condition that it changed, but not one of several, for another page may have, and not
 * one that could not be read, or not whole.
 */
async function validatorsOf(before: FetchEntry | null, store: Store) {
  const isLacking = before?.outcome !== 'source' && before?.reason !== null;
  if (before === null || before.pages.length > 0 || isLacking) return null;
  return readValidators(store, before.url);
}

interface Answer {
  readonly visit: Visit;
  readonly before: FetchEntry | null;
  readonly snapshot: Snapshot;
  readonly found: FoundIn;
}

async function readAnswer({ visit, before, snapshot, found }: Answer, asker: Asker): Promise<Asked> {
  const faults = found.faults.length > 0 ? found.faults.join('; ') : null;
  if (!found.isPage) {
    const entry = entryOf(visit, 'source', { snapshot, reason: faults });
    return { ...nothing, entry, found: found.addresses };
  }
  const { type } = mediaOf(snapshot.headers, snapshot.body);
  const wrong = isPage(type) ? null : `expected a page, got ${type}`;
  if (wrong === null) checkBody(visit.url, snapshot.body);
  const reason = faults ?? wrong;
  if (reason !== null) {
    const entry = entryOf(visit, 'quarantined', { snapshot, reason: `${visit.url}: ${reason}` });
    return { ...nothing, entry };
  }
  // Whether a page of links is followed or an article depends on the options of this crawl.
  if (visit.kind === 'answer' || before?.outcome === 'source')
    return readPages({ visit, before, snapshot, found }, asker);
  // Nothing changed, so there is nothing new to find out by reading it.
  const entry = entryOf(visit, 'not modified', { snapshot });
  return { ...(await readEntry(entry, asker)), found: ledTo(found, snapshot) };
}

async function readPages({ visit, before, snapshot, found }: Answer, asker: Asker): Promise<Asked> {
  const get = (url: string): Promise<Visit> =>
    asker.fetcher.visit({ url, validators: null, signal: asker.signal });
  const whole = await getPages(snapshot, { knowledge: asker.knowledge, get });
  const { first, missing, fault } = whole;
  // What cannot be had now was had before: nothing is lost.
  const kept = missing === null ? [] : (before?.pages.slice(whole.pages.length) ?? []);
  const pages = [...whole.pages, ...kept];
  const entry = entryOf(visit, 'fetched', { snapshot: first, pages, reason: missing });
  if (fault === null) return { ...(await readEntry(entry, asker)), found: ledTo(found, first) };
  const unread = isFollowed(fault, found, asker)
    ? entryOf(visit, 'source', { snapshot })
    : asUnread(entry, fault);
  return { ...nothing, entry: unread, found: found.addresses };
}

/** Where links are followed, a page of links is what they are followed from, and no failure. */
function isFollowed(fault: unknown, found: FoundIn, { options }: Asker): boolean {
  if (options.follow.length === 0) return false;
  return fault instanceof ListPageError || (fault instanceof NoArticleError && found.leads);
}
