import { openStore, queryRows, readDocument, verifyStore } from '../../../src/store/index.js';

/** What a store holds of a crawl, its addresses as paths. */
export interface Stored {
  /** What became of each address. */
  readonly outcomes: Readonly<Record<string, string>>;
  /** Products, quantities, values and destinations of each article's facts, which `; ` parts. */
  readonly facts: Readonly<Record<string, string>>;
  /** The text of each article. */
  readonly texts: Readonly<Record<string, string>>;
  /** What is wrong with its citations and digests. */
  readonly failures: readonly unknown[];
}

const pathOf = (url: string | null): string => (url === null ? '' : new URL(url).pathname);

/** Reads all of a store that a test asserts. */
export async function readStored(path: string): Promise<Stored> {
  const store = await openStore(path, { readOnly: true });
  try {
    const entries = await store.db.selectFrom('fetch_log').select(['url', 'outcome']).execute();
    const keys = await store.db.selectFrom('document').select('key').execute();
    const documents = await Promise.all(keys.map(({ key }) => readDocument(store, key)));
    const factsOf = new Map<string, string[]>();
    for (const row of await queryRows(store)) {
      const fact = [row.products, row.quantities, row.values, row.destinations].join(', ');
      factsOf.set(pathOf(row.url), [...(factsOf.get(pathOf(row.url)) ?? []), fact]);
    }
    return {
      outcomes: Object.fromEntries(entries.map(({ url, outcome }) => [pathOf(url), outcome])),
      facts: Object.fromEntries([...factsOf].map(([path, all]) => [path, all.join('; ')])),
      texts: Object.fromEntries(
        documents.flatMap((document) => (document ? [[pathOf(document.url), document.text]] : [])),
      ),
      failures: await verifyStore(store),
    };
  } finally {
    await store.close();
  }
}
