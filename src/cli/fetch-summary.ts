import { exitCodes } from '../model/errors.js';
import type { FetchOutcome } from '../model/fetch-entry.js';
import type { CrawlResult } from '../run/crawl/crawl.js';
import type { RunResult } from '../run.js';
import { cleanLine } from './clean.js';
import { exitFor } from './cli.js';

const shown: readonly FetchOutcome[] = [
  'fetched',
  'not modified',
  'source',
  'duplicate',
  'refused',
  'failed',
  'quarantined',
];
const named: Partial<Record<FetchOutcome, string>> = {
  source: 'sitemaps, feeds and lists',
  duplicate: 'other addresses of the same pages',
};

/** `addresses: 412 fetched, 3 failed, 1 sitemaps, feeds and lists` */
export function addressLine({ outcomes }: CrawlResult): string {
  const parts = shown
    .filter((outcome) => outcomes[outcome] > 0)
    .map((outcome) => `${outcomes[outcome].toLocaleString('en')} ${named[outcome] ?? outcome}`);
  return `addresses: ${parts.length === 0 ? 'none' : parts.join(', ')}`;
}

/** Addresses that could not be had or read. */
const troubles = ({ outcomes }: Pick<CrawlResult, 'outcomes'>): number =>
  outcomes.refused + outcomes.failed + outcomes.quarantined;

/** So many addresses are listed. */
const most = 20;

/** What could not be had or read, an address a line, each reason names it. */
export function failureLines({ failures, outcomes }: CrawlResult): readonly string[] {
  const all = troubles({ outcomes });
  const lines = failures.slice(0, most).map(({ outcome, reason }) => cleanLine(`${outcome}: ${reason}`));
  const again = outcomes.failed > 0 ? ['what failed is asked for again with --retry-failed'] : [];
  return [...lines, ...(all > lines.length ? [`… and ${all - lines.length} more`] : []), ...again];
}

/** The exit code of a run. */
export function exitOf({ interrupted, quarantined, fetched }: RunResult): number {
  if (interrupted) return exitCodes.interrupted;
  return exitFor(quarantined + (fetched === null ? 0 : troubles(fetched)));
}
