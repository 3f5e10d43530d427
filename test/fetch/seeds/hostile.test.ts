import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedUrl } from '../../../src/fetch/address/index.js';
import { readSeeds } from '../../../src/fetch/seeds/index.js';
import { InputError } from '../../../src/model/errors.js';
import { read, rss, urlset, urlsOf } from './read.js';

const entry = (number: number): string =>
  `<url><loc>https://kabar.id/berita/${number}?a=1&amp;b=2</loc></url>\n`;
const entries = (count: number): string => Array.from({ length: count }, (_, index) => entry(index)).join('');

describe('what defines entities', () => {
  const laughs = `<!DOCTYPE lolz [
    <!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
  ]>`;

  it.each([
    [`<?xml version="1.0"?>${laughs}<lolz>&c;</lolz>`],
    [laughs + urlset('<url><loc>https://kabar.id/&c;</loc></url>').replace(/<\?.*\?>/, '')],
    ['<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel/></rss>'],
    ['<!doctype rss [ <!-- --> <!ELEMENT rss ANY> ]><rss/>'],
    ['<rss><!ENTITY a "ha"><channel/></rss>'],
  ])('is refused: %s', (text) => {
    expect(() => read(text)).toThrow(
      new InputError(
        'https://kabar.id/umpan: expected XML without entity definitions, got some; it is not read',
      ),
    );
  });

  it('is a page where it is XHTML', () => {
    expect(read('<!DOCTYPE html [<!ENTITY a "ha">]><html>&a;</html>')).toMatchObject({
      kind: 'page',
      faults: [],
    });
  });

  it('leaves unknown entities as they are written', () => {
    const text = rss('<item><title>A&nbsp;B &hellip; &#x41;</title><link>https://kabar.id/1</link></item>');
    expect(read(text).entries).toMatchObject([{ title: 'A&nbsp;B &hellip; A' }]);
  });
});

describe('caps', () => {
  it('hold for entries: what is more is counted', () => {
    const seeds = read(urlset(entries(60_000)));
    expect(seeds.entries).toHaveLength(50_000);
    expect(seeds.entries.at(-1)?.url).toBe('https://kabar.id/berita/49999?a=1&b=2');
    expect(seeds.faults).toEqual(['expected at most 50000 entries, got 60000: the last 10000 left out']);
  });

  it('hold for faults: what is more is counted', () => {
    const { faults, entries: found } = read(`https://kabar.id/\n${'lada\n'.repeat(1000)}`);
    expect(found).toHaveLength(1);
    expect(faults).toHaveLength(21);
    expect(faults.at(-1)).toBe('980 more faults');
  });

  it('hold for depth, with what was read before', () => {
    const seeds = read(urlset(`${entry(1)}${'<a>'.repeat(300_000)}${entry(2)}`));
    expect(urlsOf(seeds)).toEqual(['https://kabar.id/berita/1?a=1&b=2']);
    expect(seeds.faults).toEqual([
      'line 3: expected elements nested at most 64 deep, got more; nothing is read from there on',
    ]);
  });

  it('hold for depth where something was broken before', () => {
    const { faults } = read(`<urlset><url><loc></url>${'<a>'.repeat(100)}`);
    expect(faults.at(-1)).toMatch(/nested at most 64 deep, got more; nothing is read from there on$/);
  });

  it('hold for the length of an element', () => {
    const seeds = read(urlset(`<url><loc>https://kabar.id/${'a'.repeat(3_000_000)}</loc></url>${entry(1)}`));
    expect(urlsOf(seeds)).toEqual(['https://kabar.id/berita/1?a=1&b=2']);
    expect(seeds.faults).toHaveLength(1);
    expect(seeds.faults[0]?.length).toBeLessThan(200);
  });

  it('hold for the size after unpacking', () => {
    expect(() => read(gzipSync(Buffer.alloc(50_000_001)))).toThrow(
      'https://kabar.id/umpan: expected at most 50000000 bytes unpacked, got more; it is not read',
    );
  });
});

