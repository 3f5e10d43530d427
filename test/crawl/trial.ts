import { join } from 'node:path';
import {
  contentDigest,
  listQuarantine,
  openStore,
  queryRows,
  type Store,
  verifyStore,
} from '../../src/store/index.js';
import { temporaryFolder } from '../helpers/articles.js';
import { type Ended, jejak } from '../helpers/run-jejak.js';
import { type Answer, type Site, startSite } from './site.js';

/** A site whose pages a test may change, a store, and the command line between them. */
export interface Trial {
  readonly site: Site;
  /** What each path answers; a path that is not there is 404. */
  readonly pages: Record<string, Answer>;
  readonly folder: string;
  readonly store: string;
  /** The arguments of a command over this store that asks this site without delay. */
  args(command: 'run' | 'fetch', sources: readonly string[], flags?: readonly string[]): string[];
  run(sources: readonly string[], flags?: readonly string[], stdin?: string): Promise<Ended>;
  fetch(sources: readonly string[], flags?: readonly string[], stdin?: string): Promise<Ended>;
}

/** Starts a site that ends with the test, beside an empty store in a folder that goes with it. */
export async function startTrial(make: (origin: string) => Readonly<Record<string, Answer>>): Promise<Trial> {
  const pages: Record<string, Answer> = {};
  const site = await startSite((path) => pages[path]);
  Object.assign(pages, make(site.origin));
  const folder = temporaryFolder();
  const store = join(folder, 'jejak.db');
  const args: Trial['args'] = (command, sources, flags = []) => [
    ...[command, ...sources, '--store', store],
    ...['--delay', '0', '--allow-private', site.host, ...flags],
  ];
  return {
    ...{ site, pages, folder, store, args },
    run: (sources, flags, stdin) => jejak(args('run', sources, flags), stdin),
    fetch: (sources, flags, stdin) => jejak(args('fetch', sources, flags), stdin),
  };
}

/** What a store holds, its addresses as paths with their queries. */
export interface State {
  readonly outcomes: Readonly<Record<string, string>>;
  /** Why an address was refused, failed or is incomplete, for those that have a reason. */
  readonly reasons: Readonly<Record<string, string>>;
  /** The facts of each article, read by `factLine`; `; ` parts them. */
  readonly facts: Readonly<Record<string, string>>;
  /** Source and reason of each row in quarantine, by source. */
  readonly quarantine: readonly { readonly source: string; readonly reason: string }[];
  readonly digest: string;
  /** What `jejak verify` finds wrong. */
  readonly failures: readonly unknown[];
}

/** Path and query of an address; what is none, as it is. */
const pathOf = (url: string): string => {
  if (!URL.canParse(url)) return url;
  const { pathname, search } = new URL(url);
  return pathname + search;
};

export async function inStore<T>(path: string, look: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(path, { readOnly: true });
  return look(store).finally(() => store.close());
}

/** Reads all of a store that tests of crawls assert. */
export const stateOf = (path: string): Promise<State> =>
  inStore(path, async (store) => {
    const entries = await store.db.selectFrom('fetch_log').select(['url', 'outcome', 'reason']).execute();
    const facts = new Map<string, string[]>();
    for (const row of await queryRows(store)) {
      const article = pathOf(row.url ?? row.document);
      const fact = [row.products, row.quantities, row.values, row.destinations].filter(Boolean).join(', ');
      facts.set(article, [...(facts.get(article) ?? []), fact]);
    }
    const rows = await listQuarantine(store);
    return {
      outcomes: Object.fromEntries(entries.map(({ url, outcome }) => [pathOf(url), outcome])),
      reasons: Object.fromEntries(
        entries.flatMap(({ url, reason }) => (reason === null ? [] : [[pathOf(url), reason]])),
      ),
      facts: Object.fromEntries([...facts].map(([article, all]) => [article, all.sort().join('; ')])),
      quarantine: rows.map(({ source, reason }) => ({ source, reason })),
      digest: await contentDigest(store),
      failures: await verifyStore(store),
    };
  });
