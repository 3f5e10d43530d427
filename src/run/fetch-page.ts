import { askedUrl, openFetcher } from '../fetch/index.js';
import { InputError, UsageError } from '../model/errors.js';
import type { Snapshot } from '../model/snapshot.js';
import { isPageVisit, snapshotOf, whyNoPage } from './crawl/entry.js';
import { checkManners } from './crawl/manners.js';

interface PageOptions {
  readonly contact: string | null;
  readonly own: readonly string[];
  readonly version: string;
}

/**
 * Fetches one page, as politely as a crawl would, without a store.
 * @throws UsageError for a broken address, or without a contact for other people's sites
 * @throws InputError where the page may not be had or cannot
 */
export async function fetchPage(address: string, options: PageOptions): Promise<Snapshot> {
  const url = askedUrl(address);
  if (url === null) throw new UsageError(`expected a web address, got ${address}`);
  checkManners({ addresses: [{ url }] }, options);
  const memory = { read: async () => null, save: async () => {} };
  const fetcher = openFetcher({ ...options, memory, politeness: {} });
  try {
    const visit = await fetcher.visit({ url, validators: null, signal: new AbortController().signal });
    if (isPageVisit(visit)) return snapshotOf(visit);
    throw new InputError(whyNoPage(visit));
  } finally {
    await fetcher.close();
  }
}
