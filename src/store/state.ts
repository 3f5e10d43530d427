import type { Snapshot } from '../model/snapshot.js';
import type { Store } from './open.js';

/** What articles are read by. */
export interface Reader {
  readonly rulesDigest: string;
  readonly version: string;
}

/**
 * Whether the store holds this snapshot with facts by these rules and this version. A changed day, title or address
 * makes another article of the same bytes: `hari ini` is another day then.
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
    row.charset === snapshot.charset
  );
}
