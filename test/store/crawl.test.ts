import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JejakError } from '../../src/model/errors.js';
import {
  addAddresses,
  crawlCounts,
  crawlFailures,
  fetchedEntries,
  finishCrawl,
  nextAddresses,
  openCrawl,
  readFetchEntry,
  type Store,
  saveVisit,
  takenBefore,
  waitingHosts,
} from '../../src/store/index.js';
import { addressOf, articleVisit, beginCrawl, entryOf, fetchedEntry } from './fetched.js';
import { countRows, temporaryStore } from './temporary.js';

const page = (host: string, n: number): string => `https://${host}.example/berita/${n}`;
const [a1, a2, a3, b1] = [page('a', 1), page('a', 2), page('a', 3), page('b', 1)];

async function crawling(urls: readonly string[] = []): Promise<Store> {
  const store = await temporaryStore();
  await beginCrawl(store);
  await addAddresses(
    store,
    'c',
    urls.map((url) => addressOf(url)),
  );
  return store;
}

const next = async (store: Store, host: string, after = 0, limit = 100) =>
  (await nextAddresses(store, { crawl: 'c', host: `${host}.example`, after, limit })).map(({ url }) => url);

const collected = async (store: Store, of: string | readonly string[]): Promise<readonly string[]> => {
  const urls: string[] = [];
  // Whatever is done with an entry may ask the store meanwhile.
  for await (const { url } of fetchedEntries(store, of)) {
    await waitingHosts(store, 'c');
    urls.push(url);
  }
  return urls;
};

describe('takenBefore', () => {
  const other = `${a1}?amp=1`;
  const key = fetchedEntry(a1, 'Kopi').snapshot?.id ?? '';
  const twinAt = async (at: string, url = other) => {
    const store = await crawling();
    await saveVisit(store, { crawl: null, entry: { ...fetchedEntry(a1, 'Kopi'), at } });
    return takenBefore(store, { crawl: 'c', url, key });
  };

  it('names the address by which an earlier crawl had the page', async () => {
    expect(await twinAt('2000-01-01T00:00:00.000Z')).toBe(a1);
  });

  it('knows nothing of what this crawl fetched itself, and of the address itself', async () => {
    expect(await twinAt('2999-01-01T00:00:00.000Z')).toBeNull();
    expect(await twinAt('2000-01-01T00:00:00.000Z', a1)).toBeNull();
  });
});

describe('openCrawl', () => {
  it('begins a crawl, and goes on with it until it is finished', async () => {
    const store = await temporaryStore();
    expect(await beginCrawl(store)).toEqual({ resumed: false, done: 0, total: 0 });
    await addAddresses(store, 'c', [addressOf(a1), addressOf(a2)]);
    await saveVisit(store, { crawl: 'c', entry: entryOf(a1) });
    expect(await beginCrawl(store)).toEqual({ resumed: true, done: 1, total: 2 });
    expect(await next(store, 'a')).toEqual([a2]);
    await finishCrawl(store, 'c', '2024-07-01T09:00:00Z');
    expect(await countRows(store, 'crawl_address')).toBe(0);
    expect(await beginCrawl(store)).toEqual({ resumed: false, done: 0, total: 0 });
    expect(await countRows(store, 'crawl')).toBe(1);
    expect(await countRows(store, 'fetch_log')).toBe(1);
  });

  it('goes on with a crawl that was killed before it had addresses', async () => {
    const store = await crawling();
    expect(await beginCrawl(store)).toEqual({ resumed: true, done: 0, total: 0 });
  });

  it('leaves other crawls alone', async () => {
    const store = await crawling([a1]);
    await addAddresses(store, 'c', [addressOf(a2)]);
    const other = { id: 'd', sources: [b1], started: '2024-07-02T00:00:00Z' };
    await openCrawl(store, other);
    await addAddresses(store, 'd', [addressOf(a1)]);
    await saveVisit(store, { crawl: 'd', entry: entryOf(a1) });
    expect(await next(store, 'a')).toEqual([a1, a2]);
    await finishCrawl(store, 'd', '2024-07-02T01:00:00Z');
    expect(await crawlCounts(store, 'c')).toMatchObject({ done: 0, total: 2 });
  });

  it('is asked for before anything else', async () => {
    const store = await crawling();
    await finishCrawl(store, 'c', '2024-07-01T09:00:00Z');
    for (const late of [
      addAddresses(store, 'c', [addressOf(a1)]),
      finishCrawl(store, 'none', '2024-07-01T09:00:00Z'),
    ]) {
      await expect(late).rejects.toBeInstanceOf(JejakError);
    }
  });
});

