import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { StoreError } from '../../src/model/errors.js';
import {
  addAddresses,
  contentDigest,
  emptyStore,
  type FetchVisit,
  finishCrawl,
  readFetchEntry,
  readHost,
  readValidators,
  type Store,
  saveHost,
  saveVisit,
  startRun,
  verifyStore,
} from '../../src/store/index.js';
import { addressOf, articleVisit, at, beginCrawl, entryOf, fetchedEntry, fetchedPage } from './fetched.js';
import { countRows, tamper, temporaryStore } from './temporary.js';

const page = (n: number): string => `https://kabar.example/berita/${n}`;
const long = 'Kopi Gayo ke Jepang. '.repeat(40);

/** One visit of each kind; the first two pages are the same. */
const visits: readonly FetchVisit[] = [
  articleVisit(page(1), long, ['Halaman dua', 'Halaman tiga']),
  articleVisit(page(2), long),
  {
    crawl: null,
    entry: fetchedEntry(page(3), 'Halaman dua', { outcome: 'quarantined', reason: 'no article' }),
  },
  { crawl: null, entry: entryOf(page(4)) },
  { crawl: null, entry: entryOf(page(5), { outcome: 'refused', reason: 'robots.txt' }) },
  { crawl: null, entry: entryOf(page(6), { outcome: 'source', reason: null }) },
  { crawl: null, entry: entryOf(page(7), { outcome: 'duplicate', reason: null, sameAs: page(1) }) },
];

const addresses = visits.map(({ entry }) => addressOf(entry.url));

/** Crawls in an order of its own; an address is asked for once in vain where `fails` says so. */
async function crawled(order: readonly number[], fails: readonly boolean[] = []): Promise<Store> {
  const store = await temporaryStore();
  for (const [step, index] of order.entries()) {
    await beginCrawl(store);
    await addAddresses(store, 'c', addresses);
    const visit = visits[index];
    if (!visit) continue;
    const failed = entryOf(visit.entry.url, { reason: `HTTP 503, ${step}`, attempts: step });
    if (fails[step]) await saveVisit(store, { crawl: 'c', entry: failed });
    await saveVisit(store, { ...visit, crawl: 'c' });
  }
  await finishCrawl(store, 'c', at);
  return store;
}

const inOrder = visits.map((_, index) => index);

