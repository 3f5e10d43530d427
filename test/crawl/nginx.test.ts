import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { compileKnowledge } from '../../src/extract/index.js';
import { defaultRulesFolder, loadRules } from '../../src/rules/index.js';
import { runSources } from '../../src/run.js';
import { contentDigest, openStore } from '../../src/store/index.js';
import { temporaryFolder } from '../helpers/articles.js';
import { type Ended, jejak } from '../helpers/run-jejak.js';
import { connections, gaps, type Logged } from './nginx/log.js';
import { quoted, writePage } from './nginx/pages.js';
import { type Nginx, startNginx } from './nginx/server.js';
import { readStored } from './nginx/stored.js';
import { articlePage } from './site.js';

const newStore = (): string => join(temporaryFolder(), 'jejak.db');

async function digestOf(path: string): Promise<string> {
  const store = await openStore(path, { readOnly: true });
  return contentDigest(store).finally(() => store.close());
}

/** Takes all that the server's robots.txt names, a fifth of a second between requests. */
const crawl = (server: Nginx, store: string, ...more: readonly string[]): Promise<Ended> =>
  jejak([
    ...['run', `${server.origin}/robots.txt`, '--store', store, '--delay', '0.2'],
    ...['--allow-private', server.host, '--contact', 'redaksi@kabar.example', ...more],
  ]);

/** Path and status of each request but those for robots.txt. */
const answers = (log: readonly Logged[]): readonly string[] =>
  log.map(({ path, status }) => `${status} ${path}`).filter((answer) => !answer.endsWith('/robots.txt'));

const named = (log: readonly Logged[], path: string): Logged | undefined =>
  log.find((request) => request.path === path);

/** No two requests at once, one connection after the other, and the delay between them. */
function expectPolite(log: readonly Logged[], delay: number): void {
  expect(Math.min(...gaps(log))).toBeGreaterThanOrEqual(delay - 1);
  expect(connections(log)).toEqual([...new Set(connections(log))]);
  expect(new Set(log.map(({ protocol, range }) => `${protocol} ${range}`))).toEqual(new Set(['HTTP/1.1 ']));
}

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
    expect(stored.texts['/berita/lada/']).toContain(
      'Bulukumba Lepas Kiriman ke-1\nBulukumba - Koperasi Maju 1 mengekspor 3 ton lada ke Jerman pada 4 Maret 2023.\n',
    );
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
    expectPolite(log, 200);
    // Connections were kept alive.
    expect(Math.max(...log.map(({ nth }) => nth))).toBeGreaterThan(1);
    const agent = /^Jejak\/\d+\.\d+\.\d+\S* \(\+mailto:redaksi@kabar\.example\)$/;
    for (const request of log) expect(request.agent).toMatch(agent);
    // What the server is set up to do was done: these are the cases that the run went through.
    expect(named(log, '/berita/kopi')).toMatchObject({ encoding: 'gzip', etag: /^W\/"/, type: 'text/html' });
  });
});