describe('the addresses of a crawl', () => {
  it('wait in the order of finding, host by host, behind a position, as many as asked for', async () => {
    const store = await crawling([a2, b1, a1, a3]);
    expect(await next(store, 'a')).toEqual([a2, a1, a3]);
    expect(await next(store, 'a', 0, 2)).toEqual([a2, a1]);
    const [, second] = await nextAddresses(store, { crawl: 'c', host: 'a.example', after: 0, limit: 2 });
    expect(await next(store, 'a', second?.position)).toEqual([a3]);
    expect(await next(store, 'none')).toEqual([]);
    expect(await waitingHosts(store, 'c')).toEqual([
      { host: 'a.example', count: 3 },
      { host: 'b.example', count: 1 },
    ]);
  });

  it('come back as they were given', async () => {
    const store = await crawling();
    const address = addressOf(`${a1}?utm_source=x`, {
      ...{ kind: 'source' as const, depth: 2, lastmod: '2024-07-01T07:00:00+07:00', foundIn: a2 },
    });
    await addAddresses(store, 'c', [address]);
    const found = await nextAddresses(store, { crawl: 'c', host: 'a.example', after: 0, limit: 1 });
    expect(found).toEqual([{ ...address, position: 1 }]);
  });

  it('are there once, whatever is added again', async () => {
    const store = await crawling([a1, a2, a1]);
    const found = [addressOf(a1), addressOf(a3), addressOf(a3), addressOf(`${a2}?amp=1`)];
    expect(await saveVisit(store, { crawl: 'c', entry: entryOf(a1), found })).toMatchObject({ added: 1 });
    expect(await addAddresses(store, 'c', [addressOf(a3), addressOf(a2), addressOf(b1)])).toBe(1);
    expect(await next(store, 'a')).toEqual([a2, a3]);
    expect(await next(store, 'b')).toEqual([b1]);
    expect(await countRows(store, 'fetch_log')).toBe(2);
  });

  it.each([
    [0, []],
    [1, [b1]],
    [2, [b1, a3]],
    [9, [b1, a3]],
  ])('are added where there is room for %i, which only new ones take', async (room, added) => {
    const store = await crawling([a1, a2]);
    const given = [a1, b1, `${a2}?page=all`, a3].map((url) => addressOf(url));
    expect(await addAddresses(store, 'c', given, room)).toBe(added.length);
    expect([...(await next(store, 'b')), ...(await next(store, 'a')).slice(2)]).toEqual(added);
  });

  it('are noted as duplicates where their page is there under another address', async () => {
    const store = await crawling([a1, `${a1}?utm_source=x`, a2]);
    await addAddresses(store, 'c', [addressOf(`${a2}?page=all`)]);
    const visit = { crawl: 'c', entry: fetchedEntry(a2, 'Kopi') };
    await saveVisit(store, { ...visit, found: [addressOf(`${a1}?amp=1`)] });
    expect(await next(store, 'a')).toEqual([a1]);
    for (const [url, sameAs] of [
      [`${a1}?utm_source=x`, a1],
      [`${a2}?page=all`, a2],
      [`${a1}?amp=1`, a1],
    ] as const) {
      const duplicate = { outcome: 'duplicate', sameAs, reason: null, snapshot: null, attempts: 0 };
      expect(await readFetchEntry(store, url)).toMatchObject(duplicate);
    }
  });

  it('keep what is noted of them when they turn out to be duplicates', async () => {
    const store = await crawling([a1]);
    await saveVisit(store, { crawl: null, entry: fetchedEntry(`${a1}?amp=1`, 'Kopi') });
    await addAddresses(store, 'c', [addressOf(`${a1}?amp=1`)]);
    expect(await readFetchEntry(store, `${a1}?amp=1`)).toMatchObject({ outcome: 'fetched', sameAs: null });
    expect(await next(store, 'a')).toEqual([a1]);
  });

  it('are many', async () => {
    const store = await crawling();
    const many = Array.from({ length: 2_500 }, (_, n) => addressOf(page('a', n)));
    expect(await addAddresses(store, 'c', many)).toBe(2_500);
    expect(await addAddresses(store, 'c', [...many].reverse())).toBe(0);
    expect(await next(store, 'a', 0, 10_000)).toEqual(many.map(({ url }) => url));
  });

  it('behave as a list does, whatever is added and visited', async () => {
    const key = fc.nat({ max: 5 });
    const step = fc.record({
      urls: fc.array(fc.record({ key, query: fc.nat({ max: 2 }) }), { maxLength: 6 }),
      visits: fc.nat({ max: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 5 }), async (steps) => {
        const store = await crawling();
        const known = new Map<string, string>();
        const done = new Set<string>();
        const expected = () => [...known.values()].filter((url) => !done.has(url));
        for (const { urls, visits } of steps) {
          const addresses = urls.map(({ key: n, query }) => addressOf(`${page('a', n)}?q=${query}`));
          const before = known.size;
          for (const { key: name, url } of addresses) if (!known.has(name)) known.set(name, url);
          expect(await addAddresses(store, 'c', addresses)).toBe(known.size - before);
          expect(await next(store, 'a')).toEqual(expected());
          for (const url of expected().slice(0, visits)) {
            await saveVisit(store, { crawl: 'c', entry: entryOf(url) });
            done.add(url);
          }
        }
        expect(await crawlCounts(store, 'c')).toMatchObject({ done: done.size, total: known.size });
      }),
      { numRuns: 30 },
    );
  });
});

