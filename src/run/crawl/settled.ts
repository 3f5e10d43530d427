import type { CrawlAddress, FetchEntry } from '../../model/fetch-entry.js';
import type { CrawlOptions } from './options.js';

/**
 * Whether an earlier run settled an address, so that nobody is asked again. Sitemaps, feeds and lists are read anew by
 * every crawl, a page is where its source dates it after our copy, and so is what failed where the user gives it by itself.
 * A page of which a part is missing counts as failed only where that is asked for.
 */
export function isSettled(
  { outcome, reason, snapshot }: FetchEntry,
  { lastmod, depth, foundIn }: CrawlAddress,
  { refetch, retryFailed }: CrawlOptions,
): boolean {
  if (refetch || outcome === 'duplicate' || outcome === 'source') return false;
  if (outcome === 'fetched' || outcome === 'not modified') {
    const isRetried = retryFailed && reason !== null;
    return snapshot !== null && !isRetried && !isNewer(lastmod, snapshot.fetchedAt);
  }
  return !retryFailed && (depth > 0 || foundIn !== null);
}

/** A day without a time is only newer when it is a later day. */
function isNewer(lastmod: string | null, fetchedAt: string | null): boolean {
  if (lastmod === null || fetchedAt === null) return false;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(lastmod);
  return day ? lastmod > fetchedAt.slice(0, 10) : Date.parse(lastmod) > Date.parse(fetchedAt);
}
