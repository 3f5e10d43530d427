import type { Socket } from 'node:net';
import type { HttpErrorKind } from '../../../src/fetch/http/index.js';

/** What one exchange with a fault comes to. */
export type Expected = { readonly kind: HttpErrorKind } | { readonly status: number };

export const fails = (kind: HttpErrorKind): Expected => ({ kind });
export const answers = (status: number): Expected => ({ status });

/** What a user sees of a page after a crawl: had, unchanged, not allowed, not to be had, or had and no article. */
type CrawlOutcome = 'fetched' | 'not modified' | 'refused' | 'failed' | 'quarantined';

/**
 * Where a fault is met: at the server that speaks HTTP, the one that speaks it over TLS with a certificate of its own
 * making, the one that accepts and never says a word, or at a port where nobody listens.
 */
export type Place = 'plain' | 'secure' | 'silent' | 'nobody';

/** One request that reached the server. */
export interface Call {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Which request for this path of this host it is, from 1. */
  readonly nth: number;
  readonly socket: Socket;
  /** How long what is slow takes, in milliseconds. */
  readonly slowness: number;
}

/** One kind of trouble. */
export interface Fault {
  /** Its path on the server, without the slash. */
  readonly name: string;
  /** What the server does. */
  readonly does: string;
  /** What the first request comes to, the second, ...; the last holds for all after it. */
  readonly expected: readonly [Expected, ...Expected[]];
  /** What a crawl makes of it in the end, and a piece of the reason it gives. */
  readonly crawl: readonly [CrawlOutcome, string];
  /** What a second crawl makes of it, where that differs. */
  readonly again?: CrawlOutcome;
  /** `plain` where it is left out. */
  readonly at?: Place;
  /** What the URL says; by the place where it is left out. */
  readonly scheme?: 'http' | 'https';
  readonly answer: (call: Call) => void;
  /** What robots.txt of its own host answers; it allows everything where this is left out. */
  readonly robots?: (call: Call) => void;
}
