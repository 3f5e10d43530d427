import type { Store } from './open.js';
import { keepAllPast } from './past.js';

/**
 * What hangs on a row goes with it: pages with `source` and `fetch_log`, addresses with `crawl`. Whatever refers to
 * snapshots, documents and paragraphs goes before them.
 */
const contents = ['source', 'fetch_log', 'snapshot', 'document', 'paragraph', 'quarantine', 'crawl'] as const;

/**
 * Takes all content out of a store in one transaction. The list of its runs stays, what facts said goes on being
 * answered as past, and so does what hosts asked of us: starting over gives no leave to be impolite.
 */
export async function emptyStore(store: Store): Promise<void> {
  await store.db.transaction().execute(async (db) => {
    await keepAllPast(db);
    for (const table of contents) await db.deleteFrom(table).execute();
  });
}
