import { sha256 } from '../../src/model/digest.js';
import type { CrawlAddress, FetchEntry } from '../../src/model/fetch-entry.js';
import type { Snapshot } from '../../src/model/snapshot.js';
import type { Article, FetchVisit, Store } from '../../src/store/index.js';
import { openCrawl } from '../../src/store/index.js';
import { makeArticle, makeDocument } from './article.js';

export const at = '2024-07-01T08:00:00.000Z';

/** The page of an address, as it was fetched. */
export function fetchedPage(url: string, text: string, over: Partial<Snapshot> = {}): Snapshot {
  const body = Buffer.from(text);
  return {
    source: url,
    id: url.replace(/[?].*/, ''),
    url: url.replace(/[?].*/, ''),
    finalUrl: url,
    status: 200,
    headers: { 'content-type': 'text/html', etag: '"v1"' },
    fetchedAt: at,
    body,
    sha256: sha256(body),
    mediaType: 'text/html',
    charset: 'utf-8',
    given: { title: null, published: null },
    ...over,
  };
}

/** What is noted of an address that failed; `over` makes anything else of it. */
export const entryOf = (url: string, over: Partial<FetchEntry> = {}): FetchEntry => ({
  url,
  outcome: 'failed',
  reason: `GET ${url}: HTTP 500`,
  sameAs: null,
  snapshot: null,
  pages: [],
  redirects: [],
  attempts: 1,
  at,
  ...over,
});

/** What is noted of an address that gave a page of this text. */
export const fetchedEntry = (url: string, text: string, over: Partial<FetchEntry> = {}): FetchEntry =>
  entryOf(url, { outcome: 'fetched', reason: null, snapshot: fetchedPage(url, text), ...over });

/** An article without facts whose text is the page itself. */
export function articleOf(snapshot: Snapshot): Article {
  const document = makeDocument(Buffer.from(snapshot.body).toString(), {
    ...{ id: snapshot.id, source: snapshot.source, url: snapshot.url },
  });
  return { ...makeArticle(document), snapshot };
}

/** A visit outside any crawl that brought an article, with further pages of these texts. */
export function articleVisit(url: string, text: string, further: readonly string[] = []): FetchVisit {
  const pages = further.map((each, index) => fetchedPage(`${url}?page=${index + 2}`, each));
  const entry = fetchedEntry(url, text, { pages });
  return { crawl: null, entry, article: entry.snapshot ? articleOf(entry.snapshot) : null };
}

/** An address whose key is what stands before its question mark. */
export const addressOf = (url: string, over: Partial<CrawlAddress> = {}): CrawlAddress => ({
  url,
  key: url.replace(/[?].*/, ''),
  host: new URL(url).host,
  kind: 'article',
  depth: 0,
  lastmod: null,
  foundIn: null,
  ...over,
});

/** Begins the crawl `c`, or goes on with it. */
export const beginCrawl = (store: Store) =>
  openCrawl(store, { id: 'c', sources: ['https://kabar.example/'], started: at });

type Comparable = Omit<Snapshot, 'body'> & { readonly body: string };

const comparable = ({ body, ...rest }: Snapshot): Comparable => ({
  ...rest,
  body: Buffer.from(body).toString('hex'),
});

/** An entry with its bodies in hex, so that arrays of bytes of any class compare. */
export const plain = (entry: FetchEntry | null) =>
  entry && {
    ...entry,
    snapshot: entry.snapshot && comparable(entry.snapshot),
    pages: entry.pages.map(comparable),
  };
