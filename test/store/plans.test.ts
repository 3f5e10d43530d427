import { CompiledQuery, type KyselyPlugin } from 'kysely';
import { describe, expect, it } from 'vitest';
import {
  addAddresses,
  crawlCounts,
  crawlFailures,
  fetchedEntries,
  nextAddresses,
  openCrawl,
  readFetchEntry,
  type Store,
  saveVisit,
  waitingHosts,
} from '../../src/store/index.js';
import { addressOf, articleVisit, at } from './fetched.js';
import { temporaryStore } from './temporary.js';

const url = 'https://kabar.example/1';

/** How SQLite goes about every query that `work` asks of a store with a crawl. */
async function plansOf(work: (store: Store) => Promise<unknown>): Promise<readonly string[]> {
  const store = await temporaryStore();
  await openCrawl(store, { id: 'c', sources: [], started: at });
  await addAddresses(store, 'c', [addressOf(url)]);
  await saveVisit(store, { ...articleVisit(url, 'Kopi', ['Dua']), crawl: 'c' });
  const queries: CompiledQuery[] = [];
  const listening: KyselyPlugin = {
    transformQuery({ node, queryId }) {
      queries.push(store.db.getExecutor().compileQuery(node, queryId));
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  await work({ ...store, db: store.db.withPlugin(listening) });
  const steps: string[] = [];
  for (const query of queries) {
    const explain = CompiledQuery.raw(`explain query plan ${query.sql}`, [...query.parameters]);
    for (const row of (await store.db.executeQuery<{ detail: string }>(explain)).rows) steps.push(row.detail);
  }
  return steps;
}

describe('queries of a crawl', () => {
  it.each<[string, (store: Store) => Promise<unknown>, RegExp]>([
    [
      'the next addresses of a host, in order',
      (store) => nextAddresses(store, { crawl: 'c', host: 'kabar.example', after: 0, limit: 5 }),
      /crawl_address_waiting \(crawl=\? AND done=\? AND host=\? AND position>\?\)/,
    ],
    [
      'the hosts that wait',
      (store) => waitingHosts(store, 'c'),
      /COVERING INDEX crawl_address_waiting \(crawl=\? AND done=\?\)/,
    ],
    ['counts', (store) => crawlCounts(store, 'c'), /COVERING INDEX crawl_address_waiting \(crawl=\?\)/],
    ['failures', (store) => crawlFailures(store, 'c', 5), /crawl_address .*crawl=\?/],
    ['entries', (store) => fetchedEntries(store, 'c').next(), /crawl=\? AND position>\?/],
    ['an entry', (store) => readFetchEntry(store, url), /fetch_page .*\(log=\?\)/],
    [
      'the same visit again',
      (store) => saveVisit(store, articleVisit(url, 'Kopi', ['Dua'])),
      /source_page .*\(source=\?\)/,
    ],
    [
      'a changed page',
      (store) => saveVisit(store, articleVisit(url, 'Lada')),
      /fetch_page_snapshot \(snapshot=\?\)/,
    ],
    [
      'more addresses',
      (store) => addAddresses(store, 'c', [addressOf(`${url}?a`)]),
      /\(crawl=\? AND key=\?\)/,
    ],
  ])('look up %s by index', async (_, work, index) => {
    const steps = await plansOf(work);
    expect(steps.join('\n')).toMatch(index);
    expect(steps.filter((step) => /^SCAN (?!CONSTANT)|B-TREE FOR ORDER/.test(step))).toEqual([]);
  });
});
