import type { CrawlAddress, FetchOutcome } from '../model/fetch-entry.js';
import type { Snapshot } from '../model/snapshot.js';

/** What came with an answer. Headers and time change from fetch to fetch and are no part of the content. */
export interface AnswerColumns {
  article_id: string;
  article_url: string | null;
  final_url: string | null;
  status: number | null;
  /** JSON object of strings. */
  headers: string;
  fetched_at: string | null;
  media_type: Snapshot['mediaType'];
  charset: string | null;
  given_title: string | null;
  given_published: string | null;
  snapshot: string;
}

type Nullable<T> = { [Column in keyof T]: T[Column] | null };

/** What became of an address: its last visit, and its last good answer, all null as long as there was none. */
interface FetchLogTable extends Nullable<AnswerColumns> {
  /** The address asked for. */
  url: string;
  outcome: FetchOutcome;
  reason: string | null;
  same_as: string | null;
  /** JSON array of the redirects on the way to the answer. */
  redirects: string;
  attempts: number;
  at: string;
}

/** Page 2 and on of an article; `url` is the address that was asked for. */
export interface PageColumns extends AnswerColumns {
  page: number;
  url: string;
}

/** Further pages as they were last fetched; `log` is the address of their first page. */
interface FetchPageTable extends PageColumns {
  log: string;
}

/** Further pages as the document of a source was read from them. */
interface SourcePageTable extends PageColumns {
  source: string;
}

/** A crawl that was begun; it goes on as long as it has no end. */
interface CrawlTable {
  id: string;
  /** JSON array of the sources that it was begun with. */
  sources: string;
  started: string;
  finished: string | null;
}

/** What a crawl that goes on has found, each page once; it goes when the crawl has ended. */
interface CrawlAddressTable {
  crawl: string;
  /** Grows in the order of finding. */
  position: number;
  url: string;
  key: string;
  host: string;
  kind: CrawlAddress['kind'];
  depth: number;
  lastmod: string | null;
  found_in: string | null;
  /** 1 when it was visited in this crawl, or passed over, else 0. */
  done: number;
}

/** What is known of a host or an origin from run to run. */
interface HostTable {
  host: string;
  robots_status: number | null;
  robots_body: Uint8Array | null;
  robots_at: string | null;
  not_before: string | null;
  reason: string | null;
}

/** The process that fetches into the store: one at a time, or none. */
interface CrawlerTable {
  /** Always 1. */
  id: number;
  pid: number;
  machine: string;
  since: string;
  /** When it last said that it is at work. */
  seen: string;
}

export interface FetchTables {
  fetch_log: FetchLogTable;
  fetch_page: FetchPageTable;
  source_page: SourcePageTable;
  crawl: CrawlTable;
  crawl_address: CrawlAddressTable;
  host: HostTable;
  crawler: CrawlerTable;
}
