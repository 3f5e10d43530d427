import type { Snapshot } from '../model/snapshot.js';
import { type Store, storedState } from '../store/index.js';

/** What articles are read by. */
export interface Reader {
  readonly rulesDigest: string;
  readonly version: string;
}

/**
 * Whether the store holds this snapshot with facts by these rules and this version. A changed day, title or address
 * makes another article of the same bytes: `hari ini` is another day then.
 */
export async function isStored(
  store: Store,
  snapshot: Snapshot,
  { rulesDigest, version }: Reader,
): Promise<boolean> {
  const { source, sha256: snapshotSha256 } = snapshot;
  if ((await storedState(store, { source, snapshotSha256, rulesDigest, version })) !== 'current')
    return false;
  const row = await store.db
    .selectFrom('source')
    .select(['article_id', 'url', 'final_url', 'given_title', 'given_published', 'media_type', 'charset'])
    .where('source', '=', source)
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
