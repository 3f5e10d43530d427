import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { isSince, readLinks } from '../../../src/fetch/seeds/index.js';
import { InputError } from '../../../src/model/errors.js';

const url = 'https://www.kabar.id/indeks?hal=2';
const links = (html: string, patterns: readonly string[] = ['/'], limit = 100): readonly string[] =>
  readLinks(html, { url, patterns, limit }).map((found) => found.url);

describe('readLinks', () => {
  const page = `<!DOCTYPE html><html><head><link rel="stylesheet" href="/gaya.css"><link rel="next" href="?hal=3">
    <script>document.write('<a href="/berita/palsu">')</script></head><body>
    <!-- <a href="/berita/batal"> -->
    <a href="/berita/lada?utm_source=x&amp;id=7">Lada</a> <A HREF=https://kabar.id/berita/kopi>Kopi</A>
    <a href="/berita/lada?id=7#komentar">Komentar</a> <a href="berita/kopi?page=all">Semua</a>
    <a href="/berita/iklan" rel="sponsored NoFollow">Iklan</a> <a href="/tag/lada">Tag</a>
    <a href="https://bola.kabar.id/berita/1">Bola</a> <a href="https://lain.id/berita/1">Lain</a>
    <a href="javascript:buka('/berita/')">x</a><a href="mailto:a@kabar.id">x</a><a href="#atas">x</a><a>x</a>
    <a href="">x</a><a href="http://[/berita">x</a><a href=" /berita/teh ">Teh</a></body></html>`;

  it('finds what matches, once, in the order of the page', () => {
    expect(readLinks(page, { url, patterns: ['/berita/'], limit: 100 })).toEqual(
      [
        'https://www.kabar.id/berita/lada?id=7',
        'https://kabar.id/berita/kopi',
        'https://www.kabar.id/berita/teh',
      ].map((address) => ({ url: address, kind: 'article', lastmod: null, title: null })),
    );
  });

  it('has the next page of a list as a source, where it matches', () => {
    expect(readLinks(page, { url, patterns: ['/indeks'], limit: 100 })).toEqual([
      { url: 'https://www.kabar.id/indeks?hal=3', kind: 'source', lastmod: null, title: null },
    ]);
    expect(readLinks('<a rel="nofollow next" href="?hal=3">', { url, patterns: ['/'], limit: 9 })).toEqual(
      [],
    );
    expect(readLinks('<a rel="next" href="?hal=3">', { url, patterns: ['/'], limit: 9 })).toMatchObject([
      { kind: 'source' },
    ]);
  });

  const addresses = ['/berita/1', '/berita/2.html', '/daerah/berita/3', '/?p=4', '/Berita/5'];
  const html = addresses.map((href) => `<a href="${href}">x</a>`).join('');

  it.each([
    [['/berita/'], ['/berita/1', '/berita/2.html']],
    [['/berita/*.html$'], ['/berita/2.html']],
    [['*/berita/'], ['/berita/1', '/berita/2.html', '/daerah/berita/3']],
    [['berita/'], ['/berita/1', '/berita/2.html', '/daerah/berita/3']],
    [['p='], ['/?p=4']],
    [['/?p='], ['/?p=4']],
    [
      ['.html$', '/daerah'],
      ['/berita/2.html', '/daerah/berita/3'],
    ],
    [['https://www.kabar.id/berita/'], ['/berita/1', '/berita/2.html']],
    [['https://*/berita/1$'], ['/berita/1']],
    [['https://kabar.id/berita/'], []],
    [['/'], addresses],
    [['*'], addresses],
    [[''], []],
    [[], []],
  ])('by %j finds %j', (patterns, expected) => {
    expect(links(html, patterns)).toEqual(expected.map((path) => `https://www.kabar.id${path}`));
  });

  it('stops at its limit', () => {
    expect(links(html, ['*'], 2)).toEqual([
      'https://www.kabar.id/berita/1',
      'https://www.kabar.id/berita/2.html',
    ]);
    expect(links(html, ['*'], 0)).toEqual([]);
  });

  it('resolves against the first base', () => {
    expect(links('<base target=_top><base href="/arsip/"><base href="/x/"><a href="1">')).toEqual([
      'https://www.kabar.id/arsip/1',
    ]);
    expect(links('<base href="https://lain.id/"><a href="1"><a href="//kabar.id/2">')).toEqual([
      'https://kabar.id/2',
    ]);
    expect(links('<base href="data:,"><a href="1">')).toEqual(['https://www.kabar.id/1']);
  });

  it('reads bytes by their charset', () => {
    const bytes = iconv.encode('<meta charset="iso-8859-1"><a href="/é">', 'windows-1252');
    expect(readLinks(bytes, { url, patterns: ['/'], limit: 1 })).toMatchObject([
      { url: 'https://www.kabar.id/%C3%A9' },
    ]);
  });

  it('reads pages of any length, but not of any depth', () => {
    const long = Array.from({ length: 20_000 }, (_, index) => `<p><a href="/berita/${index}">x</a>`).join(
      '\n',
    );
    expect(links(long, ['/berita/'], 30_000)).toHaveLength(20_000);
    expect(() => links('<div>'.repeat(200_000))).toThrow(
      new InputError(`${url}: expected elements nested at most 512 deep, got more; its links are not read`),
    );
  });
});

describe('isSince', () => {
  it.each([
    ['2024-01-02', '2024-01-02', true],
    ['2024-01-01', '2024-01-02', false],
    ['2024-01-01T14:59:59.000Z', '2024-01-02', false],
    ['2024-01-01T15:00:00.000Z', '2024-01-02', true],
    ['2024-01-02T00:00:00.000Z', '2024-01-02', true],
    [null, '2024-01-02', true],
  ])('%s since %s: %s', (lastmod, since, expected) => {
    const found = { url: 'https://kabar.id/1', kind: 'article', lastmod, title: null } as const;
    expect(isSince(found, since)).toBe(expected);
  });
});
