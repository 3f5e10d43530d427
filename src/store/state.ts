import type { Store } from './open.js';

/** What a run is about to read, and what it would read it with. */
interface Work {
  readonly source: string;
  readonly snapshotSha256: string;
  readonly rulesDigest: string;
  readonly version: string;
}

/** `current` when this snapshot of this source is stored with facts by these rules and this version. */
export async function storedState(store: Store, work: Work): Promise<'current' | 'absent'> {
  const found = await store.db
    .selectFrom('source')
    .innerJoin('document', 'document.key', 'source.document')
    .select('document.key')
    .where('source.source', '=', work.source)
    .where('source.snapshot', '=', work.snapshotSha256)
    .where('document.rules_digest', '=', work.rulesDigest)
    .where('document.version', '=', work.version)
    .executeTakeFirst();
  return found ? 'current' : 'absent';
}
