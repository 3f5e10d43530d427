import type { Knowledge } from '../../extract/index.js';
import { checkBody, mediaOf } from '../../fetch/index.js';
import { InputError } from '../../model/errors.js';
import type { FetchEntry } from '../../model/fetch-entry.js';
import { extractArticle } from '../../pipeline.js';
import { type Article, isStored, type Store } from '../../store/index.js';
import { reasonOf } from '../reason.js';
import { isPage } from './entry.js';
import type { CrawlOptions } from './options.js';

/** What an entry is read with. */
export interface EntryReader {
  readonly store: Store;
  readonly knowledge: Knowledge;
  /** The program's version. */
  readonly version: string;
  readonly options: CrawlOptions;
}

/** An entry with its outcome, and the article in it. */
export interface ReadEntry {
  readonly entry: FetchEntry;
  readonly article: Article | null;
  /** The store has this very article. */
  readonly unchanged: boolean;
}

/** Reads the article of what was fetched, unless the store has it already by these rules and this version. */
export async function readEntry(entry: FetchEntry, reader: EntryReader): Promise<ReadEntry> {
  const { store, knowledge, version, options } = reader;
  const { snapshot, pages } = entry;
  const { rulesDigest } = knowledge;
  if (!snapshot || entry.outcome === 'source' || options.fetchOnly)
    return { entry, article: null, unchanged: false };
  // No page when it came, and none by newer rules: its reason stays.
  const { type } = mediaOf(snapshot.headers, snapshot.body);
  if (!isPage(type)) return { entry, article: null, unchanged: false };
  const unchanged = await isStored(store, snapshot, { rulesDigest, version, pages });
  if (unchanged) return { entry, article: null, unchanged };
  try {
    checkBody(entry.url, snapshot.body);
    const { document, facts } = extractArticle(snapshot, knowledge, pages);
    const article = { snapshot, document, facts, rulesDigest, version };
    return { entry: asRead(entry), article, unchanged };
  } catch (error) {
    return { entry: asUnread(entry, error), article: null, unchanged };
  }
}

/** What an older version of the rules could not read is in quarantine no more. */
const asRead = (entry: FetchEntry): FetchEntry =>
  entry.outcome === 'quarantined' ? { ...entry, outcome: 'fetched', reason: null } : entry;

/** An entry that holds no article. */
export function asUnread(entry: FetchEntry, error: unknown): FetchEntry {
  const reason = error instanceof InputError ? error.message : reasonOf(entry.url, error);
  return { ...entry, outcome: 'quarantined', reason };
}
