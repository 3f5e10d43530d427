import type { FetchEntry } from '../model/fetch-entry.js';
import type { Snapshot } from '../model/snapshot.js';
import { readFetchEntry } from './load-entry.js';
import type { Store } from './open.js';

/** An entry with a good answer. */
interface FetchedEntry extends FetchEntry {
  readonly snapshot: Snapshot;
}

const batch = 500;

/** The addresses that a crawl is done with, in the order of finding. No query stays open between them. */
async function* settledAddresses({ db }: Store, crawl: string): AsyncGenerator<string> {
  let after = 0;
  for (;;) {
    const rows = await db
      .selectFrom('crawl_address')
      .select(['url', 'position'])
      .where('crawl', '=', crawl)
      .where('position', '>', after)
      .where('done', '=', 1)
      .orderBy('position')
      .limit(batch)
      .execute();
    for (const { url } of rows) yield url;
    if (rows.length < batch) return;
    after = rows.at(-1)?.position ?? after;
  }
}

/**
 * What the store holds of the addresses that a crawl is done with, in the order of finding, or of the addresses given:
 * the entries with a good answer, one at a time. A crawl has addresses only until it is finished.
 * @param of the id of a crawl, or addresses
 * @throws StoreError where what is stored of one is damaged
 */
export async function* fetchedEntries(
  store: Store,
  of: string | readonly string[],
): AsyncGenerator<FetchedEntry> {
  for await (const url of typeof of === 'string' ? settledAddresses(store, of) : of) {
    const entry = await readFetchEntry(store, url);
    if (entry?.snapshot) yield { ...entry, snapshot: entry.snapshot };
  }
}
