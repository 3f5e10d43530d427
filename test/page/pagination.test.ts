import { describe, expect, it } from 'vitest';
import { headTags } from '../../src/extract/page/html/head-tags.js';
import { readPagination } from '../../src/extract/page/html/pagination.js';
import { parseHtml } from '../../src/extract/page/html/parse.js';

const at = 'https://kabar.example/ekonomi/123/kopi-terbang-ke-jepang';
const pagesOf = (html: string, url: string | null = at) =>
  readPagination(headTags(parseHtml({ html, source: 'uji.html' })).pagers, url);

describe('the other pages of an article', () => {
  it.each([
    [
      'a query',
      `<a href="?page=2">2</a><a href="?page=all">Tampilkan Semua</a>`,
      `${at}?page=2`,
      `${at}?page=all`,
    ],
    ['a path', `<a href="${at}/2">Selanjutnya</a>`, `${at}/2`, null],
    ['a link element', `<link rel="next" href="${at}?page=2">`, `${at}?page=2`, null],
    ['an arrow', `<a href="${at}?halaman=2">»</a>`, `${at}?halaman=2`, null],
    ['tracking behind it', `<a href="${at}?page=2&utm_source=x">2</a>`, `${at}?page=2&utm_source=x`, null],
    [
      'the www of the host',
      `<a href="https://www.kabar.example/ekonomi/123/kopi-terbang-ke-jepang?page=2">2</a>`,
      'https://www.kabar.example/ekonomi/123/kopi-terbang-ke-jepang?page=2',
      null,
    ],
  ])('by %s', (_, html, next, all) => {
    expect(pagesOf(html)).toEqual({ number: 1, next, all });
  });

  it('are not other articles, pages of lists, or pages further on', () => {
    const html =
      '<a href="/ekonomi/124/lada-ke-india">Selanjutnya</a><a href="/indeks?page=2">2</a>' +
      `<a href="${at}?page=3">3</a><a href="javascript:void(0)">2</a><a href="${at}?page=2">Kopi ke Korea pada halaman 2</a>`;
    expect(pagesOf(html)).toEqual({ number: 1, next: null, all: null });
  });

  it('are counted from the page at hand', () => {
    const html = `<a href="${at}?page=1">1</a><a href="${at}?page=3">3</a><a href="${at}?page=all">Semua</a>`;
    expect(pagesOf(html, `${at}?page=2`)).toEqual({ number: 2, next: `${at}?page=3`, all: `${at}?page=all` });
    expect(pagesOf(html, `${at}?page=all`)).toEqual({ number: 1, next: null, all: null });
  });

  it('are unknown without the address of the page', () => {
    expect(pagesOf('<a href="?page=2">2</a>', null)).toEqual({ number: 1, next: null, all: null });
  });
});
