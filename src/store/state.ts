import type { Snapshot } from '../model/snapshot.js';
import type { Store } from './open.js';

/** What an article is read by, and from beside its first page. */
export interface Reader {
  readonly rulesDigest: string;
  readonly version: string;
  /** The pages from the second on; none where it is left out. */
  readonly pages?: readonly Snapshot[];
}

async function hasPages({ db }: Store, source: string, pages: readonly Snapshot[]): Promise<boolean> {
  const rows = await db
    .selectFrom('source_page')
    .select('snapshot')
    .where('source', '=', source)
    .orderBy('page')
    .execute();
  return rows.length === pages.length && rows.every(({ snapshot }, at) => snapshot === pages[at]?.sha256);
}

/**
 * Whether the store holds this snapshot and these pages with facts by these rules and this version. A changed day,
 * title or address makes another article of the same bytes: `hari ini` is another day then.
 */
export async function isStored(store: Store, snapshot: Snapshot, reader: Reader): Promise<boolean> {
  const row = await store.db
    .selectFrom('source')
    .innerJoin('document', 'document.key', 'source.document')
    .select([
      'article_id',
      'source.url',
      'final_url',
      'given_title',
      'given_published',
      'media_type',
      'charset',
    ])
    .where('source.source', '=', snapshot.source)
    .where('source.snapshot', '=', snapshot.sha256)
    .where('document.rules_digest', '=', reader.rulesDigest)
    .where('document.version', '=', reader.version)
    .executeTakeFirst();
  return (
    row?.article_id === snapshot.id &&
    row.url === snapshot.url &&
    row.final_url === snapshot.finalUrl &&
    row.given_title === snapshot.given.title &&
    row.given_published === snapshot.given.published &&
    row.media_type === snapshot.mediaType &&
    row.charset === snapshot.charset &&
    (await hasPages(store, snapshot.source, reader.pages ?? []))
  );
}
