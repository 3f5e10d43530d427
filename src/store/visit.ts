import type { Kysely } from 'kysely';
import { JejakError } from '../model/errors.js';
import type { CrawlAddress, FetchEntry, FetchOutcome } from '../model/fetch-entry.js';
import type { Article } from './article.js';
import { checkArticle, checkBody } from './check.js';
import { insertAddresses, markDone } from './frontier.js';
import { loadPages } from './load-entry.js';
import type { Store } from './open.js';
import { putEntry } from './put-entry.js';
import { putQuarantine, type Quarantined, removeQuarantine } from './quarantine.js';
import { removeOrphanSnapshots } from './remove.js';
import { putArticle, type SaveResult } from './save.js';
import type { Tables } from './schema.js';

type Db = Kysely<Tables>;

/** One visit to one address, with all that came of it. */
export interface FetchVisit {
  /** The crawl that the address belongs to; null for a visit outside any. */
  readonly crawl: string | null;
  readonly entry: FetchEntry;
  /** Addresses that the page led to, for the same crawl. */
  readonly found?: readonly CrawlAddress[];
  /** At most so many of them are added, the first that are new; all where it is left out. */
  readonly room?: number;
  /** What was read from the entry's snapshot and its pages. */
  readonly article?: Article | null;
  readonly quarantine?: Quarantined | null;
}

/** What saving a visit did. */
interface SavedVisit {
  /** What became of the article; null where there was none. */
  readonly saved: SaveResult | null;
  /** How many of the addresses found the crawl did not have. */
  readonly added: number;
}

function refuse(url: string, expected: string): never {
  throw new JejakError(`${url}: expected ${expected}`);
}

function checkVisit({ crawl, entry, found = [], article }: FetchVisit): void {
  const { url, outcome, sameAs, snapshot, pages } = entry;
  const stranger = [snapshot, article?.snapshot].find((each) => each && each.source !== url);
  if (stranger) refuse(url, `what came from this address, got ${stranger.source}`);
  if (!snapshot && pages.length > 0) refuse(url, 'a first page beside the further pages, got none');
  if ((outcome === 'duplicate') !== (sameAs !== null)) {
    refuse(url, `the other address of a duplicate and of nothing else, got ${sameAs} for ${outcome}`);
  }
  if (crawl === null && found.length > 0) refuse(url, 'a crawl for the addresses found, got none');
}

function checkVisited(visit: FetchVisit): void {
  checkVisit(visit);
  const { entry, article } = visit;
  if (article) checkArticle(article);
  const snapshots = entry.snapshot ? [entry.snapshot, ...entry.pages] : [];
  for (const snapshot of snapshots) if (snapshot !== article?.snapshot) checkBody(snapshot);
}

const good: readonly FetchOutcome[] = ['fetched', 'not modified', 'duplicate', 'source'];

/** The quarantine says what the last visit says; one that went wrong and says nothing leaves it as it was. */
async function settleQuarantine(db: Db, { entry, quarantine }: FetchVisit): Promise<void> {
  if (quarantine) await putQuarantine(db, quarantine);
  else if (good.includes(entry.outcome)) await removeQuarantine(db, entry.url);
}

/**
 * Stores all that came of a visit in one transaction: what was fetched, what was read from it, why it failed, where it
 * led, and that the crawl is done with the address. A process that is killed has stored all of it or nothing.
 * A visit without a snapshot leaves the last good answer of the address as it was.
 * @throws InputError, SpanError or JejakError for what does not fit together, and then nothing is stored
 * @throws StoreError or DiskFullError when the store cannot be written
 */
export async function saveVisit(store: Store, visit: FetchVisit): Promise<SavedVisit> {
  checkVisited(visit);
  const { crawl, entry, article, found = [] } = visit;
  return store.db.transaction().execute(async (db) => {
    const before = await putEntry(db, entry);
    const saved = article ? await putArticle(db, article, await loadPages(db, entry.url)) : null;
    await removeOrphanSnapshots(db, before);
    await settleQuarantine(db, visit);
    if (crawl === null) return { saved, added: 0 };
    const added = await insertAddresses(db, crawl, found, visit.room);
    await markDone(db, crawl, entry.url);
    return { saved, added };
  });
}
