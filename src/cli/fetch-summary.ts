import type { FetchOutcome } from '../model/fetch-entry.js';
import type { CrawlCounts } from '../store/index.js';

const shown: readonly FetchOutcome[] = [
  'fetched',
  'not modified',
  'source',
  'refused',
  'failed',
  'quarantined',
];
const named: Partial<Record<FetchOutcome, string>> = { source: 'sitemaps, feeds and lists' };

/** `addresses: 412 fetched, 3 failed, 1 sitemaps, feeds and lists` */
export function addressLine({ outcomes }: CrawlCounts): string {
  const parts = shown
    .filter((outcome) => outcomes[outcome] > 0)
    .map((outcome) => `${outcomes[outcome].toLocaleString('en')} ${named[outcome] ?? outcome}`);
  return `addresses: ${parts.length === 0 ? 'none' : parts.join(', ')}`;
}

/** Addresses that could not be had or read. What robots.txt refuses is no failure. */
export const troubles = ({ outcomes }: CrawlCounts): number => outcomes.failed + outcomes.quarantined;
