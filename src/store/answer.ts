import type { Selectable } from 'kysely';
import type { Snapshot } from '../model/snapshot.js';
import { unpackBody } from './body.js';
import { parseHeaders } from './json.js';
import type { SnapshotTable } from './schema.js';
import type { AnswerColumns, PageColumns } from './schema-fetch.js';

/** What a snapshot says but for its source and its body, which stand elsewhere. */
export const answerColumns = (snapshot: Snapshot): AnswerColumns => ({
  article_id: snapshot.id,
  article_url: snapshot.url,
  final_url: snapshot.finalUrl,
  status: snapshot.status,
  headers: JSON.stringify(snapshot.headers),
  fetched_at: snapshot.fetchedAt,
  media_type: snapshot.mediaType,
  charset: snapshot.charset,
  given_title: snapshot.given.title,
  given_published: snapshot.given.published,
  snapshot: snapshot.sha256,
});

/** The pages of an article from its second on. */
export const pageColumns = (pages: readonly Snapshot[]): PageColumns[] =>
  pages.map((page, index) => ({ page: index + 2, url: page.source, ...answerColumns(page) }));

type Answered = AnswerColumns & Omit<Selectable<SnapshotTable>, 'sha256'>;

/** The snapshot that the columns were made from. @throws StoreError where its body or its headers are damaged */
export const toSnapshot = (source: string, { encoding, body, ...columns }: Answered): Snapshot => ({
  source,
  id: columns.article_id,
  url: columns.article_url,
  finalUrl: columns.final_url,
  status: columns.status,
  headers: parseHeaders(columns.headers),
  fetchedAt: columns.fetched_at,
  body: unpackBody({ sha256: columns.snapshot, encoding, body }),
  sha256: columns.snapshot,
  mediaType: columns.media_type,
  charset: columns.charset,
  given: { title: columns.given_title, published: columns.given_published },
});
