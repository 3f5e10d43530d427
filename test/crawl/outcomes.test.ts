import { describe, expect, it } from 'vitest';
import { readFetchEntry } from '../../src/store/index.js';
import { articlePage, listPage, sitemap } from './site.js';
import { inStore, startTrial, stateOf } from './trial.js';

const kopi = 'kopi, 2 t, USD 10000, Jepang';
const robots = 'User-agent: *\nDisallow: /rahasia\n\nUser-agent: lain\nDisallow: /\n';
const redirect = (to: string, status = 301) => ({ status, headers: { location: to } });

describe('an address has one outcome', () => {
  it.each<[string, Parameters<typeof startTrial>[0], { outcome: string; reason: string; asked: string[] }]>([
    [
      'failed, where the page is not there',
      () => ({}),
      { outcome: 'failed', reason: 'GET ORIGIN/berita/1: HTTP 404', asked: ['/berita/1'] },
    ],
    [
      'failed, where the page is gone, with its body',
      () => ({ '/berita/1': { status: 410, body: articlePage(1) } }),
      { outcome: 'failed', reason: 'GET ORIGIN/berita/1: HTTP 410', asked: ['/berita/1'] },
    ],
    [
      'refused by robots.txt, with the line',
      () => ({ '/robots.txt': 'User-agent: *\nDisallow: /tag\nDisallow: /berita # jangan\n' }),
      {
        outcome: 'refused',
        reason: 'ORIGIN/berita/1: its robots.txt refuses it in line 3: Disallow: /berita # jangan',
        asked: [],
      },
    ],
    [
      'refused by robots.txt for us by name',
      () => ({ '/robots.txt': 'User-agent: *\nAllow: /\n\nUser-agent: Jejak\nDisallow: /\n' }),
      {
        outcome: 'refused',
        reason: 'ORIGIN/berita/1: its robots.txt refuses it in line 5: Disallow: /',
        asked: [],
      },
    ],
    [
      'refused, where it redirects to what robots.txt refuses',
      () => ({ '/robots.txt': robots, '/berita/1': redirect('/rahasia/1'), '/rahasia/1': articlePage(1) }),
      {
        outcome: 'refused',
        reason:
          'ORIGIN/berita/1: redirects to ORIGIN/rahasia/1, whose robots.txt refuses it in line 2: Disallow: /rahasia',
        asked: ['/berita/1'],
      },
    ],
    [
      'failed, where it redirects in a circle',
      () => ({ '/berita/1': redirect('/berita/2'), '/berita/2': redirect('/berita/1') }),
      {
        outcome: 'failed',
        reason: 'GET ORIGIN/berita/2: redirects in a circle to ORIGIN/berita/1',
        asked: ['/berita/1', '/berita/2'],
      },
    ],
    [
      'failed, where it redirects more than five times',
      () =>
        Object.fromEntries(
          Array.from({ length: 7 }, (_, n) => [`/berita/${n + 1}`, redirect(`/berita/${n + 2}`, 302)]),
        ),
      {
        outcome: 'failed',
        reason: 'GET ORIGIN/berita/1: expected at most 5 redirects, got more',
        asked: [1, 2, 3, 4, 5, 6].map((n) => `/berita/${n}`),
      },
    ],
    [
      'failed, where it redirects without saying where',
      () => ({ '/berita/1': { status: 302 } }),
      {
        outcome: 'failed',
        reason: 'GET ORIGIN/berita/1: HTTP 302 without an address to go to',
        asked: ['/berita/1'],
      },
    ],
    [
      'refused, where it redirects to another scheme',
      () => ({ '/berita/1': redirect('file:///etc/passwd') }),
      {
        outcome: 'refused',
        reason: 'GET ORIGIN/berita/1: redirects to file:, expected http or https',
        asked: ['/berita/1'],
      },
    ],
    [
      "refused, where it redirects to other people's site and there is no contact",
      () => ({ '/berita/1': redirect('http://169.254.169.254/latest/meta-data/') }),
      {
        outcome: 'refused',
        reason:
          "GET http://169.254.169.254/latest/meta-data/: expected a contact for other people's sites; set --contact",
        asked: ['/berita/1'],
      },
    ],
    [
      'failed, where it says that nothing changed, unasked',
      () => ({ '/berita/1': { status: 304 } }),
      {
        outcome: 'failed',
        reason: 'GET ORIGIN/berita/1: HTTP 304 to a request without conditions',
        asked: ['/berita/1'],
      },
    ],
  ])('%s', async (_, pages, { outcome, reason, asked }) => {
    const { site, run, store } = await startTrial(pages);
    const url = `${site.origin}/berita/1`;
    const said = reason.replaceAll('ORIGIN', site.origin);
    const { code, stdout, stderr } = await run([url]);
    const hint = outcome === 'failed' ? 'what failed is asked for again with --retry-failed\n' : '';
    expect({ code, stdout, stderr }).toEqual({
      code: 9,
      stdout:
        `${outcome}: ${said}\n${hint}addresses: 1 ${outcome}\n` +
        `0 articles, 0 facts, 0 unchanged, 0 quarantined in ${store}\n`,
      stderr: `${outcome}: ${said}\n`,
    });
    expect(site.paths()).toEqual(asked);
    expect(await stateOf(store)).toMatchObject({
      outcomes: { '/berita/1': outcome },
      reasons: { '/berita/1': said },
      ...{ facts: {}, quarantine: [], failures: [] },
    });
  });

  it.each<[string, Parameters<typeof startTrial>[0], string]>([
    [
      'another kind of file',
      () => ({ '/berita/1': { body: Buffer.from('%PDF-1.7\n1 0 obj\n\x00'), type: 'application/pdf' } }),
      'expected a page, got application/pdf',
    ],
    [
      'another kind of file that calls itself a page',
      () => ({ '/berita/1': { body: Buffer.from('%PDF-1.7\n1 0 obj\n\x00'), type: 'text/html' } }),
      'expected a page, got application/pdf',
    ],
    [
      'data for programs',
      () => ({
        '/berita/1': {
          body: '{"isi": "Koperasi Maju mengekspor 3 ton kopi ke Jepang pada 4 Maret 2023."}',
          type: 'application/json',
        },
      }),
      'expected a page, got application/json',
    ],
    ['nothing', () => ({ '/berita/1': '' }), 'expected an article, got an empty one (0 bytes)'],
    ['white space', () => ({ '/berita/1': ' \n\t\n' }), 'expected an article, got an empty one (4 bytes)'],
    [
      'a page without text',
      () => ({ '/berita/1': '<html><body><script>muat()</script></body></html>' }),
      'expected an article, got no text (49 bytes)',
    ],
    [
      'a list of articles',
      () => ({ '/berita/1': listPage([2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `/berita/${n}`)) }),
      'expected an article, got a list of articles (an index or a search page)',
    ],
    [
      'elements without end',
      () => ({ '/berita/1': '<div>'.repeat(600) }),
      'expected elements nested at most 512 deep',
    ],
  ])('quarantined, where it is %s; and stays what it is', async (_, pages, reason) => {
    const { site, run, fetch, store } = await startTrial(pages);
    const list = `${site.origin}/berita/1\n`;
    const expected = {
      outcomes: { '/berita/1': 'quarantined' },
      reasons: { '/berita/1': expect.stringContaining(`${site.origin}/berita/1: ${reason}`) },
      quarantine: [{ source: `${site.origin}/berita/1`, reason: expect.stringContaining(reason) }],
      ...{ facts: {}, failures: [] },
    };
    const { code, stdout } = await fetch(['-'], [], list);
    expect({ code, stdout }).toEqual({
      code: 9,
      stdout: expect.stringMatching(/^quarantined: http.*\naddresses: 1 quarantined in /),
    });
    expect(await stateOf(store)).toMatchObject(expected);
    const { digest } = await stateOf(store);
    for (const again of [run, run, fetch]) {
      expect(await again(['-'], [], list)).toMatchObject({ code: 9 });
      expect(await stateOf(store)).toMatchObject({ ...expected, digest });
    }
    expect(site.paths()).toEqual(['/berita/1']);
  });

  it('fetched, behind redirects that are kept', async () => {
    const { site, run, store } = await startTrial((origin) => ({
      '/b/1': redirect('/berita/1?utm_source=b'),
      '/berita/1?utm_source=b': redirect(`${origin}/berita/kopi`, 308),
      '/berita/kopi': articlePage(0),
    }));
    expect(await run([`${site.origin}/b/1`])).toMatchObject({ code: 0, stderr: '' });
    expect(site.paths()).toEqual(['/b/1', '/berita/1?utm_source=b', '/berita/kopi']);
    expect(await stateOf(store)).toMatchObject({
      outcomes: { '/b/1': 'fetched' },
      facts: { '/berita/kopi': kopi },
      failures: [],
    });
    const entry = await inStore(store, (open) => readFetchEntry(open, `${site.origin}/b/1`));
    expect(entry?.redirects).toEqual([
      { url: `${site.origin}/b/1`, status: 301, location: '/berita/1?utm_source=b' },
      { url: `${site.origin}/berita/1?utm_source=b`, status: 308, location: `${site.origin}/berita/kopi` },
    ]);
    expect(entry?.snapshot).toMatchObject({
      ...{ source: `${site.origin}/b/1`, finalUrl: `${site.origin}/berita/kopi`, status: 200 },
    });
  });

  it('fetched twice, but with its facts once, where two addresses redirect to one', async () => {
    const { site, run, store } = await startTrial(() => ({
      ...{ '/b/1': redirect('/berita/kopi'), '/b/2': redirect('/berita/kopi', 302) },
      '/berita/kopi': articlePage(0),
    }));
    await run(['/b/1', '/b/2', '/berita/kopi'].map((path) => site.origin + path));
    expect(await stateOf(store)).toMatchObject({
      outcomes: { '/b/1': 'fetched', '/b/2': 'fetched', '/berita/kopi': 'fetched' },
      facts: { '/berita/kopi': kopi },
      failures: [],
    });
  });

  it('fetched, where a missing page is answered by a page that says so: an article without facts', async () => {
    const { site, run, store } = await startTrial(() => ({
      '/berita/1':
        '<html><head><title>Tidak ditemukan</title></head><body><h1>404</h1><p>Maaf, halaman yang Anda cari tidak ditemukan di situs kami.</p></body></html>',
    }));
    const { code, stdout } = await run([`${site.origin}/berita/1`]);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `addresses: 1 fetched\n1 articles, 0 facts, 0 unchanged, 0 quarantined in ${store}\n`,
    });
    expect(await stateOf(store)).toMatchObject({
      outcomes: { '/berita/1': 'fetched' },
      facts: {},
      failures: [],
    });
  });

  it.each([
    ['AMP', '/berita/1/amp'],
    ['AMP in a parameter', '/berita/1?amp=1'],
    ['one that shows all pages', '/berita/1?page=all'],
    ['its first page', '/berita/1?page=1'],
    ['one with a slash at its end', '/berita/1/'],
    ['one with parameters in another order', '/berita/1?b=2&a=1', '/berita/1?a=1&b=2'],
  ])('duplicate, where another address of the page was taken: %s', async (_, other, first = '/berita/1') => {
    const { site, run, store } = await startTrial((origin) => ({
      '/sitemap.xml': sitemap(origin, [first, other.replaceAll('&', '&amp;')]).replaceAll(
        first,
        first.replaceAll('&', '&amp;'),
      ),
      [first]: articlePage(0),
      [other]: articlePage(0),
    }));
    const { code, stdout } = await run([`${site.origin}/sitemap.xml`]);
    expect(code).toBe(0);
    expect(stdout).toContain('\naddresses: 1 fetched, 1 sitemaps, feeds and lists\n1 articles, 1 facts,');
    expect(site.paths()).toEqual(['/sitemap.xml', first]);
    expect(await stateOf(store)).toMatchObject({
      outcomes: { '/sitemap.xml': 'source', [first]: 'fetched', [other]: 'duplicate' },
      facts: { [first]: kopi },
      failures: [],
    });
    const entry = await inStore(store, (open) => readFetchEntry(open, site.origin + other));
    expect(entry?.sameAs).toBe(site.origin + first);
  });

  it('the same, where addresses differ in what only tracks readers: they are one', async () => {
    const { site, run, store } = await startTrial(() => ({ '/berita/1': articlePage(0) }));
    const list = ['', '?utm_source=x', '?fbclid=1', '#isi'].map((end) => `${site.origin}/berita/1${end}`);
    expect(await run(['-'], [], list.join('\n'))).toMatchObject({ code: 0, stderr: '' });
    expect(site.paths()).toEqual(['/berita/1']);
    expect((await stateOf(store)).outcomes).toEqual({ '/berita/1': 'fetched' });
  });

  it('duplicate, where another crawl took another address of the page: its facts are there once', async () => {
    const { site, run, store } = await startTrial(() => ({
      ...{ '/berita/1': articlePage(0), '/berita/1/amp': articlePage(0) },
    }));
    await run([`${site.origin}/berita/1/amp`]);
    const { code, stdout } = await run([`${site.origin}/berita/1`]);
    expect(code).toBe(0);
    expect(stdout).toContain('addresses: 1 other addresses of the same pages\n');
    expect(Object.values((await stateOf(store)).facts)).toEqual([kopi]);
  });

  it('each, whatever the others have: one page that fails keeps nobody from the rest', async () => {
    const { site, run, store } = await startTrial((origin) => ({
      '/robots.txt': robots,
      '/berita/0': articlePage(0),
      '/berita/1': '',
      '/berita/2': { body: '\ud83d Koperasi', type: 'text/plain; charset=utf-16le' },
      '/berita/3': {
        body: Buffer.from('Pala dikirim \ud83d ke Belanda dari pelabuhan Ambon.', 'utf16le'),
        type: 'text/plain; charset=utf-16le',
      },
      '/berita/4': { body: articlePage(1), type: 'text/html; charset=ngawur' },
      '/berita/5': articlePage(1),
      '/sitemap.xml': sitemap(origin, [0, 1, 3, 4, 5, 6].map((n) => `/berita/${n}`).concat('/rahasia/7')),
    }));
    const { code } = await run([`${site.origin}/sitemap.xml`]);
    expect(code).toBe(9);
    const { outcomes, facts, failures } = await stateOf(store);
    expect(outcomes).toMatchObject({
      ...{ '/sitemap.xml': 'source', '/berita/0': 'fetched', '/berita/1': 'quarantined' },
      ...{
        '/berita/4': 'quarantined',
        '/berita/5': 'fetched',
        '/berita/6': 'failed',
        '/rahasia/7': 'refused',
      },
    });
    expect(facts).toEqual({ '/berita/0': kopi, '/berita/5': 'lada, 3 t, USD 11000, Jerman' });
    expect(failures).toEqual([]);
  });
});
