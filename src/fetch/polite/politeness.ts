/** How a crawl treats the hosts that it asks. All times in milliseconds. */
export interface Politeness {
  /** Least time between an answer of a host and the next request to it; its Crawl-delay may only lengthen it. */
  readonly delay: number;
  /** The same for other people's hosts, whichever way leads there: `delay` may be shorter for the user's own. */
  readonly strangersDelay: number;
  /** Requests at once, to all hosts together and to one. */
  readonly connections: number;
  readonly perHost: number;
  /** How often an address is asked for before it counts as failed. */
  readonly tries: number;
  /** The wait after a first failure, doubled with each further one; and the least one after a 429. */
  readonly backOff: number;
  readonly tooMany: number;
  /** So many failures in a row pause a host for so long; after so many pauses in a row it is given up. */
  readonly failures: number;
  readonly pause: number;
  readonly pauses: number;
  /** A Retry-After beyond this gives the host up for this run. */
  readonly longestWait: number;
  /** How long an answer to robots.txt holds (RFC 9309 2.4: at most a day). */
  readonly robotsAge: number;
}

export const politeness: Politeness = {
  delay: 5_000,
  strangersDelay: 1_000,
  connections: 32,
  perHost: 1,
  tries: 3,
  backOff: 5_000,
  tooMany: 30_000,
  failures: 5,
  pause: 600_000,
  pauses: 3,
  longestWait: 3_600_000,
  robotsAge: 86_400_000,
};
