import type { Snapshot } from './snapshot.js';

/** One redirect that was followed: the address that gave it, its status, and where it sent us. */
export interface Redirect {
  readonly url: string;
  readonly status: number;
  readonly location: string;
}

/** What became of an address when it was last asked for. */
export type FetchOutcome =
  | 'fetched'
  /** The server said that nothing has changed since the last good answer (RFC 9110 15.4.5). */
  | 'not modified'
  /** It may not be asked for: robots.txt, the guard of addresses or the user's own limits say so. */
  | 'refused'
  | 'failed'
  /** It was fetched, and could not be read. */
  | 'quarantined'
  /** Another address of the same page stands for it: see `sameAs`. */
  | 'duplicate'
  /** A sitemap, feed or list that was read for its addresses. */
  | 'source';

/**
 * All that is known of an address that was asked for: what became of the last visit, and what came with the last good
 * answer, which a later failure leaves as it was.
 */
export interface FetchEntry {
  /** The address asked for. */
  readonly url: string;
  readonly outcome: FetchOutcome;
  /** Why it was refused, failed or quarantined; null for the rest. */
  readonly reason: string | null;
  /** The address that stands for a duplicate; null for the rest. */
  readonly sameAs: string | null;
  /** The last good answer; its `source` is `url`. Null as long as there was none. */
  readonly snapshot: Snapshot | null;
  /** Page 2 and those after it of the same article, in order. */
  readonly pages: readonly Snapshot[];
  /** What was followed on the way to the last good answer, or to the failure where there was none. */
  readonly redirects: readonly Redirect[];
  /** How often the last visit asked. */
  readonly attempts: number;
  /** ISO 8601 time of the last visit. */
  readonly at: string;
}

/** An address that a crawl is to visit, or has visited. */
export interface CrawlAddress {
  readonly url: string;
  /** The canonical form of `url`: two addresses of one key are the same page. */
  readonly key: string;
  /** The host that is asked, as politeness counts hosts. */
  readonly host: string;
  readonly kind: 'source' | 'article';
  /** How many sources lead to it, 0 for what the user gave. */
  readonly depth: number;
  /** When it last changed, as the source says it; null where it does not. */
  readonly lastmod: string | null;
  /** The source that it was found in; null for what the user gave. */
  readonly foundIn: string | null;
}
