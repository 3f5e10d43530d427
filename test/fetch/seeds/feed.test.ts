import { describe, expect, it } from 'vitest';
import { read, rss, urlsOf } from './read.js';

const wordpress = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
  xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
  <title>Kabar Daerah</title>
  <atom:link href="https://kabar.id/feed/" rel="self" type="application/rss+xml" />
  <atom:link href="/feed/?paged=2" rel="next"/>
  <link>https://kabar.id</link>
  <image><url>https://kabar.id/logo.png</url><link>https://kabar.id</link></image>
  <item>
    <title>Lada &#8220;putih&#8221;
      ke Belanda</title>
    <link>https://kabar.id/ekonomi/lada/?utm_source=rss</link>
    <comments>https://kabar.id/ekonomi/lada/#comments</comments>
    <dc:creator><![CDATA[Redaksi]]></dc:creator>
    <pubDate>Tue, 02 Jan 2024 01:30:00 +0000</pubDate>
    <guid isPermaLink="false">https://kabar.id/?p=71</guid>
    <description><![CDATA[<p>Dari <a href="https://lain.id">Lampung</a></p>]]></description>
    <content:encoded><![CDATA[<p><link>https://lain.id/</link></p>]]></content:encoded>
  </item>
  <item><title></title><link><![CDATA[https://kabar.id/baca?id=1&#038;s=2]]></link></item>
</channel></rss>`;

const blogger = `<?xml version='1.0' encoding='UTF-8'?><feed xmlns='http://www.w3.org/2005/Atom'
  xmlns:thr='http://purl.org/syndication/thread/1.0'>
  <updated>2024-01-05T00:00:00.000+07:00</updated><title type='text'>Warta</title>
  <link rel='self' type='application/atom+xml' href='https://warta.example/feeds/posts/default'/>
  <link rel='alternate' type='text/html' href='https://warta.example/'/>
  <link rel='next' type='application/atom+xml' href='https://www.blog.example/feeds/9/posts?start-index=26&amp;max-results=25'/>
  <entry><id>tag:warta.example,1999:post-7</id>
    <published>2024-01-02T10:00:00.001+07:00</published><updated>2024-01-03T10:00:00.001+07:00</updated>
    <title type='text'>Kopi &amp; lada</title>
    <link rel='replies' type='text/html' href='https://warta.example/7#comment-form'/>
    <link rel='edit' href='https://www.blog.example/feeds/9/7'/>
    <link rel='alternate' type='application/json' href='https://warta.example/7.json'/>
    <link rel='alternate' type='text/html' href='https://warta.example/2024/01/kopi.html' title='Kopi'/>
    <source><link href='https://lain.id/asal'/></source>
    <thr:total>0</thr:total></entry>
  <entry><link href='2024/01/lada.html'/><published>2024-01-01</published></entry>
</feed>`;

describe('a feed', () => {
  it('of WordPress is read with titles, days and the next page', () => {
    expect(read(wordpress, { url: 'https://kabar.id/feed/', mediaType: 'application/rss+xml' })).toEqual({
      kind: 'feed',
      entries: [
        {
          url: 'https://kabar.id/ekonomi/lada/',
          kind: 'article',
          lastmod: '2024-01-02T01:30:00.000Z',
          title: 'Lada “putih” ke Belanda',
        },
        { url: 'https://kabar.id/baca?id=1&s=2', kind: 'article', lastmod: null, title: null },
      ],
      faults: [],
      more: 'https://kabar.id/feed/?paged=2',
    });
  });

  it('of Blogger is read with the link to the page and the next part', () => {
    expect(read(blogger, { url: 'https://warta.example/feeds/posts/default' })).toEqual({
      kind: 'feed',
      entries: [
        {
          url: 'https://warta.example/2024/01/kopi.html',
          kind: 'article',
          lastmod: '2024-01-03T03:00:00.000Z',
          title: 'Kopi & lada',
        },
        {
          url: 'https://warta.example/feeds/posts/2024/01/lada.html',
          kind: 'article',
          lastmod: '2024-01-01',
          title: null,
        },
      ],
      faults: [],
      more: 'https://www.blog.example/feeds/9/posts?start-index=26&max-results=25',
    });
  });

  it('may be RSS 1.0', () => {
    const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
      <channel rdf:about="https://kabar.id/rdf"><link>https://kabar.id</link>
        <items><rdf:Seq><rdf:li resource="https://kabar.id/1"/></rdf:Seq></items></channel>
      <item rdf:about="https://kabar.id/1"><title>Kopi</title><link>https://kabar.id/1</link>
        <dc:date>2024-01-02T08:00:00+07:00</dc:date></item></rdf:RDF>`;
    expect(read(text)).toMatchObject({
      kind: 'feed',
      entries: [{ url: 'https://kabar.id/1', lastmod: '2024-01-02T01:00:00.000Z', title: 'Kopi' }],
    });
  });

  it('of RSS 0.91 may name its DTD, which nobody fetches', () => {
    const text = `<!DOCTYPE rss PUBLIC "-//Contoh//DTD RSS [0.91]//EN" "https://contoh.id/rss.dtd">
      <rss version="0.91"><channel><item><link>https://lain.id/1</link></item></channel></rss>`;
    expect(read(text)).toMatchObject({ kind: 'feed', entries: [{ url: 'https://lain.id/1' }], faults: [] });
  });

  it('of Atom may have a prefix', () => {
    const text =
      '<a:feed><a:entry><a:link href="https://kabar.id/1"/><a:title>Kopi</a:title></a:entry></a:feed>';
    expect(read(text).entries).toEqual([
      { url: 'https://kabar.id/1', kind: 'article', lastmod: null, title: 'Kopi' },
    ]);
  });

  it.each([
    ['<guid>https://kabar.id/1</guid>', 'https://kabar.id/1'],
    ['<link/><guid isPermaLink="true">https://kabar.id/1</guid>', 'https://kabar.id/1'],
    ['<atom:link href="/1"/><link></link>', 'https://kabar.id/1'],
    ['<link>/1?a=1&amp;amp;b=2</link>', 'https://kabar.id/1?a=1&b=2'],
    ['<media:title>x</media:title><link>//www.kabar.id/1</link>', 'https://www.kabar.id/1'],
  ])('finds the address in %s', (content, url) => {
    expect(urlsOf(read(rss(`<item>${content}</item>`)))).toEqual([url]);
  });

  it.each([
    ['<guid isPermaLink="false">https://kabar.id/1</guid>', 'none'],
    ['<guid>71</guid>', 'none'],
    ['<title>Kopi</title>', 'none'],
    ['<link>javascript:alert(1)</link>', '"javascript:alert(1)"'],
    ['<link>lihat di sini</link>', '"lihat di sini"'],
  ])('says that there is no address in %s', (content, got) => {
    expect(read(rss(`<item>${content}</item>`))).toMatchObject({
      entries: [],
      faults: [`line 2: expected an address in <item>, got ${got}`],
    });
  });

  it.each([
    ['Tue, 02 Jan 2024 08:30:00 GMT', '2024-01-02T08:30:00.000Z'],
    ['2 Jan 2024 8:30 +0700', '2024-01-02T01:30:00.000Z'],
    ['Selasa, 02 Januari 2024 08:30 WIB', '2024-01-02T01:30:00.000Z'],
    ["Jum'at, 09 Agt 2024 01:00:00 WITA", '2024-08-08T17:00:00.000Z'],
    ['Rab, 01 Mei 2024 09:00:00 WIT', '2024-05-01T00:00:00.000Z'],
    ['Tue, 02 Jan 2024 08:30:00 XYZ', '2024-01-02'],
    ['02-Des-2024', '2024-12-02'],
    ['Tue, 31 Feb 2024 08:30:00 GMT', null],
    ['Tue, 02 Foo 2024', null],
    [`Tue, ${'0'.repeat(100)}2 Jan 2024`, null],
  ])('has the time %j as %s', (pubDate, expected) => {
    const text = rss(`<item><link>https://kabar.id/1</link><pubDate>${pubDate}</pubDate></item>`);
    expect(read(text).entries).toMatchObject([{ lastmod: expected }]);
  });

  it('has no next page where that is itself', () => {
    const next = (href: string) => `<feed><link rel="next" href="${href}"/></feed>`;
    expect(read(next('https://kabar.id/umpan#2'))).toMatchObject({ more: null, faults: [] });
    expect(read(next('?halaman=2'))).toMatchObject({ more: 'https://kabar.id/umpan?halaman=2' });
    expect(read(next('mailto:a@b'))).toMatchObject({
      more: null,
      faults: ['line 1: expected the address of the next page, got "mailto:a@b"'],
    });
  });

  it('of RSS may name its next page without a prefix', () => {
    const text = rss('<link xmlns="http://www.w3.org/2005/Atom" rel="next" href="?halaman=2"/>');
    expect(read(text)).toMatchObject({ entries: [], faults: [], more: 'https://kabar.id/umpan?halaman=2' });
  });

  it('strips what steers a terminal from titles, and cuts long ones', () => {
    const item = (title: string) =>
      rss(`<item><link>https://kabar.id/1</link><title>${title}</title></item>`);
    expect(read(item('Lada\u001b[31m\u009b2J\u0007 putih')).entries).toMatchObject([
      { title: 'Lada [31m 2J putih' },
    ]);
    expect(read(item('lada '.repeat(500))).entries[0]?.title).toHaveLength(500);
  });
});
