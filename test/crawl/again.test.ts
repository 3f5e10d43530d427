import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultRulesFolder } from '../../src/rules/index.js';
import { readFetchEntry, readHost } from '../../src/store/index.js';
import { jejak } from '../helpers/run-jejak.js';
import { articlePage, sitemap } from './site.js';
import { inStore, startTrial, stateOf, type Trial } from './trial.js';

const paths = ['/berita/0', '/berita/1', '/berita/2'];
const facts = {
  '/berita/0': 'kopi, 2 t, USD 10000, Jepang',
  '/berita/1': 'lada, 3 t, USD 11000, Jerman',
  '/berita/2': 'vanili, 4 t, USD 12000, Mesir',
};

const small = (): Promise<Trial> =>
  startTrial((origin) => ({
    '/robots.txt': 'User-agent: *\nDisallow: /rahasia\n',
    '/sitemap.xml': sitemap(origin, paths),
    ...Object.fromEntries(paths.map((path, n) => [path, articlePage(n)])),
  }));

describe('a second crawl', () => {
  it('asks for nothing but the sources, under the condition that they changed', async () => {
    const { site, run, store } = await small();
    const source = `${site.origin}/sitemap.xml`;
    await run([source]);
    const { digest } = await stateOf(store);
    site.forget();
    const { code, stdout, stderr } = await run([source]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(
      'addresses: 3 fetched, 1 sitemaps, feeds and lists\n3 articles, 3 facts, 3 unchanged',
    );
    expect(site.seen.map(({ path }) => path)).toEqual(['/sitemap.xml']);
    expect(site.seen[0]?.headers['if-none-match']).toMatch(/^"[0-9a-f]{16}"$/);
    expect(await stateOf(store)).toMatchObject({ digest, facts, failures: [] });
  });

  it('fetches what is new in a source', async () => {
    const { site, pages, run, store } = await small();
    await run([`${site.origin}/sitemap.xml`]);
    pages['/sitemap.xml'] = sitemap(site.origin, [...paths, '/berita/3']);
    pages['/berita/3'] = articlePage(3);
    site.forget();
    const { stdout } = await run([`${site.origin}/sitemap.xml`]);
    expect(stdout).toContain('\n4 articles, 4 facts, 3 unchanged, 0 quarantined');
    expect(site.paths()).toEqual(['/sitemap.xml', '/berita/3']);
    expect((await stateOf(store)).facts).toEqual({
      ...facts,
      '/berita/3': 'cengkih, 5 t, USD 13000, Kanada',
    });
  });

  it('fetches again what its sitemap dates after our copy, and nothing else', async () => {
    const { site, pages, run, store } = await small();
    await run([`${site.origin}/sitemap.xml`]);
    const dated = (path: string, day: string): string =>
      `<url><loc>${site.origin}${path}</loc><lastmod>${day}</lastmod></url>`;
    pages['/sitemap.xml'] = `<urlset>${dated(paths[0] ?? '', '2023-03-05T10:00:00+07:00')}${dated(
      paths[1] ?? '',
      '2999-01-01',
    )}${dated(paths[2] ?? '', '2023-03-05')}</urlset>`;
    pages['/berita/1'] = articlePage(31);
    site.forget();
    expect((await run([`${site.origin}/sitemap.xml`])).stdout).toContain(
      '\n3 articles, 3 facts, 2 unchanged',
    );
    expect(site.paths()).toEqual(['/sitemap.xml', '/berita/1']);
    expect(await stateOf(store)).toMatchObject({
      facts: { ...facts, '/berita/1': 'lada, 33 t, USD 41000, Kanada' },
      failures: [],
    });
  });

  it('asks for a source that failed before', async () => {
    const { site, pages, run, store } = await small();
    const map = pages['/sitemap.xml'] ?? '';
    delete pages['/sitemap.xml'];
    expect((await run([`${site.origin}/sitemap.xml`])).code).toBe(9);
    pages['/sitemap.xml'] = map;
    expect((await run([`${site.origin}/sitemap.xml`])).code).toBe(0);
    expect((await stateOf(store)).facts).toEqual(facts);
  });

  it('reads a source that stands in a list of pages, too', async () => {
    const { site, run, store } = await small();
    expect((await run(['-'], [], `${site.origin}/sitemap.xml\n`)).code).toBe(0);
    expect((await stateOf(store)).facts).toEqual(facts);
  });

  it('by fetch and then run asks nobody again for pages, and gives what run alone gives', async () => {
    const { site, fetch, run, folder, store } = await small();
    const source = `${site.origin}/sitemap.xml`;
    const alone = join(folder, 'sendiri.db');
    expect((await run([source], ['--store', alone])).code).toBe(0);
    expect((await fetch([source])).code).toBe(0);
    expect(await stateOf(store)).toMatchObject({ facts: {}, failures: [] });
    site.forget();
    const { code, stdout } = await run([source]);
    expect(code).toBe(0);
    expect(stdout).toContain(
      '\naddresses: 3 fetched, 1 sitemaps, feeds and lists\n3 articles, 3 facts, 0 unchanged',
    );
    expect(site.paths()).toEqual(['/sitemap.xml']);
    const state = await stateOf(store);
    expect(state).toMatchObject({ facts, failures: [], digest: (await stateOf(alone)).digest });
  });

  it('by other rules reads from the store, and asks the site for nothing but the sources', async () => {
    const { site, run, folder, store } = await small();
    const source = `${site.origin}/sitemap.xml`;
    await run([source]);
    const rules = join(folder, 'rules');
    cpSync(defaultRulesFolder(), rules, { recursive: true });
    const countries = join(rules, 'gazetteers/countries.yaml');
    const text = readFileSync(countries, 'utf8').replace('  name: Mesir\n', '  name: Negeri Kinanah\n');
    writeFileSync(countries, text);
    site.forget();
    const { code, stdout } = await run([source], ['--rules', rules]);
    expect(code).toBe(0);
    expect(stdout).toContain('\n3 articles, 3 facts, 0 unchanged, 0 quarantined');
    expect(site.paths()).toEqual(['/sitemap.xml']);
    expect(await stateOf(store)).toMatchObject({
      facts: { ...facts, '/berita/2': 'vanili, 4 t, USD 12000' },
      failures: [],
    });
    site.forget();
    await run(paths.map((path) => site.origin + path));
    expect(site.paths()).toEqual([]);
    expect((await stateOf(store)).facts).toEqual(facts);
  });
});

describe('--refetch', () => {
  it('asks for everything again, and what did not change is not sent again', async () => {
    const { site, run, store } = await small();
    const source = `${site.origin}/sitemap.xml`;
    await run([source]);
    const { digest } = await stateOf(store);
    site.forget();
    const { code, stdout } = await run([source], ['--refetch']);
    expect(code).toBe(0);
    expect(stdout).toContain(
      '\naddresses: 3 not modified, 1 sitemaps, feeds and lists\n3 articles, 3 facts, 3 unchanged',
    );
    expect(site.paths()).toEqual(['/sitemap.xml', ...paths]);
    for (const { headers } of site.seen) expect(headers['if-none-match']).toMatch(/^"[0-9a-f]{16}"$/);
    expect(await stateOf(store)).toMatchObject({
      outcomes: Object.fromEntries([
        ['/sitemap.xml', 'source'],
        ...paths.map((path) => [path, 'not modified'] as const),
      ]),
      ...{ facts, digest, failures: [] },
    });
  });

  it('replaces the facts of a page that changed', async () => {
    const { site, pages, run, store } = await small();
    await run([`${site.origin}/sitemap.xml`]);
    pages['/berita/1'] = articlePage(31);
    const { stdout } = await run([`${site.origin}/sitemap.xml`], ['--refetch']);
    expect(stdout).toContain('\naddresses: 1 fetched, 2 not modified, 1 sitemaps, feeds and lists\n');
    expect(await stateOf(store)).toMatchObject({
      facts: { ...facts, '/berita/1': 'lada, 33 t, USD 41000, Kanada' },
      outcomes: { '/berita/1': 'fetched' },
      failures: [],
    });
  });

  it('takes the facts of a page away that has none any more', async () => {
    const { site, pages, run, store } = await small();
    await run([`${site.origin}/sitemap.xml`]);
    pages['/berita/1'] =
      '<html><body><h1>Ralat</h1><p>Berita ini telah dicabut oleh redaksi karena tidak benar.</p></body></html>';
    await run([`${site.origin}/sitemap.xml`], ['--refetch']);
    const { facts: left, failures } = await stateOf(store);
    expect(left).toEqual({ '/berita/0': facts['/berita/0'], '/berita/2': facts['/berita/2'] });
    expect(failures).toEqual([]);
  });

  it.each([
    ['is gone', undefined, 'failed', 'GET ORIGIN/berita/1: HTTP 404'],
    [
      'redirects to what robots.txt refuses',
      { status: 302, headers: { location: '/rahasia/1' } },
      'refused',
      'ORIGIN/berita/1: redirects to ORIGIN/rahasia/1, whose robots.txt refuses it in line 2: Disallow: /rahasia',
    ],
  ])('leaves the older copy and the facts of a page that %s', async (_, answer, outcome, reason) => {
    const { site, pages, run, store } = await small();
    await run([`${site.origin}/sitemap.xml`]);
    const url = `${site.origin}/berita/1`;
    const before = await inStore(store, (open) => readFetchEntry(open, url));
    if (answer) pages['/berita/1'] = answer;
    else delete pages['/berita/1'];
    const said = reason.replaceAll('ORIGIN', site.origin);
    const { code, stderr } = await run([`${site.origin}/sitemap.xml`], ['--refetch']);
    expect({ code, stderr }).toEqual({ code: 9, stderr: `${outcome}: ${said}\n` });
    const expected = {
      outcomes: { '/berita/1': outcome },
      reasons: { '/berita/1': said },
      facts,
      failures: [],
    };
    expect(await stateOf(store)).toMatchObject(expected);
    const after = await inStore(store, (open) => readFetchEntry(open, url));
    expect(after?.snapshot).toEqual(before?.snapshot);
    // Nor does a later run lose them.
    expect((await run([`${site.origin}/sitemap.xml`])).code).toBe(9);
    expect(await stateOf(store)).toMatchObject(expected);
  });
});

describe('--retry-failed', () => {
  it('asks for what failed, was refused or quarantined, and for nothing else', async () => {
    const { site, pages, run, store } = await small();
    const robots = 'User-agent: *\nDisallow: /berita/2\n';
    const all = ['/berita/0', '/berita/1', '/berita/2', '/berita/3'];
    pages['/robots.txt'] = robots;
    pages['/berita/3'] = '';
    delete pages['/berita/1'];
    const list = all.map((path) => site.origin + path).join('\n');
    const { stdout } = await run(['-'], [], list);
    expect(stdout).toContain('addresses: 1 fetched, 1 refused, 1 failed, 1 quarantined\n');
    site.forget();
    expect((await run(['-'], [], list)).code).toBe(9);
    expect(site.seen).toEqual([]);
    pages['/berita/1'] = articlePage(1);
    pages['/berita/3'] = articlePage(3);
    const again = await run(['-'], ['--retry-failed'], list);
    expect(again.code).toBe(9);
    expect(again.stdout).toContain('addresses: 3 fetched, 1 refused\n');
    expect(site.paths()).toEqual(['/berita/1', '/berita/3']);
    expect(await stateOf(store)).toMatchObject({
      outcomes: {
        '/berita/0': 'fetched',
        '/berita/1': 'fetched',
        '/berita/2': 'refused',
        '/berita/3': 'fetched',
      },
      ...{ quarantine: [], failures: [] },
    });
  });
});

describe('--fresh', () => {
  it('begins anew, but does not ask for robots.txt again', async () => {
    const { site, run, store } = await small();
    const source = `${site.origin}/sitemap.xml`;
    await run([source]);
    const before = await stateOf(store);
    site.forget();
    const { code, stdout } = await run([source], ['--fresh']);
    expect(code).toBe(0);
    expect(stdout).toContain('\n3 articles, 3 facts, 0 unchanged');
    expect(site.seen.map(({ path }) => path)).toEqual(['/sitemap.xml', ...paths]);
    for (const { headers } of site.seen) expect(headers['if-none-match']).toBeUndefined();
    expect(await stateOf(store)).toEqual(before);
    const host = await inStore(store, (open) => readHost(open, site.origin));
    expect(Buffer.from(host?.robots?.body ?? []).toString()).toBe('User-agent: *\nDisallow: /rahasia\n');
  });

  it('loses nothing where the command line is wrong', async () => {
    const { site, run, store } = await small();
    await run([`${site.origin}/sitemap.xml`]);
    const before = await stateOf(store);
    expect(await run(['https://kabar.example/a'], ['--fresh'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("expected a contact before other people's sites are asked"),
    });
    expect(await stateOf(store)).toEqual(before);
  });
});

it('jejak verify finds nothing wrong in a store of fetched pages, and jejak query finds their facts', async () => {
  const { site, run, store } = await small();
  await run([`${site.origin}/sitemap.xml`]);
  expect(await jejak(['verify', '--store', store])).toMatchObject({ code: 0, stdout: '' });
  const { stdout } = await jejak(['query', '--store', store, '--destination', 'Mesir', '--json']);
  expect(JSON.parse(stdout)).toMatchObject([
    { article: { url: `${site.origin}/berita/2`, site: '127.0.0.1', published: '2023-03-03' } },
  ]);
});
