import type { Found, Seeds } from './seeds.js';

/**
 * How records (a `<url>`, an `<item>`) of one kind of XML are found and read. Paths are those of
 * `XmlElement`.
 */
export interface Format {
  readonly kind: Seeds['kind'];
  readonly found: Found['kind'];
  readonly records: readonly string[];
  /** Where a record says its address, time and title, below it: the first that is there counts. */
  readonly addresses: readonly string[];
  readonly times: readonly string[];
  readonly titles: readonly string[];
  /** Where links of the whole stand, of which `rel=next` is wanted. */
  readonly links: readonly string[];
  /** Addresses may be relative, and of any host (sitemaps.org, RFC 4287). */
  readonly isFree: boolean;
}

const urls: Format = {
  ...{ kind: 'sitemap', found: 'article', records: ['url'] },
  addresses: ['loc'],
  times: ['lastmod', 'news:news/news:publication_date'],
  titles: ['news:news/news:title'],
  ...{ links: [], isFree: false },
};

const sitemaps: Format = {
  ...{ kind: 'sitemap index', found: 'source', records: ['sitemap'] },
  ...{ addresses: ['loc'], times: ['lastmod'], titles: [] },
  ...{ links: [], isFree: false },
};

const rss: Format = {
  ...{ kind: 'feed', found: 'article', records: ['channel/item', 'item'] },
  addresses: ['link', 'atom:link', 'guid'],
  times: ['pubdate', 'dc:date', 'atom:updated', 'atom:published'],
  titles: ['title', 'dc:title'],
  ...{ links: ['channel/atom:link', 'channel/link'], isFree: true },
};

const atom: Format = {
  ...{ kind: 'feed', found: 'article', records: ['entry'] },
  ...{ addresses: ['link'], times: ['updated', 'published'], titles: ['title'] },
  ...{ links: ['link'], isFree: true },
};

/** By the name of the root; `rdf` is RSS 1.0. */
export const formats: ReadonlyMap<string, Format> = new Map([
  ['urlset', urls],
  ['sitemapindex', sitemaps],
  ['rss', rss],
  ['rdf', rss],
  ['feed', atom],
]);
