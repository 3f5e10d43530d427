import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { articlePage, sitemap, sitemapIndex } from './site.js';
import { startTrial, stateOf } from './trial.js';

const factOf = [
  'kopi, 2 t, USD 10000, Jepang',
  'lada, 3 t, USD 11000, Jerman',
  'vanili, 4 t, USD 12000, Mesir',
  'cengkih, 5 t, USD 13000, Kanada',
  'rumput laut, 6 t, USD 14000, Vietnam',
];

/** Articles at `/berita/0` and on. */
const articles = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`/berita/${n}`, articlePage(n)]));

/** The outcomes of so many articles that are all well. */
const fetched = (...numbers: readonly number[]): Record<string, string> =>
  Object.fromEntries(numbers.map((n) => [`/berita/${n}`, 'fetched']));

const facts = (...numbers: readonly number[]): Record<string, string | undefined> =>
  Object.fromEntries(numbers.map((n) => [`/berita/${n}`, factOf[n]]));

describe('a source', () => {
  it('may be one page', async () => {
    const { site, run, store } = await startTrial(() => articles(1));
    const { code, stdout, stderr } = await run([`${site.origin}/berita/0`]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n').slice(1)).toEqual([
      expect.stringMatching(/^2023-03-04 {2}kopi .* Jepang .* Temanggung Lepas Kiriman ke-0$/),
      'addresses: 1 fetched',
      `1 articles, 1 facts, 0 unchanged, 0 quarantined in ${store}`,
      '',
    ]);
    expect(site.seen.map(({ path }) => path)).toEqual(['/robots.txt', '/berita/0']);
    expect(await stateOf(store)).toMatchObject({
      ...{ outcomes: fetched(0), facts: facts(0), reasons: {}, quarantine: [], failures: [] },
    });
  });

  it('may be a list in a file, with comments, blank lines and a byte order mark', async () => {
    const { site, run, folder, store } = await startTrial(() => articles(2));
    const file = join(folder, 'alamat.txt');
    const lines = [
      '\ufeff# kabar hari ini',
      '',
      `${site.origin}/berita/0`,
      '  ',
      `\t${site.origin}/berita/1#isi`,
    ];
    writeFileSync(file, lines.join('\r\n'));
    expect(await run([file])).toMatchObject({ code: 0, stderr: '' });
    expect(site.paths()).toEqual(['/berita/0', '/berita/1']);
    expect(await stateOf(store)).toMatchObject({ outcomes: fetched(0, 1), facts: facts(0, 1), failures: [] });
  });

  it('may be a zipped list in a file', async () => {
    const { site, run, folder, store } = await startTrial(() => articles(2));
    const file = join(folder, 'alamat.txt.gz');
    writeFileSync(file, gzipSync(`${site.origin}/berita/0\n${site.origin}/berita/1\n`));
    expect(await run([file])).toMatchObject({ code: 0, stderr: '' });
    expect(await stateOf(store)).toMatchObject({ outcomes: fetched(0, 1), facts: facts(0, 1) });
  });

  it('may be a list on standard input', async () => {
    const { site, fetch, store } = await startTrial(() => articles(2));
    const list = `${site.origin}/berita/0\n${site.origin}/berita/1`;
    expect(await fetch(['-'], [], list)).toEqual({
      code: 0,
      stdout: `addresses: 2 fetched in ${store}\n`,
      stderr: '',
    });
    expect(await stateOf(store)).toMatchObject({ outcomes: fetched(0, 1), facts: {}, failures: [] });
  });

  it('may be a list on the site', async () => {
    const { site, run, store } = await startTrial((origin) => ({
      ...articles(2),
      '/alamat.txt': `# daftar\n${origin}/berita/0\n${origin}/berita/1\n`,
    }));
    expect(await run([`${site.origin}/alamat.txt`])).toMatchObject({ code: 0, stderr: '' });
    expect(await stateOf(store)).toMatchObject({
      outcomes: { '/alamat.txt': 'source', ...fetched(0, 1) },
      facts: facts(0, 1),
    });
  });

  it('may be a sitemap', async () => {
    const { site, run, store } = await startTrial((origin) => ({
      ...articles(3),
      '/sitemap.xml': sitemap(origin, Object.keys(articles(3))),
    }));
    const { code, stdout } = await run([`${site.origin}/sitemap.xml`]);
    expect(code).toBe(0);
    expect(stdout).toContain('\naddresses: 3 fetched, 1 sitemaps, feeds and lists\n3 articles, 3 facts, ');
    expect(site.paths()).toEqual(['/sitemap.xml', '/berita/0', '/berita/1', '/berita/2']);
    expect(await stateOf(store)).toMatchObject({
      outcomes: { '/sitemap.xml': 'source', ...fetched(0, 1, 2) },
      facts: facts(0, 1, 2),
      failures: [],
    });
  });

  it('may be an index of zipped sitemaps', async () => {
    const { site, run, store } = await startTrial((origin) => ({
      ...articles(3),
      '/indeks.xml': sitemapIndex(origin, ['/satu.xml.gz', '/dua.xml.gz', '/tiga.xml.gz']),
      '/satu.xml.gz': {
        body: gzipSync(sitemap(origin, ['/berita/0', '/berita/1'])),
        type: 'application/gzip',
      },
      '/dua.xml.gz': { body: gzipSync(sitemap(origin, ['/berita/2'])), type: 'application/octet-stream' },
      '/tiga.xml.gz': {
        body: gzipSync(gzipSync(sitemap(origin, ['/berita/1']))),
        ...{ type: 'application/xml', headers: { 'content-encoding': 'gzip' } },
      },
    }));
    expect(await run([`${site.origin}/indeks.xml`])).toMatchObject({ code: 0, stderr: '' });
    expect(site.paths().filter((path) => path.startsWith('/berita'))).toEqual(Object.keys(articles(3)));
    expect(await stateOf(store)).toMatchObject({
      outcomes: {
        ...{ '/indeks.xml': 'source', '/satu.xml.gz': 'source', '/dua.xml.gz': 'source' },
        ...{ '/tiga.xml.gz': 'source', ...fetched(0, 1, 2) },
      },
      facts: facts(0, 1, 2),
    });
  });

  const dated = (origin: string, day: string, path: string): string =>
    `<url><loc>${origin}${path}</loc><news:news><news:publication_date>${day}</news:publication_date>` +
    '<news:title>Kabar</news:title></news:news></url>';
  const newsSitemap = (origin: string): string =>
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${
      dated(origin, '2023-03-01T10:00:00+07:00', '/berita/0') +
      dated(origin, '2023-03-04T00:30:00+07:00', '/berita/1') +
      dated(origin, '2023-03-05', '/berita/2')
    }<url><loc>${origin}/berita/3</loc></url></urlset>`;

  it('may be a news sitemap, of which --since leaves out what is older', async () => {
    const { site, run, store } = await startTrial((origin) => ({
      ...articles(4),
      '/news.xml': newsSitemap(origin),
    }));
    expect(await run([`${site.origin}/news.xml`], ['--since', '2023-03-04'])).toMatchObject({ code: 0 });
    expect(site.paths()).toEqual(['/news.xml', '/berita/1', '/berita/2', '/berita/3']);
    expect((await stateOf(store)).facts).toEqual(facts(1, 2, 3));
  });

  it('may be a sitemap on disk', async () => {
    const { site, run, folder, store } = await startTrial(() => articles(2));
    const file = join(folder, 'sitemap.xml');
    writeFileSync(file, sitemap(site.origin, Object.keys(articles(2))));
    expect(await run([file])).toMatchObject({ code: 0, stderr: '' });
    expect(site.paths()).toEqual(Object.keys(articles(2)));
    expect(await stateOf(store)).toMatchObject({ outcomes: fetched(0, 1), facts: facts(0, 1) });
  });

  it('may be a news sitemap on disk, of which --since leaves out what is older, too', async () => {
    const { site, run, folder } = await startTrial(() => articles(4));
    const file = join(folder, 'news.xml');
    writeFileSync(file, newsSitemap(site.origin));
    expect(await run([file], ['--since', '2023-03-04'])).toMatchObject({ code: 0 });
    expect(site.paths()).toEqual(['/berita/1', '/berita/2', '/berita/3']);
  });

  it('may be RSS', async () => {
    const { site, run, store } = await startTrial((origin) => ({
      ...articles(2),
      '/rss': {
        type: 'application/rss+xml; charset=utf-8',
        body: `<?xml version="1.0"?><rss version="2.0"><channel><title>Kabar</title><link>${origin}</link>
          <item><title>Satu</title><link>${origin}/berita/0?utm_source=rss</link><pubDate>Sun, 05 Mar 2023 08:00:00 +0700</pubDate></item>
          <item><title>Dua</title><guid>${origin}/berita/1</guid></item></channel></rss>`,
      },
    }));
    expect(await run([`${site.origin}/rss`])).toMatchObject({ code: 0, stderr: '' });
    expect(site.paths()).toEqual(['/rss', '/berita/0', '/berita/1']);
    expect(await stateOf(store)).toMatchObject({
      outcomes: { '/rss': 'source', ...fetched(0, 1) },
      facts: facts(0, 1),
    });
  });

  it('may be Atom, with its further pages', async () => {
    const feed = (links: string): string => `<feed xmlns="http://www.w3.org/2005/Atom">${links}</feed>`;
    const entry = (path: string): string => `<entry><link rel="alternate" href="${path}"/></entry>`;
    const { site, run, store } = await startTrial(() => ({
      ...articles(3),
      '/atom.xml': feed(`<link rel="next" href="/atom.xml?hal=2"/>${entry('/berita/0')}${entry('berita/1')}`),
      '/atom.xml?hal=2': { type: 'application/atom+xml', body: feed(entry('/berita/2')) },
    }));
    expect(await run([`${site.origin}/atom.xml`])).toMatchObject({ code: 0, stderr: '' });
    expect([...site.paths()].sort()).toEqual(['/atom.xml', '/atom.xml?hal=2', ...Object.keys(articles(3))]);
    expect(await stateOf(store)).toMatchObject({
      outcomes: { '/atom.xml': 'source', '/atom.xml?hal=2': 'source', ...fetched(0, 1, 2) },
      facts: facts(0, 1, 2),
    });
  });

  it('may be a robots.txt, whose sitemaps are read', async () => {
    const { site, run, store } = await startTrial((origin) => ({
      ...articles(2),
      '/robots.txt': `User-agent: *\nAllow: /\nSitemap: ${origin}/satu.xml\nsitemap: /dua.xml\n`,
      '/satu.xml': sitemap(origin, ['/berita/0']),
      '/dua.xml': sitemap(origin, ['/berita/1']),
    }));
    expect(await run([`${site.origin}/robots.txt`])).toMatchObject({ code: 0, stderr: '' });
    expect([...site.paths()].sort()).toEqual(['/berita/0', '/berita/1', '/dua.xml', '/satu.xml']);
    expect(await stateOf(store)).toMatchObject({
      outcomes: {
        ...{ '/robots.txt': 'source', '/satu.xml': 'source', '/dua.xml': 'source' },
        ...fetched(0, 1),
      },
      facts: facts(0, 1),
    });
  });

  it('that is an error page in the place of a sitemap is in quarantine, and no article', async () => {
    const error =
      '<!doctype html><html><head><title>Galat</title></head><body><h1>Galat</h1><p>Maaf, halaman ini sedang diperbaiki. Silakan kembali beberapa saat lagi, terima kasih.</p></body></html>';
    const { site, run, store } = await startTrial(() => ({
      '/sitemap.xml': { body: error, type: 'text/html; charset=utf-8' },
      '/peta.xml': { body: error, type: 'application/xml' },
      '/daftar.xml': { body: '', type: 'text/xml' },
    }));
    const sources = ['/sitemap.xml', '/peta.xml', '/daftar.xml'];
    expect((await run(sources.map((path) => site.origin + path))).code).toBe(9);
    const { outcomes, reasons } = await stateOf(store);
    expect(outcomes).toEqual(Object.fromEntries(sources.map((path) => [path, 'quarantined'])));
    expect(reasons).toEqual({
      '/sitemap.xml': `${site.origin}/sitemap.xml: expected a sitemap or a feed, got <html>`,
      '/peta.xml': `${site.origin}/peta.xml: expected a sitemap or a feed, got <html>`,
      '/daftar.xml': `${site.origin}/daftar.xml: expected a sitemap or a feed, got an empty file`,
    });
  });

  it('that is cut short gives what can be read of it, and says so', async () => {
    const { site, run, store } = await startTrial((origin) => ({
      ...articles(2),
      '/sitemap.xml': sitemap(origin, ['/berita/0', '/berita/1']).replace(/<\/loc><\/url><\/urlset>$/, ''),
      '/asing.xml': sitemap('https://asing.example', ['/berita/1']),
    }));
    await run([`${site.origin}/sitemap.xml`, `${site.origin}/asing.xml`]);
    const { outcomes, reasons } = await stateOf(store);
    expect(outcomes).toEqual({ '/sitemap.xml': 'source', '/asing.xml': 'source', ...fetched(0) });
    expect(reasons).toEqual({
      '/sitemap.xml': expect.stringMatching(/^line 1: expected .*, got the end of the file$/),
      '/asing.xml': '1 address of other hosts left out',
    });
  });

  it('may stand beside files of articles, which are read first', async () => {
    const { site, run, fetch, folder, store } = await startTrial(() => articles(2));
    const archive = join(folder, 'arsip.warc.gz');
    expect(
      await fetch([`${site.origin}/berita/0`], ['--warc', archive, '--store', join(folder, 'lain.db')]),
    ).toMatchObject({
      code: 0,
    });
    site.forget();
    const { code, stdout } = await run([`${site.origin}/berita/1`, archive]);
    expect(code).toBe(0);
    expect(stdout).toContain('\naddresses: 1 fetched\n2 articles, 2 facts, 0 unchanged, 0 quarantined');
    expect(site.paths()).toEqual(['/berita/1']);
    expect(await stateOf(store)).toMatchObject({ outcomes: fetched(1), facts: facts(0, 1), failures: [] });
  });
});
