import { canonicalKey, type Found, hostOf } from '../../fetch/index.js';
import type { CrawlAddress } from '../../model/fetch-entry.js';

/** Where addresses were found: the source, null for the command line, and how far from it they are. */
export interface FoundAt {
  readonly foundIn: string | null;
  readonly depth: number;
}

/** A found address as the frontier keeps it. */
export const crawlAddress = ({ url, kind, lastmod }: Found, at: FoundAt): CrawlAddress => ({
  ...{ url, kind, lastmod, ...at },
  key: canonicalKey(url),
  host: hostOf(url),
});
