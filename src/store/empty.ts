import type { Store } from './open.js';

/** Parents before what hangs on them by cascade; paragraphs last, for documents refer to them. */
const contents = ['source', 'snapshot', 'document', 'paragraph', 'quarantine'] as const;

/** Takes all content out of a store in one transaction; only the list of its runs stays. */
export async function emptyStore(store: Store): Promise<void> {
  await store.db.transaction().execute(async (db) => {
    for (const table of contents) await db.deleteFrom(table).execute();
  });
}
