import { describe, expect, it } from 'vitest';
import { isPageOf } from '../../../src/fetch/address/index.js';

const article = 'https://kabar.id/read/12/lada';

describe('isPageOf', () => {
  it.each([
    ['https://kabar.id/read/12/lada', article],
    ['https://www.kabar.id/read/12/lada?page=2', article],
    ['https://kabar.id/read/12/lada?halaman=3', article],
    ['https://kabar.id/read/12/lada/2', article],
    ['https://kabar.id/read/12/lada?page=all', article],
    ['https://kabar.id/read/12/lada', `${article}?page=all`],
    ['https://kabar.id/?p=77&page=2', 'https://kabar.id/?p=77'],
    ['https://kabar.id/?page=2&p=77', 'https://kabar.id/?p=77'],
  ])('%s is a page of %s', (url, of) => {
    expect(isPageOf(url, of)).toBe(true);
  });

  it.each([
    ['https://kabar.id/read/13/lada', article],
    ['https://kabar.id/read/12/lada-putih', article],
    ['https://kabar.id/read/6', 'https://kabar.id/read/5'],
    ['https://kabar.id/?p=78', 'https://kabar.id/?p=77'],
    ['https://kabar.id/read/12/lada/2024', article],
    ['https://lain.id/read/12/lada?page=2', article],
  ])('%s is none of %s', (url, of) => {
    expect(isPageOf(url, of)).toBe(false);
  });
});
