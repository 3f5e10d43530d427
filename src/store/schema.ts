import type { Generated } from 'kysely';
import type { ParagraphRole } from '../model/document.js';
import type { FactTables } from './schema-facts.js';
import type { FetchTables } from './schema-fetch.js';

/** The untouched bytes of what was read, once each, under their digest, whatever `encoding` packs them into `body`. */
export interface SnapshotTable {
  sha256: string;
  body: Uint8Array;
  encoding: Generated<'identity' | 'gzip'>;
}

/** Where and how a snapshot was read, and which document it gave. Two sources may share either. */
export interface SourceTable {
  source: string;
  article_id: string;
  url: string | null;
  final_url: string | null;
  status: number | null;
  /** JSON object. It changes from fetch to fetch, as `fetched_at` does, and is no part of the content. */
  headers: string;
  fetched_at: string | null;
  media_type: string;
  charset: string | null;
  given_title: string | null;
  given_published: string | null;
  snapshot: string;
  document: string;
}

export interface DocumentTable {
  /** Digest over id, url, title, published and text. */
  key: string;
  id: string;
  url: string | null;
  site: string | null;
  title: string | null;
  published: string | null;
  published_from: string | null;
  byline: string | null;
  /** Which page of a several-page article it is, from 1; and the addresses of the next one and of all at once. */
  page: number;
  next_page: string | null;
  all_pages: string | null;
  text_sha256: string;
  /** What stands after the last paragraph; with `document_paragraph` it gives the text back exactly. */
  tail: string;
  /** SHA-256 of the rules, and the program version, that the facts were made with. */
  rules_digest: string;
  version: string;
  /** Digest over the document, its paragraphs and its facts as they were saved. */
  saved_sha256: string;
}

/** Each distinct paragraph text once. `id` is only what the search index refers to. */
interface ParagraphTable {
  id: Generated<number>;
  sha256: string;
  text: string;
  stems: string;
}

export interface DocumentParagraphTable {
  document: string;
  position: number;
  /** What stands between the paragraph before (or the start of the text) and this one. */
  before: string;
  start: number;
  end: number;
  role: ParagraphRole;
  repeat_of: number | null;
  /** Which page of the article it stands on, and the selector of its node there. */
  page: number;
  path: string | null;
  paragraph: string;
}

interface RunTable {
  id: Generated<number>;
  started: string;
  finished: string | null;
  rules_digest: string;
  version: string;
}

/** What could not be processed, and why. `id` is a digest over source, step and reason. */
interface QuarantineTable {
  id: string;
  source: string;
  step: string;
  reason: string;
  at: string;
}

/** The tables and views of a store as Kysely sees them. The migrations make them. */
export interface Tables extends FactTables, FetchTables {
  snapshot: SnapshotTable;
  source: SourceTable;
  document: DocumentTable;
  paragraph: ParagraphTable;
  document_paragraph: DocumentParagraphTable;
  run: RunTable;
  quarantine: QuarantineTable;
}
