import { LRUCache } from 'lru-cache';
import {
  countsOf,
  documentsWith,
  type FacetCount,
  type FacetName,
  type FactFilters,
  type FoundFact,
  inOrder,
  loadFound,
  openStore,
  reading,
  type Selection,
  type SortOrder,
  type Store,
  select,
} from '../store/index.js';
import { type Columns, followColumns } from './columns.js';
import { memoOf } from './memo.js';

/** Which of the facts that were found are shown. */
interface Page {
  readonly order: SortOrder;
  readonly offset: number;
  readonly limit: number;
}

/** A store that many ask, and its facts in columns, which follow what is written into it meanwhile. */
export interface Facts {
  readonly store: Store;
  /** Which facts meet the filters. @throws UsageError for what cannot be asked, TimeoutError for what takes too long */
  ask(filters: FactFilters): Promise<Selection>;
  /** The keys of a selection's facts in order. */
  keys(selection: Selection, page: Page): readonly string[];
  /** What choosing a value of the facet would find. */
  counts(selection: Selection, facet: FacetName): readonly FacetCount[];
  /** The facts of these keys, whole, as many as a page has. */
  load(keys: readonly string[]): Promise<readonly FoundFact[]>;
  close(): Promise<void>;
}

/** A search for words may take so long, in milliseconds. */
const longestSearch = 5_000;

/** Bytes of selections that are kept for who asks the same again. */
const keptBytes = 100_000_000;

const keyOf = ({ resolveDestination: _, sort: __, limit: ___, ...asked }: FactFilters): string =>
  JSON.stringify(Object.entries(asked).sort());

/** Selections by what was asked, for one state of the columns. */
const selections = () =>
  new LRUCache<string, Selection>({
    maxSize: keptBytes,
    sizeCalculation: ({ masks }) => masks.byteLength + 1,
  });

async function selectFrom({ index, texts }: Columns, filters: FactFilters, store: Store): Promise<Selection> {
  const { text } = filters;
  if (text === undefined) return select(index, filters, null);
  const signal = AbortSignal.timeout(longestSearch);
  const documents = await reading(store, (db) => documentsWith({ db, index, texts, signal }, text));
  return select(index, filters, documents);
}

/** Opens a store for reading, and reads its facts into columns. @throws StoreError as `openStore` does */
export async function openFacts(file: string): Promise<Facts> {
  const store = await openStore(file, { readOnly: true });
  const follower = await followColumns(store);
  const caches = new WeakMap<Columns, LRUCache<string, Selection>>();
  const orders = memoOf<Selection, Uint32Array>();
  const counts = memoOf<Selection, readonly FacetCount[]>();

  const ask = async (filters: FactFilters): Promise<Selection> => {
    const columns = await follower.current();
    const cache = caches.get(columns) ?? selections();
    caches.set(columns, cache);
    const key = keyOf(filters);
    const known = cache.get(key);
    if (known) return known;
    const selection = await selectFrom(columns, filters, store);
    cache.set(key, selection);
    return selection;
  };
  return {
    store,
    ask,
    keys: (selection, { order, offset, limit }) =>
      Array.from(
        orders(selection, order, () => inOrder(selection, order)).subarray(offset, offset + limit),
        (fact) => selection.index.keys[fact] ?? '',
      ),
    counts: (selection, facet) => counts(selection, facet, () => countsOf(selection, facet)),
    load: (keys) => reading(store, (db) => loadFound(db, keys)),
    close: () => store.close(),
  };
}
