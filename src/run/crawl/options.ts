import type { ClientOptions, Politeness } from '../../fetch/index.js';

/** How pages are found and asked for. */
export interface CrawlOptions {
  /** An e-mail or web address at which site owners reach the user. */
  readonly contact: string | null;
  /** The user's own hosts, as exact `host:port`: they may be private, and need no contact. */
  readonly own: readonly string[];
  readonly politeness: Partial<Politeness>;
  /** Other caps on an exchange, and another resolver of names, than the usual ones. */
  readonly http: Pick<ClientOptions, 'limits' | 'resolve'>;
  /** Leaves out what sitemaps and feeds date before this day (ISO 8601). */
  readonly since: string | null;
  /** Links that match one of these patterns are followed, `depth` steps from the sources at most. */
  readonly follow: readonly string[];
  readonly depth: number;
  /** At most so many addresses are taken, those of the sources among them. */
  readonly limit: number;
  /** Asks again for what was fetched before, whole only where it changed. */
  readonly refetch: boolean;
  /** Asks again for what failed, was refused or quarantined before. */
  readonly retryFailed: boolean;
  /** Only fetches: what is fetched is read by a later run. */
  readonly fetchOnly: boolean;
}

export const crawlDefaults: CrawlOptions = {
  contact: null,
  own: [],
  politeness: {},
  http: {},
  since: null,
  follow: [],
  depth: 3,
  limit: 1_000_000,
  refetch: false,
  retryFailed: false,
  fetchOnly: false,
};
