import type { FetchEntry } from '../../model/fetch-entry.js';
import type { CrawlOptions } from './options.js';

/**
 * Whether an earlier run settled an address, so that nobody is asked again. Sitemaps, feeds and lists are read anew by
 * every crawl, and a page is where its sitemap dates it after our copy.
 * @param lastmod when the source says that the page changed last (ISO 8601)
 */
export function isSettled(
  { outcome, snapshot }: FetchEntry,
  lastmod: string | null,
  { refetch, retryFailed }: CrawlOptions,
): boolean {
  if (refetch || outcome === 'duplicate' || outcome === 'source') return false;
  if (outcome === 'fetched' || outcome === 'not modified') {
    return snapshot !== null && !isNewer(lastmod, snapshot.fetchedAt);
  }
  return !retryFailed;
}

/** A day without a time is only newer when it is a later day. */
function isNewer(lastmod: string | null, fetchedAt: string | null): boolean {
  if (lastmod === null || fetchedAt === null) return false;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(lastmod);
  return day ? lastmod > fetchedAt.slice(0, 10) : Date.parse(lastmod) > Date.parse(fetchedAt);
}
