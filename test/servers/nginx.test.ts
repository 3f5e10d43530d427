import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentDigest, openStore } from '../../src/store/index.js';
import { articlePage } from '../crawl/site.js';
import { temporaryFolder } from '../helpers/articles.js';
import { type Ended, jejak } from '../helpers/run-jejak.js';
import { answers, expectPolite, named } from './nginx/log.js';
import { quoted, writePage } from './nginx/pages.js';
import { type Nginx, startNginx } from './nginx/server.js';
import { readStored } from './nginx/stored.js';

const newStore = (): string => join(temporaryFolder(), 'jejak.db');

async function digestOf(path: string): Promise<string> {
  const store = await openStore(path, { readOnly: true });
  return contentDigest(store).finally(() => store.close());
}

/** Takes all that the server's robots.txt names, a tenth of a second between requests. */
const crawl = (server: Nginx, store: string, ...more: readonly string[]): Promise<Ended> =>
  jejak([
    ...['run', `${server.origin}/robots.txt`, '--store', store, '--delay', '0.1'],
    ...['--allow-private', server.host, '--contact', 'redaksi@kabar.example', ...more],
  ]);

const facts = {
  '/berita/kopi': 'kopi, 2 t, USD 10000, Jepang',
  '/berita/lada/': 'lada, 3 t, USD 11000, Jerman',
  '/berita/vanili': 'vanili, 4 t, USD 12000, Mesir',
  '/siaran/cengkih.txt': 'cengkih, 5 t, USD 13000, Kanada',
  '/arsip/rumput-laut.html': 'rumput laut, 6 t, USD 14000, Vietnam',
};

const outcomes = {
  '/robots.txt': 'source',
  '/sitemap.xml': 'source',
  '/arsip.xml.gz': 'source',
  '/berita/kopi': 'fetched',
  '/berita/lada': 'fetched',
  '/berita/vanili': 'fetched',
  '/berita/hilang': 'failed',
  '/redaksi/rahasia.html': 'refused',
  '/siaran/cengkih.txt': 'fetched',
  '/arsip/rumput-laut.html': 'fetched',
};

describe('a site on nginx', () => {
  it('is read whole and right: zipped, in another charset, behind a redirect, but not where it refuses', async () => {
    const [server, store] = [await startNginx(), newStore()];
    expect((await crawl(server, store)).code).toBe(9);
    const stored = await readStored(store);
    expect(stored).toMatchObject({ outcomes, facts, failures: [] });
    expect(Object.keys(stored.texts).sort()).toEqual(Object.keys(facts).sort());
    expect(stored.texts['/berita/lada/']?.split('\n\n')).toEqual([
      'Bulukumba Lepas Kiriman ke-1',
      'Bulukumba - Koperasi Maju 1 mengekspor 3 ton lada ke Jerman pada 4 Maret 2023.',
      'Nilai ekspor itu mencapai US$11 ribu. Ketua koperasi berharap pembeli lain menyusul pada bulan berikutnya.',
    ]);
    expect(stored.texts['/arsip/rumput-laut.html']).toContain(quoted);
    expect(stored.texts['/siaran/cengkih.txt']).toContain('US$13 ribu. Ketua koperasi berharap');
  });

  it('sees each page asked for once, zipped where it zips, politely, by a program that says who it is', async () => {
    const [server, store] = [await startNginx(), newStore()];
    await crawl(server, store);
    const log = await server.log();
    expect([...answers(log)].sort()).toEqual([
      '200 /arsip.xml.gz',
      '200 /arsip/rumput-laut.html',
      '200 /berita/kopi',
      '200 /berita/lada/',
      '200 /berita/vanili',
      '200 /siaran/cengkih.txt',
      '200 /sitemap.xml',
      '301 /berita/lada',
      '404 /berita/hilang',
    ]);
    expect(log[0]?.path).toBe('/robots.txt');
    expectPolite(log, 100);
    // Connections were kept alive.
    expect(Math.max(...log.map(({ nth }) => nth))).toBeGreaterThan(1);
    const agent = /^Jejak\/\d+\.\d+\.\d+\S* \(\+mailto:redaksi@kabar\.example\)$/;
    for (const request of log) expect(request.agent).toMatch(agent);
    // What the server is set up for was met.
    expect(named(log)).toMatchObject({
      '/berita/kopi': { encoding: 'gzip', etag: expect.stringMatching(/^W\/"/) },
      '/sitemap.xml': { encoding: 'gzip', etag: expect.stringMatching(/^"/) },
      '/arsip.xml.gz': { encoding: '', type: 'application/gzip' },
      '/siaran/cengkih.txt': { encoding: '', acceptRanges: 'bytes' },
      '/arsip/rumput-laut.html': { type: 'text/html; charset=windows-1252', cacheControl: 'max-age=3600' },
    });
  });

  it('sends nothing again that did not change', async () => {
    const [server, store] = [await startNginx(), newStore()];
    await crawl(server, store);
    const digest = await digestOf(store);
    const first = named(await server.log());
    await server.forget();
    await crawl(server, store, '--refetch');
    const log = await server.log();
    expect([...answers(log)].sort()).toEqual([
      '301 /berita/lada',
      '304 /arsip.xml.gz',
      '304 /arsip/rumput-laut.html',
      '304 /berita/kopi',
      '304 /berita/lada/',
      '304 /berita/vanili',
      '304 /siaran/cengkih.txt',
      '304 /sitemap.xml',
      '404 /berita/hilang',
    ]);
    expectPolite(log, 100);
    // The ETag goes back as it came, weak ones too.
    for (const { path, ifNoneMatch } of log.filter(({ status }) => status === 304))
      expect(ifNoneMatch).toBe(first[path]?.etag);
    expect(await digestOf(store)).toBe(digest);
    const now = await readStored(store);
    expect(now.facts).toEqual(facts);
    expect(now.outcomes).toEqual(
      Object.fromEntries(
        Object.entries(outcomes).map(([path, outcome]) => [
          path,
          outcome === 'fetched' ? 'not modified' : outcome,
        ]),
      ),
    );
  });

  it('sends again the one page that changed, and its fact becomes another', async () => {
    const [server, store] = [await startNginx(), newStore()];
    await crawl(server, store);
    await server.forget();
    writePage(join(server.site, 'berita/vanili.html'), articlePage(30), new Date('2023-03-20T01:00:00Z'));
    await crawl(server, store, '--refetch');
    expect(answers(await server.log()).filter((answer) => answer.startsWith('200'))).toEqual([
      '200 /berita/vanili',
    ]);
    const stored = await readStored(store);
    expect(stored.facts).toEqual({ ...facts, '/berita/vanili': 'kopi, 32 t, USD 40000, Mesir' });
    expect(stored.outcomes).toMatchObject({ '/berita/vanili': 'fetched', '/berita/kopi': 'not modified' });
    expect(stored.failures).toEqual([]);
  });
});