describe('long and odd input', () => {
  it.each([
    ['one line', 'x'.repeat(5_000_000)],
    ['one address', `https://kabar.id/${'x'.repeat(5_000_000)}`],
    ['blank lines', `https://kabar.id/1${'\n'.repeat(2_000_000)}`],
    ['white space', ' '.repeat(5_000_000)],
    ['an open comment', `<urlset><!-- ${'x'.repeat(5_000_000)}`],
    ['an open tag', `<urlset ${'a="b" '.repeat(300_000)}`],
    ['quotes in a document type', `<!DOCTYPE a ${'"\''.repeat(500_000)}><a/>`],
    ['a name', `<urlset><url><${'a'.repeat(1_000_000)}>${'<b/>'.repeat(100_000)}`],
    ['closing tags', `<urlset>${'</a>'.repeat(500_000)}</urlset>`],
    ['siblings', `<urlset><url>${'<loc/>'.repeat(100_000)}</url></urlset>`],
    ['less-than signs', '<'.repeat(2_000_000)],
    ['ampersands', `<urlset>${'&'.repeat(1_000_000)}</urlset>`],
    [
      'spaces in a date',
      urlset(`<url><loc>https://kabar.id/1</loc><lastmod>${' '.repeat(1_000_000)}x</lastmod></url>`),
    ],
  ])('of %s is read to its end', (_, text) => {
    expect(read(text).entries.length).toBeLessThan(2);
  });

  it('never throws but for entities and gzip', () => {
    const part = fc.constantFrom(
      ...[
        '<urlset>',
        '<url>',
        '<loc>',
        'https://kabar.id/1',
        '</loc>',
        '</url>',
        '</urlset>',
        '<rss',
        '>',
        '\n',
      ],
      ...[
        '<feed>',
        '<entry/>',
        '<link href="/1"/>',
        '<![CDATA[',
        ']]>',
        '<!--',
        '-->',
        '&',
        '<?xml',
        '?>',
        '"',
        '#',
      ],
    );
    const text = fc.array(fc.oneof(part, fc.string()), { maxLength: 20 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.constant('')), fc.webUrl(), (body, url) => {
        const seeds = readSeeds(Buffer.from(body), { mediaType: 'text/xml', url });
        for (const found of seeds.entries) expect(askedUrl(found.url)).toBe(found.url);
        expect(seeds.faults.join('')).not.toMatch(/\p{Cc}/u);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        if (bytes[0] === 0x1f) return;
        expect(read(bytes).kind).toBeTypeOf('string');
      }),
    );
  });
});

describe('broken input', () => {
  it.each([
    [urlset(`${entry(1)}<url><loc>https://kabar.id/2`).replace('</urlset>', ''), 'line 3: expected </loc>'],
    [
      urlset(`${entry(1)}<url><loc>https://kabar.id/2</loc>`).replace('</urlset>', ''),
      'line 3: expected </url>',
    ],
    [urlset(entry(1)).replace('</urlset>', ''), 'line 3: expected </urlset>'],
    [
      urlset(`${entry(1)}<url><loc><![CDATA[https://kabar.id/2`).replace('</urlset>', ''),
      'line 3: expected </loc>',
    ],
  ])('gives what was read before the end of the file', (text, expected) => {
    const seeds = read(text);
    expect(urlsOf(seeds)).toEqual(['https://kabar.id/berita/1?a=1&b=2']);
    expect(seeds.faults).toEqual([`${expected}, got the end of the file`]);
  });

  it('is read on behind a tag that is not closed', () => {
    const seeds = read(urlset(`<url><loc>https://kabar.id/1</url>${entry(2)}`));
    expect(urlsOf(seeds)).toEqual(['https://kabar.id/1', 'https://kabar.id/berita/2?a=1&b=2']);
    expect(seeds.faults).toEqual(['line 2: expected </loc>, got the end of what it stands in']);
  });

  it('may hold a bare ampersand', () => {
    expect(urlsOf(read(urlset('<url><loc>https://kabar.id/?a=1&b=2&lt=3</loc></url>')))).toEqual([
      'https://kabar.id/?a=1&b=2&lt=3',
    ]);
  });

  it('gives what is left of gzip data that was cut short', () => {
    const body = gzipSync(urlset(entries(2000)));
    const seeds = read(body.subarray(0, body.length / 2));
    expect(seeds.entries.length).toBeGreaterThan(100);
    expect(seeds.faults[0]).toBe('the gzip data is cut short');
    expect(seeds.faults).toHaveLength(2);
  });

  it('is refused where gzip data is damaged', () => {
    const body = gzipSync(urlset(entry(1)));
    body[14] = 255 - (body[14] ?? 0);
    body[15] = 255 - (body[15] ?? 0);
    expect(() => read(body)).toThrow(InputError);
  });

  it.each([
    ['<!DOCTYPE html><html><body>Halaman tidak ditemukan</body></html>', '<html>'],
    ['<br />\n<b>Warning</b>: gagal\n<?xml version="1.0"?><rss/>', '<br>'],
    ['Halaman tidak ditemukan', 'text'],
    ['<', '<...>'],
    [`<a\u001b\u0007${'b'.repeat(500)}>`, `<a ${'b'.repeat(61)}>`],
    ['', 'an empty file'],
    ['\ufeff \n', 'an empty file'],
  ])('is a page with a fault where a sitemap was expected: %j', (text, got) => {
    const expected = { kind: 'page', entries: [], faults: [`expected a sitemap or a feed, got ${got}`] };
    expect(read(text, { url: 'https://kabar.id/sitemap.xml?m=1' })).toMatchObject(expected);
    expect(read(text, { mediaType: 'application/rss+xml; charset=utf-8' })).toMatchObject(expected);
  });

  it.each([
    ['<!DOCTYPE html><html><body>Lada</body></html>', 'text/html', []],
    ['<?xml version="1.0"?><html/>', 'application/xhtml+xml', []],
    ['Ekspor lada naik', 'text/plain', []],
    ['', 'text/html', ['expected addresses or a page, got an empty file']],
  ])('%j of %s is a page', (text, mediaType, faults) => {
    expect(read(text, { mediaType })).toEqual({ kind: 'page', entries: [], faults, more: null });
  });
});
