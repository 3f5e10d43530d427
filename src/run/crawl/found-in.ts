import { isPageOf, isSince, mediaOf, readLinks, readSeeds } from '../../fetch/index.js';
import type { CrawlAddress } from '../../model/fetch-entry.js';
import type { Snapshot } from '../../model/snapshot.js';
import { crawlAddress } from './addresses.js';
import { isPage } from './entry.js';
import type { CrawlOptions } from './options.js';

/** The addresses that were found in an answer. */
export interface FoundIn {
  /** A page may be an article; anything else holds addresses only. */
  readonly isPage: boolean;
  readonly addresses: readonly CrawlAddress[];
  /** It has links that are wanted, also where they are a step too far. */
  readonly leads: boolean;
  /** What could not be read of it. */
  readonly faults: readonly string[];
}

/** Links of one page that are followed. */
const mostLinks = 1_000;
/** A sitemap in a sitemap, or the next page of a feed, is read so many steps from the user's at most. */
const mostSteps = 50;

/**
 * The addresses that a sitemap, feed or list holds, or the links of a page that are to be followed.
 * @throws InputError for a sitemap or feed that cannot be read
 */
export function foundIn(
  snapshot: Snapshot,
  address: CrawlAddress,
  { since, follow, depth }: CrawlOptions,
): FoundIn {
  const { body, headers } = snapshot;
  const url = snapshot.finalUrl ?? address.url;
  const at = { foundIn: address.url, depth: address.depth + 1 };
  const { type: mediaType } = mediaOf(headers, body);
  const seeds = address.kind === 'source' ? readSeeds(body, { mediaType, url }) : null;
  if (seeds && seeds.kind !== 'page') {
    const more =
      seeds.more === null ? [] : [{ url: seeds.more, kind: 'source' as const, lastmod: null, title: null }];
    const recent = since === null ? seeds.entries : seeds.entries.filter((entry) => isSince(entry, since));
    const addresses =
      address.depth < mostSteps ? [...recent, ...more].map((found) => crawlAddress(found, at)) : [];
    return { isPage: false, leads: true, addresses, faults: seeds.faults };
  }
  const links =
    follow.length > 0 && isPage(mediaType)
      ? readLinks(body, { url, patterns: follow, limit: mostLinks })
      : [];
  const followed = address.depth < depth ? links : [];
  return {
    isPage: true,
    leads: links.length > 0,
    addresses: followed.map((found) => crawlAddress(found, at)),
    faults: seeds?.faults ?? [],
  };
}

/** What an article leads to: its own further pages are read with it. */
export const ledTo = ({ addresses }: FoundIn, { finalUrl, source }: Snapshot): readonly CrawlAddress[] =>
  addresses.filter(({ url }) => !isPageOf(url, finalUrl ?? source));
