import {
  canonicalKey,
  type Found,
  hostOf,
  isSince,
  openFetcher,
  type Policy,
  policyVerdict,
  politeness,
  product,
} from '../fetch/index.js';
import type { HostRecord } from '../model/host-record.js';
import { checkManners } from './crawl/manners.js';
import type { CrawlOptions } from './crawl/options.js';

/** What fetching would do to one host. */
export interface HostPlan {
  readonly host: string;
  /** What its robots.txt says in general. */
  readonly robots: string;
  readonly allowed: number;
  /** Each refused address with the line that refuses it. */
  readonly refused: readonly { readonly url: string; readonly reason: string }[];
  /** Seconds between requests. */
  readonly delay: number;
  /** Seconds that the allowed addresses take at least; sources may lead to more. */
  readonly seconds: number;
  /** How many of the allowed addresses were given by the user and may hold further ones. */
  readonly sources: number;
}

/**
 * Plans a crawl: asks every host for its robots.txt, and for nothing else.
 * @throws UsageError without a contact for other people's sites, or with too short a delay
 */
export async function planCrawl(
  addresses: readonly Found[],
  options: CrawlOptions,
  { version, signal }: { readonly version: string; readonly signal: AbortSignal },
): Promise<readonly HostPlan[]> {
  checkManners({ addresses }, options);
  const records = new Map<string, HostRecord>();
  const memory = {
    read: async (host: string) => records.get(host) ?? null,
    save: async (record: HostRecord) => void records.set(record.host, record),
  };
  const fetcher = openFetcher({ ...options, version, memory });
  try {
    const wanted = wantedOf(addresses, options);
    const plans = [...byHost(wanted)].map(async ([host, found]) => {
      const asked = found.map(async (each) => ({
        ...each,
        policy: await fetcher.policyFor(each.url, signal),
      }));
      const answers = await Promise.all(asked);
      const state = fetcher.hosts().find((each) => each.host === host)?.state;
      return planOf(host, answers, (state?.delay ?? options.politeness.delay ?? politeness.delay) / 1000);
    });
    return await Promise.all(plans);
  } finally {
    await fetcher.close();
  }
}

function byHost(addresses: readonly Found[]): ReadonlyMap<string, readonly Found[]> {
  const hosts = new Map<string, Found[]>();
  for (const found of addresses) {
    const host = hostOf(found.url);
    const others = hosts.get(host);
    if (others) others.push(found);
    else hosts.set(host, [found]);
  }
  return hosts;
}

/** Those that a crawl would take: each page once. */
function wantedOf(addresses: readonly Found[], { since, limit }: CrawlOptions): readonly Found[] {
  const pages = new Map<string, Found>();
  for (const found of addresses) {
    const key = canonicalKey(found.url);
    if (!pages.has(key) && (since === null || isSince(found, since))) pages.set(key, found);
  }
  return [...pages.values()].slice(0, limit);
}

function planOf(
  host: string,
  found: readonly (Found & { readonly policy: Policy })[],
  delay: number,
): HostPlan {
  const judged = found.map(({ url, kind, policy }) => ({
    ...{ url, kind },
    verdict: policyVerdict(policy, product, url),
    refusal: policy.kind === 'disallow all' ? policy.reason : null,
  }));
  const allowed = judged.filter(({ verdict }) => verdict.allowed);
  return {
    ...{ host, delay },
    robots: describe(found[0]?.policy),
    allowed: allowed.length,
    refused: judged
      .filter(({ verdict }) => !verdict.allowed)
      .map(({ url, verdict: { line }, refusal }) => ({
        url,
        reason: refusal ?? (line ? `line ${line.number}: ${line.text.trim()}` : 'robots.txt'),
      })),
    seconds: allowed.length * delay,
    sources: allowed.filter(({ kind }) => kind === 'source').length,
  };
}

function describe(policy: Policy | undefined): string {
  if (policy?.kind !== 'rules') return policy?.reason ?? '';
  const { sitemaps } = policy.robots;
  return sitemaps.length === 0 ? 'robots.txt read' : `robots.txt read; it names ${sitemaps.join(', ')}`;
}
