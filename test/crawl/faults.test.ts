import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { queryRows, type Store, verifyStore } from '../../src/store/index.js';
import type { Fault } from '../fetch/faults/fault.js';
import { faults } from '../fetch/faults/faults.js';
import { goodPage } from '../fetch/faults/page.js';
import { type FaultServer, startFaultServer } from '../fetch/faults/server.js';
import { type Crawling, crawl, newStore, settled } from './faults/crawling.js';
import { type Site, sitemap, startSite } from './site.js';

let server: FaultServer;
let store: Store;
beforeEach(async () => {
  server = await startFaultServer({ slowness: 60_000 });
  onTestFinished(() => server.close());
  store = await newStore();
});

const limits = {
  ...{ connectMs: 600, headersMs: 600, idleMs: 600, totalMs: 1_600 },
  ...{ wireBytes: 1_000_000, decodedBytes: 1_000_000 },
};

/** Each fault on its own host, all side by side. */
const crawlFaults = (crawled: readonly Fault[], more: Partial<Crawling> = {}) =>
  crawl(
    crawled.map(({ name }) => server.ownUrl(name)),
    {
      ...{ store, own: server.allowed, contact: 'redaksi@kabar.example' },
      // Few at once: the server shares this process, and must not be late where a fault is not.
      ...{ politeness: { connections: 12 }, http: { limits, resolve: server.resolve } },
      ...more,
    },
  );

/** What became of each fault; where the reason has the piece that its table asks for, that piece of it. */
async function outcomes(): Promise<Record<string, readonly [outcome: string, reason: string]>> {
  const rows = await settled(store);
  return Object.fromEntries(
    faults.flatMap(({ name, crawl: [, piece] }) => {
      const row = rows.find(({ url }) => url === server.ownUrl(name));
      // What stands in the address is no reason.
      const reason = row?.reason?.replaceAll(row.url, '') ?? '';
      return row ? [[name, [row.outcome, reason.includes(piece) ? piece : reason]]] : [];
    }),
  );
}

const table = Object.fromEntries(faults.map(({ name, crawl: expected }) => [name, expected]));

/** Fetched, and without the name of a country, or of anything at all. */
const withoutFacts = ['wrong-charset', 'soft-404'];

async function expectComplete(): Promise<void> {
  expect(await outcomes()).toEqual(table);
  expect(await settled(store)).toHaveLength(faults.length);
  expect(await verifyStore(store)).toEqual([]);
  const rows = await queryRows(store);
  const facts = rows.map((row) => [row.site, row.products, row.quantities, row.values, row.destinations]);
  const good = faults.filter(
    ({ name, crawl: [outcome] }) => outcome === 'fetched' && !withoutFacts.includes(name),
  );
  const expected = good.map(({ name }) => [
    ...[`${name}.faults.test`, 'kopi robusta', '24 t', 'IDR 1100000000', 'Mesir'],
  ]);
  expect(facts.sort()).toEqual(expected.sort());
}

describe('a crawl over all faults at once', () => {
  it('ends by itself, each address with its outcome and reason, and asks for nothing that it has', async () => {
    expect(await crawlFaults(faults)).toMatchObject({
      interrupted: false,
      fetched: { done: faults.length, total: faults.length },
    });
    await expectComplete();
    const requests = server.seen().length;
    const had = faults.filter(({ crawl: [outcome] }) => outcome === 'fetched');
    expect(await crawlFaults(had)).toMatchObject({ unchanged: had.length, added: 0, updated: 0 });
    expect(server.seen()).toHaveLength(requests);
    await expectComplete();
  });

  it('is completed by the same call after an interruption', async () => {
    const stop = new AbortController();
    const onProgress = ({ crawl: now }: { crawl: { readonly done: number } | null }): void => {
      if (now?.done === 40) stop.abort();
    };
    const first = await crawlFaults(faults, { run: { signal: stop.signal, onProgress } });
    expect(first).toMatchObject({ interrupted: true, fetched: null });
    expect(await verifyStore(store)).toEqual([]);
    const before = await settled(store);
    const requests = server.seen().length;
    expect(await crawlFaults(faults)).toMatchObject({ interrupted: false });
    await expectComplete();
    // What had its outcome keeps it, and nobody was asked for it again.
    expect(await settled(store)).toEqual(expect.arrayContaining(before));
    const again = server.seen().slice(requests);
    const asked = again.map(({ headers, path }) => `${headers.host}${path}`);
    const known = before.map(({ url }) => url.replace(/^https?:\/\//, ''));
    expect(known.filter((address) => asked.includes(address))).toEqual([]);
  });

  it('is told by those who keep their tags that nothing changed', async () => {
    const tagged = faults.filter(({ again }) => again !== undefined);
    await crawlFaults(tagged);
    await crawlFaults(tagged, { refetch: true });
    const rows = await settled(store);
    expect(rows.map(({ outcome }) => outcome)).toEqual(tagged.map(({ again }) => again));
    expect(await queryRows(store)).toHaveLength(tagged.length);
  });
});

describe('a file that is no page', () => {
  it('is not read as one by the next run either', async () => {
    const site: Site = await startSite((path) => {
      if (path === '/sitemap.xml') return sitemap(site.origin, ['/a.json']);
      return path === '/robots.txt'
        ? undefined
        : { type: 'application/json', body: JSON.stringify(goodPage) };
    });
    for (const _ of ['first', 'second']) {
      await crawl([`${site.origin}/sitemap.xml`], { store, own: [site.host] });
      expect(await settled(store)).toMatchObject([
        { outcome: 'quarantined', reason: `${site.origin}/a.json: expected a page, got application/json` },
        { outcome: 'source' },
      ]);
    }
    expect(site.paths()).toEqual(['/sitemap.xml', '/a.json', '/sitemap.xml']);
    expect(await queryRows(store)).toEqual([]);
  });
});