describe('what became of a crawl', () => {
  const filled = async () => {
    const store = await crawling([a3, b1, a1, a2]);
    await saveVisit(store, { ...articleVisit(a1, 'Kopi', ['Halaman dua']), crawl: 'c' });
    await saveVisit(store, { crawl: 'c', entry: entryOf(a3, { outcome: 'refused', reason: 'robots.txt' }) });
    await saveVisit(store, { ...articleVisit(b1, 'Vanili'), crawl: 'c' });
    return store;
  };

  it('is counted by outcome', async () => {
    const store = await filled();
    const none = { 'not modified': 0, failed: 0, quarantined: 0, duplicate: 0, source: 0 };
    expect(await crawlCounts(store, 'c')).toEqual({
      done: 3,
      total: 4,
      outcomes: { ...none, fetched: 2, refused: 1 },
    });
    expect((await crawlCounts(store, 'none')).total).toBe(0);
  });

  it('names what could not be fetched, in the order of finding', async () => {
    const store = await filled();
    await saveVisit(store, { crawl: 'c', entry: entryOf(a2, { reason: 'HTTP 404' }) });
    expect(await crawlFailures(store, 'c', 10)).toEqual([
      { url: a3, outcome: 'refused', reason: 'robots.txt' },
      { url: a2, outcome: 'failed', reason: 'HTTP 404' },
    ]);
    expect(await crawlFailures(store, 'c', 1)).toHaveLength(1);
  });

  it('can be read entry by entry, in the order of finding', async () => {
    const store = await filled();
    expect(await collected(store, 'c')).toEqual([b1, a1]);
    const { value: entry } = await fetchedEntries(store, [a1]).next();
    expect(entry).toMatchObject({ url: a1, snapshot: { source: a1 }, pages: [{ source: `${a1}?page=2` }] });
    expect(await collected(store, [a2, a1, a3])).toEqual([a1]);
    await finishCrawl(store, 'c', '2024-07-01T09:00:00Z');
    expect(await collected(store, 'c')).toEqual([]);
  });

  it('can be read when it is longer than a batch', async () => {
    const store = await crawling();
    const urls = Array.from({ length: 1_000 }, (_, n) => page('a', n));
    await addAddresses(
      store,
      'c',
      urls.map((url) => addressOf(url)),
    );
    for (const url of urls) {
      const entry = url.endsWith('7') ? entryOf(url) : fetchedEntry(url, 'Kopi');
      await saveVisit(store, { crawl: 'c', entry });
    }
    expect(await collected(store, 'c')).toEqual(urls.filter((url) => !url.endsWith('7')));
  });
});
