import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/model/digest.js';
import type { FetchEntry } from '../../src/model/fetch-entry.js';
import type { Snapshot } from '../../src/model/snapshot.js';
import { readFetchEntry, readValidators, saveVisit, verifyStore } from '../../src/store/index.js';
import { entryOf, fetchedEntry, fetchedPage, plain } from './fetched.js';
import { countRows, temporaryStore } from './temporary.js';

const url = 'https://kabar.example/ekspor-kopi';

const text = fc.string({ unit: 'binary', maxLength: 20 });
const maybe = fc.option(text);
const body = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.string({ unit: fc.constantFrom('kopi ', '<p>', '\r\n', '\0') }).map((it) => Buffer.from(it)),
);

const snapshots = (source: fc.Arbitrary<string>): fc.Arbitrary<Snapshot> =>
  fc
    .record({
      source,
      id: text,
      url: maybe,
      finalUrl: maybe,
      status: fc.option(fc.integer({ min: 100, max: 599 })),
      headers: fc.dictionary(text, text, { noNullPrototype: true }),
      fetchedAt: maybe,
      body,
      mediaType: fc.constantFrom('text/html' as const, 'text/plain' as const),
      charset: maybe,
      given: fc.record({ title: maybe, published: maybe }),
    })
    .map((snapshot) => ({ ...snapshot, sha256: sha256(snapshot.body) }));

const redirect = fc.record({ url: text, status: fc.integer(), location: text });

const entries: fc.Arbitrary<FetchEntry> = fc.record({
  url: fc.constant(url),
  outcome: fc.constantFrom('fetched', 'not modified', 'quarantined', 'failed', 'refused', 'source'),
  reason: maybe,
  sameAs: fc.constant(null),
  snapshot: snapshots(fc.constant(url)),
  pages: fc.array(snapshots(text), { maxLength: 3 }),
  redirects: fc.array(redirect, { maxLength: 3 }),
  attempts: fc.nat(),
  at: text,
});

