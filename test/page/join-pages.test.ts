import { describe, expect, it } from 'vitest';
import { joinPages } from '../../src/extract/page/join-pages.js';
import { readPage } from '../../src/extract/page/read-page.js';
import { InputError } from '../../src/model/errors.js';
import { sliceOf } from '../../src/model/span.js';
import { knowledge } from '../facts/telling.js';
import { snapshotOf } from './boilerplate.js';

const url = 'https://kabar.example/ekonomi/123/kopi';
const pageOf = (number: number, body: string) => {
  const html =
    `<html><body><h1>Kopi Gayo Terbang ke Jepang</h1><article>${body}<p>Editor: Sri Utami</p></article>` +
    `<a href="${url}?page=${number + 1}">${number + 1}</a></body></html>`;
  return readPage(
    snapshotOf(html, { mediaType: 'text/html', url: `${url}?page=${number}`, source: `${number}.html` }),
    knowledge,
  ).value;
};

const first = pageOf(1, '<p>Koperasi Alam Gayo mengirim 18 ton kopi ke Jepang pada bulan Mei.</p>');
const second = pageOf(2, '<p>Nilainya mencapai Rp1,5 miliar menurut kepala dinas setempat.</p>');

describe('joinPages', () => {
  it('gives one document whose paragraphs know their page, in the order of the pages', () => {
    const { text, paragraphs, title } = joinPages([second, first]);
    const lines = paragraphs.map(({ span, role, page }) => [page, role, sliceOf(text, span)]);
    expect(title).toBe('Kopi Gayo Terbang ke Jepang');
    expect(lines).toEqual([
      [1, 'title', 'Kopi Gayo Terbang ke Jepang'],
      [1, 'body', 'Koperasi Alam Gayo mengirim 18 ton kopi ke Jepang pada bulan Mei.'],
      [1, 'byline', 'Editor: Sri Utami'],
      [2, 'body', 'Nilainya mencapai Rp1,5 miliar menurut kepala dinas setempat.'],
    ]);
  });

  it('goes on where the last page does', () => {
    expect(joinPages([first, second]).pagination).toEqual({ number: 1, next: `${url}?page=3`, all: null });
  });

  it('refuses no page, and one page twice', () => {
    expect(() => joinPages([])).toThrow(InputError);
    expect(() => joinPages([first, first])).toThrow(/different numbers/);
  });
});
