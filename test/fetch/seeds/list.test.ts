import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeList } from '../../../src/fetch/seeds/index.js';
import { read, urlsOf } from './read.js';

describe('a list', () => {
  it('has one address a line, of any host', () => {
    const text =
      '\ufeff# pilihan\r\n\r\nhttps://kabar.id/lada?utm_source=x\r\n  http://lain.id/kopi \n#https://kabar.id/batal\nhttps://kabar.id/a?x=1&amp;y=2';
    expect(read(text)).toEqual({
      kind: 'list',
      entries: ['https://kabar.id/lada', 'http://lain.id/kopi', 'https://kabar.id/a?x=1&y=2'].map((url) => ({
        ...{ url, kind: 'article', lastmod: null, title: null },
      })),
      faults: [],
      more: null,
    });
  });

  it('says which lines are no addresses', () => {
    const text = `https://kabar.id/1\n\nkabar.id/2\nhttps://kabar.id/3 (lada)\n${'x'.repeat(100)}\nhttps://a:b@kabar.id/\n`;
    expect(read(text)).toMatchObject({
      entries: [{ url: 'https://kabar.id/1' }],
      faults: [
        'line 3: expected an address, got "kabar.id/2"',
        'line 4: expected an address, got "https://kabar.id/3 (lada)"',
        `line 5: expected an address, got "${'x'.repeat(60)}..."`,
        'line 6: expected an address, got "https://...@kabar.id/"',
      ],
    });
  });

  it('is read whole, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.webUrl({ validSchemes: ['https'] }), { minLength: 1 }), (urls) => {
        const seeds = read(urls.join('\n'));
        expect(urlsOf(seeds)).toHaveLength(urls.length);
        expect(urlsOf(read(urlsOf(seeds).join('\r\n')))).toEqual(urlsOf(seeds));
      }),
    );
  });

  it.each([
    ['https://kabar.id/lada', true],
    ['\ufeffHTTP://kabar.id', true],
    ['# daftar\n\n  https://kabar.id/1\nbukan alamat', true],
    ['https://kabar.id/lada Ekspor lada naik', false],
    ['Ekspor lada naik\nhttps://kabar.id/lada', false],
    ['{"url": "https://kabar.id/1"}', false],
    ['ftp://kabar.id/', false],
    ['# hanya catatan', false],
    ['https://', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(looksLikeList(text)).toBe(expected);
    expect(read(text).kind).toBe(expected ? 'list' : 'page');
  });
});

describe('a robots.txt', () => {
  const text = [
    'User-agent: *',
    'Disallow: /cari # Sitemap: https://kabar.id/batal.xml',
    'Sitemap: https://kabar.id/sitemap.xml # utama',
    'SITEMAP : https://cdn.lain.id/news.xml.gz',
    'sitemap:/umpan.xml',
    'Sitemap: surat saja',
    'https://kabar.id/bukan-daftar',
  ].join('\r\n');

  it('names sitemaps, of other hosts as well', () => {
    expect(read(text, { url: 'https://kabar.id/robots.txt', mediaType: 'text/plain' })).toEqual({
      kind: 'robots',
      entries: [
        'https://kabar.id/sitemap.xml',
        'https://cdn.lain.id/news.xml.gz',
        'https://kabar.id/umpan.xml',
      ].map((url) => ({ ...{ url, kind: 'source', lastmod: null, title: null } })),
      faults: ['line 6: expected the address of a sitemap, got "surat saja"'],
      more: null,
    });
  });

  it('is known by its address, unless it is a page', () => {
    expect(read(text).kind).toBe('page');
    expect(read('', { url: 'https://kabar.id/robots.txt' }).kind).toBe('robots');
    expect(read('<html></html>', { url: 'https://kabar.id/robots.txt' }).kind).toBe('page');
  });
});