describe('a fetch entry', () => {
  it('comes back as it was, byte for byte', async () => {
    const store = await temporaryStore();
    await fc.assert(
      fc.asyncProperty(entries, async (entry) => {
        await saveVisit(store, { crawl: null, entry });
        expect(plain(await readFetchEntry(store, url))).toEqual(plain(entry));
      }),
      { numRuns: 200 },
    );
    expect(await verifyStore(store)).toEqual([]);
    expect(await countRows(store, 'fetch_log')).toBe(1);
  });

  it.each([
    ['an empty body', ''],
    ['a body that does not compress', 'x'],
    ['a body that does', '<p>Kopi ke Jepang</p>\n'.repeat(500)],
  ])('keeps %s', async (_, written) => {
    const store = await temporaryStore();
    const entry = fetchedEntry(url, written);
    await saveVisit(store, { crawl: null, entry });
    expect(plain(await readFetchEntry(store, url))).toEqual(plain(entry));
    const [row] = await store.db.selectFrom('snapshot').selectAll().execute();
    expect(row?.encoding).toBe(written.length > 100 ? 'gzip' : 'identity');
    expect(row?.body.length).toBeLessThanOrEqual(written.length);
    expect(row?.sha256).toBe(sha256(written));
  });

  it('keeps a header of any name', async () => {
    const store = await temporaryStore();
    const headers = Object.fromEntries([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
    const snapshot = fetchedPage(url, 'Kopi', { headers });
    await saveVisit(store, { crawl: null, entry: fetchedEntry(url, 'Kopi', { snapshot }) });
    const read = (await readFetchEntry(store, url))?.snapshot?.headers ?? {};
    expect(Object.entries(read)).toEqual(Object.entries(headers));
  });

  it('is not there for an address that nobody asked for', async () => {
    const store = await temporaryStore();
    expect(await readFetchEntry(store, url)).toBeNull();
    expect(await readValidators(store, url)).toBeNull();
  });
});

describe('a later visit', () => {
  const pages = [fetchedPage(`${url}?page=2`, 'Halaman dua')];
  const redirects = [{ url: 'http://kabar.example/ekspor-kopi', status: 301, location: url }];
  const good = fetchedEntry(url, 'Kopi ke Jepang', { pages, redirects });

  it.each([
    ['failed', 'HTTP 503', null],
    ['refused', 'robots.txt: line 3', null],
    ['quarantined', 'no article', null],
    ['not modified', null, null],
    ['duplicate', null, 'https://kabar.example/ekspor'],
  ] as const)('that was %s leaves the last good answer', async (outcome, reason, sameAs) => {
    const store = await temporaryStore();
    await saveVisit(store, { crawl: null, entry: good });
    const visit = { outcome, reason, sameAs, attempts: 3, at: '2024-07-02T08:00:00.000Z' };
    await saveVisit(store, { crawl: null, entry: entryOf(url, visit) });
    expect(plain(await readFetchEntry(store, url))).toEqual(plain({ ...good, ...visit }));
    expect(await readValidators(store, url)).toMatchObject({ etag: '"v1"' });
    expect(await verifyStore(store)).toEqual([]);
  });

  it('that brought another page takes the place of the whole answer', async () => {
    const store = await temporaryStore();
    await saveVisit(store, { crawl: null, entry: good });
    const changed = fetchedEntry(url, 'Kopi ke Korea');
    await saveVisit(store, { crawl: null, entry: changed });
    expect(plain(await readFetchEntry(store, url))).toEqual(plain(changed));
    expect(await countRows(store, 'snapshot')).toBe(1);
    expect(await countRows(store, 'fetch_page')).toBe(0);
  });

  it('leaves bodies that another address has too, as its page or its further page', async () => {
    const store = await temporaryStore();
    const other = 'https://kabar.example/lain';
    await saveVisit(store, { crawl: null, entry: good });
    await saveVisit(store, {
      crawl: null,
      entry: fetchedEntry(other, 'Halaman dua', { pages: [fetchedPage(`${other}/2`, 'Kopi ke Jepang')] }),
    });
    expect(await countRows(store, 'snapshot')).toBe(2);
    await saveVisit(store, { crawl: null, entry: fetchedEntry(url, 'Kopi ke Korea') });
    expect(await countRows(store, 'snapshot')).toBe(3);
    await saveVisit(store, { crawl: null, entry: fetchedEntry(other, 'Lain') });
    expect(await countRows(store, 'snapshot')).toBe(2);
    expect(await verifyStore(store)).toEqual([]);
  });

  it('that brought a page at last ends the failure', async () => {
    const store = await temporaryStore();
    const failed = entryOf(url, { redirects });
    await saveVisit(store, { crawl: null, entry: failed });
    expect(plain(await readFetchEntry(store, url))).toEqual(plain(failed));
    await saveVisit(store, { crawl: null, entry: good });
    expect(plain(await readFetchEntry(store, url))).toEqual(plain(good));
  });
});

describe('readValidators', () => {
  const validators = async (headers: Record<string, string>, finalUrl: string | null = null) => {
    const store = await temporaryStore();
    const snapshot = fetchedPage(url, 'Kopi', { headers, finalUrl });
    await saveVisit(store, { crawl: null, entry: fetchedEntry(url, 'Kopi', { snapshot }) });
    return readValidators(store, url);
  };

  it.each([
    [{ etag: 'W/"1"' }, { url, etag: 'W/"1"', lastModified: null }],
    [{ 'Last-Modified': 'Mon' }, { url, etag: null, lastModified: 'Mon' }],
    [
      { ETag: '"1"', 'last-modified': 'Mon' },
      { url, etag: '"1"', lastModified: 'Mon' },
    ],
    [{ 'content-type': 'text/html' }, null],
    [{}, null],
  ])('of %j', async (headers, expected) => {
    expect(await validators(headers)).toEqual(expected);
  });

  it('names the address that answered', async () => {
    expect(await validators({ etag: '"1"' }, `${url}/`)).toMatchObject({ url: `${url}/` });
  });
});
