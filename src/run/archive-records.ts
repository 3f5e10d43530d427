import type { ArchiveRecord } from '../fetch/index.js';
import { JejakError } from '../model/errors.js';
import type { Snapshot } from '../model/snapshot.js';
import { fetchedEntries, type Store } from '../store/index.js';

/** All that a crawl fetched, as records for a web archive, further pages of an article behind its first. */
export async function* archiveRecords(store: Store, crawl: string): AsyncGenerator<ArchiveRecord> {
  for await (const { snapshot, pages, redirects } of fetchedEntries(store, crawl)) {
    yield recordOf(snapshot, redirects);
    for (const page of pages) yield recordOf(page, []);
  }
}

function recordOf(snapshot: Snapshot, redirects: ArchiveRecord['redirects']): ArchiveRecord {
  const { source: url, finalUrl, status, headers, fetchedAt, body, sha256 } = snapshot;
  if (finalUrl === null || status === null || fetchedAt === null) {
    throw new JejakError(`${url}: expected a page that was fetched, got one without address, status or time`);
  }
  return { url, finalUrl, redirects, status, headers, fetchedAt, body, sha256 };
}