describe('contentDigest of what was fetched', () => {
  it('is the same in any order, with any interruptions and failures on the way', async () => {
    const whole = await contentDigest(await crawled(inOrder));
    const order = fc.shuffledSubarray(inOrder, { minLength: inOrder.length });
    await fc.assert(
      fc.asyncProperty(order, fc.array(fc.boolean()), async (shuffled, fails) => {
        const store = await crawled(shuffled, fails);
        expect(await contentDigest(store)).toBe(whole);
        expect(await verifyStore(store)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('looks neither at times, headers and attempts, nor at the state of crawls and hosts', async () => {
    const store = await crawled(inOrder);
    const before = await contentDigest(store);
    const snapshot = fetchedPage(page(1), long, {
      headers: { etag: '"v2"' },
      fetchedAt: '2025-01-01T00:00:00Z',
    });
    const pages = (visits[0]?.entry.pages ?? []).map((each) => ({ ...each, headers: {}, fetchedAt: null }));
    const again = fetchedEntry(page(1), long, { snapshot, pages, attempts: 4, at: '2025-01-01T00:00:00Z' });
    await saveVisit(store, { crawl: null, entry: again });
    await saveVisit(store, {
      crawl: null,
      entry: entryOf(page(2), { outcome: 'not modified', reason: null }),
    });
    await beginCrawl(store);
    await addAddresses(store, 'c', addresses);
    await saveHost(store, { host: 'kabar.example', robots: null, notBefore: at, reason: 'HTTP 429' });
    expect(await contentDigest(store)).toBe(before);
  });

  it('does not look at how a body is packed', async () => {
    const store = await crawled(inOrder);
    const before = await contentDigest(store);
    const rows = await store.db.selectFrom('snapshot').selectAll().where('encoding', '=', 'gzip').execute();
    expect(rows.length).toBeGreaterThan(0);
    await store.db
      .updateTable('snapshot')
      .set({ body: gzipSync(long, { level: 1 }) })
      .where('encoding', '=', 'gzip')
      .execute();
    expect(await contentDigest(store)).toBe(before);
    expect(await verifyStore(store)).toEqual([]);
  });

  it.each([
    ['another outcome', "update fetch_log set outcome = 'failed'"],
    ['another reason', "update fetch_log set reason = 'x'"],
    ['another way', `update fetch_log set redirects = '[{"url":"a","status":301,"location":"b"}]'`],
    ['another status', 'update fetch_log set status = 203 where status = 200'],
    ['one page less', 'delete from fetch_page where page = 3'],
    ['one page less of a document', 'delete from source_page where page = 3'],
    ['one address less', "delete from fetch_log where outcome = 'duplicate'"],
  ])('tells %s', async (_, statement) => {
    const store = await crawled(inOrder);
    const before = await contentDigest(store);
    await tamper(store, statement);
    expect(await contentDigest(store)).not.toBe(before);
  });
});

describe('verifyStore finds', () => {
  it.each([
    [
      'a compressed body that was cut',
      'snapshot',
      "update snapshot set body = substr(body, 1, 20) where encoding = 'gzip'",
    ],
    [
      'a compressed body that is none',
      'snapshot',
      "update snapshot set body = x'00' where encoding = 'gzip'",
    ],
    [
      'an encoding that nobody knows',
      'snapshot',
      "update snapshot set encoding = 'br' where encoding = 'gzip'",
    ],
    ['a compressed body taken for a plain one', 'snapshot', "update snapshot set encoding = 'identity'"],
    [
      'a page that was fetched and is not there',
      'fetch_log',
      'update fetch_log set snapshot = null where status = 200',
    ],
    ['headers that cannot be read', 'fetch_log', "update fetch_log set headers = '[1]' where status = 200"],
    ['headers that are none', 'fetch_log', 'update fetch_log set headers = \'{"a":1}\' where status = 200'],
    ['redirects that cannot be read', 'fetch_log', "update fetch_log set redirects = '[{}]'"],
    ['redirects that are cut', 'fetch_log', "update fetch_log set redirects = '['"],
    ['a missing further page', 'fetch_page', 'delete from fetch_page where page = 2'],
    ['a missing further page of a document', 'source_page', 'delete from source_page where page = 2'],
    ['headers of a page that cannot be read', 'fetch_page', "update fetch_page set headers = 'x'"],
    ['a further page without its body', 'fetch_page', "update fetch_page set snapshot = 'x' where page = 2"],
    ['a body that was removed', 'fetch_log', 'delete from snapshot'],
  ])('%s', async (_, table, statement) => {
    const store = await crawled(inOrder);
    expect(await verifyStore(store)).toEqual([]);
    await tamper(store, statement);
    const failures = await verifyStore(store);
    expect(failures.map((failure) => failure.table)).toContain(table);
  });

  it('what a body unpacks to beyond measure, and does not unpack it', async () => {
    const store = await crawled(inOrder);
    const bomb = gzipSync(Buffer.alloc(100_000_001));
    await store.db.updateTable('snapshot').set({ body: bomb }).where('encoding', '=', 'gzip').execute();
    const failures = await verifyStore(store);
    expect(failures).toMatchObject([
      { table: 'snapshot', reason: expect.stringContaining('larger than 100000000') },
    ]);
  });
});

describe('what is damaged', () => {
  const headers = "update fetch_log set headers = 'x'";
  it.each([
    [
      'a body',
      readFetchEntry,
      "update snapshot set body = x'00' where encoding = 'gzip'",
      /snapshot .*got: /,
    ],
    ['headers', readFetchEntry, headers, /expected headers as JSON, got "x"/],
    ['validators', readValidators, headers, /expected headers as JSON, got "x"/],
    ['redirects', readFetchEntry, "update fetch_log set redirects = 'x'", /redirects as JSON, got "x"/],
  ])('is a StoreError when it is read: %s', async (_, read, statement, message) => {
    const store = await crawled(inOrder);
    await tamper(store, statement);
    const error: unknown = await read(store, page(1)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StoreError);
    expect(String(error)).toMatch(message);
  });
});

describe('hosts', () => {
  const robots = { status: 200, body: Buffer.from('User-agent: *\nDisallow: /\n'), at };
  it.each([
    { host: 'kabar.example', robots, notBefore: at, reason: 'HTTP 429' },
    {
      host: 'https://kabar.example',
      robots: { ...robots, body: Buffer.alloc(0) },
      notBefore: null,
      reason: null,
    },
    { host: 'lain.example:8080', robots: null, notBefore: null, reason: null },
  ])('come back as they were: $host', async (record) => {
    const store = await temporaryStore();
    expect(await readHost(store, record.host)).toBeNull();
    await saveHost(store, { host: record.host, robots, notBefore: 'x', reason: 'y' });
    await saveHost(store, record);
    expect(await readHost(store, record.host)).toEqual(record);
    expect(await countRows(store, 'host')).toBe(1);
  });
});

describe('emptyStore', () => {
  it('takes all but runs and hosts', async () => {
    const store = await crawled(inOrder);
    const empty = await contentDigest(await temporaryStore());
    await beginCrawl(store);
    await addAddresses(store, 'c', addresses);
    await startRun(store, { rulesDigest: 'r1', version: '1.0.0', started: at });
    await saveHost(store, { host: 'kabar.example', robots: null, notBefore: at, reason: 'HTTP 429' });
    await emptyStore(store);
    expect(await contentDigest(store)).toBe(empty);
    const { rows } = await sql<{ name: string }>`
      select name from sqlite_master where type = 'table' and name not like 'paragraph_fts%' and name not like 'kysely%'
    `.execute(store.db);
    for (const { name } of rows) {
      expect([name, await countRows(store, name)]).toEqual([name, name === 'run' || name === 'host' ? 1 : 0]);
    }
    expect(await beginCrawl(store)).toMatchObject({ resumed: false });
  });
});
