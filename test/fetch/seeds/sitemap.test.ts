import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { read, urlset, urlsOf } from './read.js';

const news = `<?xml version="1.0" encoding="UTF-8"?>
<?xml-stylesheet type="text/xsl" href="/peta.xsl"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
  xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
  xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"
  xmlns:video="http://www.google.com/schemas/sitemap-video/1.1">
  <!-- <url><loc>https://kabar.id/batal</loc></url> -->
  <url>
    <image:image><image:loc>https://kabar.id/foto.jpg</image:loc></image:image>
    <loc>
      https://kabar.id/read/2024/01/02/lada?id=1&amp;s=2
    </loc>
    <news:news>
      <news:publication><news:name>Kabar</news:name><news:language>id</news:language></news:publication>
      <news:publication_date>2024-01-02T08:30:00+07:00</news:publication_date>
      <news:title><![CDATA[Lada "putih" & kopi]]></news:title>
    </news:news>
    <video:video><video:content_loc>https://kabar.id/a.mp4</video:content_loc></video:video>
  </url>
  <url><loc>https://www.kabar.id/kopi</loc><lastmod>2024-01-03</lastmod>
    <news:news><news:publication_date>2023-12-31</news:publication_date></news:news></url>
</urlset>
<!-- dibuat dalam 0,2 detik -->`;

describe('a sitemap', () => {
  it('names articles with the day of the news extension where it has no other', () => {
    expect(read(news, { url: 'https://kabar.id/news.xml' })).toEqual({
      kind: 'sitemap',
      entries: [
        {
          url: 'https://kabar.id/read/2024/01/02/lada?id=1&s=2',
          kind: 'article',
          lastmod: '2024-01-02T01:30:00.000Z',
          title: 'Lada "putih" & kopi',
        },
        { url: 'https://www.kabar.id/kopi', kind: 'article', lastmod: '2024-01-03', title: null },
      ],
      faults: [],
      more: null,
    });
  });

  it('is read gzipped as well', () => {
    const body = gzipSync(news);
    expect(read(body, { url: 'https://kabar.id/news.xml.gz', mediaType: 'application/gzip' })).toEqual(
      read(news),
    );
  });

  it('of months names further sitemaps', () => {
    const index = `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <sitemap><loc>https://kabar.id/sitemap-2024-01.xml</loc><lastmod>2024-02-01T00:00:05Z</lastmod></sitemap>
      <sitemap><loc>https://kabar.id/sitemap-2024-02.xml.gz</loc></sitemap>
      <sitemap><loc>https://cdn.lain.id/sitemap.xml</loc></sitemap>
    </sitemapindex>`;
    expect(read(index)).toEqual({
      kind: 'sitemap index',
      entries: [
        {
          url: 'https://kabar.id/sitemap-2024-01.xml',
          kind: 'source',
          lastmod: '2024-02-01T00:00:05.000Z',
          title: null,
        },
        { url: 'https://kabar.id/sitemap-2024-02.xml.gz', kind: 'source', lastmod: null, title: null },
      ],
      faults: ['1 address of other hosts left out'],
      more: null,
    });
  });

  it('has names of any prefix, but no names of other namespaces', () => {
    const text = `<s:urlset xmlns:s="x"><s:url><s:loc>https://kabar.id/1</s:loc></s:url>
      <s:url><image:loc>https://kabar.id/foto.jpg</image:loc><s:loc>https://kabar.id/2</s:loc></s:url></s:urlset>`;
    expect(urlsOf(read(text))).toEqual(['https://kabar.id/1', 'https://kabar.id/2']);
    expect(urlsOf(read('<URLSET><Url><LOC>https://kabar.id/1</LOC></Url></URLSET>'))).toEqual([
      'https://kabar.id/1',
    ]);
  });

  it('speaks for its own site only', () => {
    const hosts = ['kabar.id', 'www.kabar.id', 'bola.kabar.id', 'lain.id', 'bukankabar.id', 'kabar.id:8080'];
    const text = urlset(hosts.map((host) => `<url><loc>http://${host}/a</loc></url>`).join(''));
    const { entries, faults } = read(text, { url: 'https://www.kabar.id/sitemap.xml' });
    expect(entries.map(({ url }) => url)).toEqual([
      'http://kabar.id/a',
      'http://www.kabar.id/a',
      'http://bola.kabar.id/a',
    ]);
    expect(faults).toEqual(['3 addresses of other hosts left out']);
  });

  it('may be of any site where it was read from disk', () => {
    const text = urlset('<url><loc>https://kabar.id/1</loc></url><url><loc>https://lain.id/2</loc></url>');
    expect(read(text, { url: 'arsip/sitemap.xml' })).toMatchObject({ kind: 'sitemap', faults: [] });
    expect(urlsOf(read(text, { url: 'stdin' }))).toEqual(['https://kabar.id/1', 'https://lain.id/2']);
  });

  it.each([
    ['<url>\n<lastmod>2024-01-01</lastmod></url>', 'line 3: expected an address in <url>, got none'],
    ['<url><loc> </loc></url>', 'line 2: expected an address in <url>, got none'],
    ['<url><loc>/lada</loc></url>', 'line 2: expected an address in <url>, got "/lada"'],
    ['<url><loc>ftp://kabar.id/</loc></url>', 'line 2: expected an address in <url>, got "ftp://kabar.id/"'],
    [
      '\n\n<url><loc>https://kabar.id/a b\u001b[2J</loc></url>',
      'line 4: expected an address in <url>, got "https://kabar.id/a b [2J"',
    ],
  ])('with %j says where it has no address', (content, fault) => {
    const seeds = read(urlset(`${content}<url><loc>https://kabar.id/1</loc></url>`));
    expect(seeds).toMatchObject({ kind: 'sitemap', faults: [fault] });
    expect(urlsOf(seeds)).toEqual(['https://kabar.id/1']);
  });

  it.each([
    ['2024-01-02', '2024-01-02'],
    ['2024-01-02T03:04+07:00', '2024-01-01T20:04:00.000Z'],
    ['2024-01-02T03:04:05.678Z', '2024-01-02T03:04:05.000Z'],
    ['2024-01-02 03:04:05 +0700', '2024-01-01T20:04:05.000Z'],
    ['2024-01-02T03:04:05', '2024-01-02'],
    ['2024-01-02 03:04:05 WIB', '2024-01-01T20:04:05.000Z'],
    ['2024-01-02T25:00:00Z', '2024-01-02'],
    [' 2024-01-02\n', '2024-01-02'],
    ['2024-02-30', null],
    ['2024-01', null],
    ['2024', null],
    ['kemarin', null],
    ['', null],
  ])('has %j as the time %s', (lastmod, expected) => {
    const text = urlset(`<url><loc>https://kabar.id/1</loc><lastmod>${lastmod}</lastmod></url>`);
    expect(read(text).entries).toEqual([
      { url: 'https://kabar.id/1', kind: 'article', lastmod: expected, title: null },
    ]);
  });
});
