import { describe, expect, it } from 'vitest';
import { daysOf } from '../../src/store/dates.js';
import { stemsOf, stemText, wordsOf } from '../../src/store/stem.js';

describe('stemsOf', () => {
  it.each([
    ['mengekspor', 'ekspor'],
    ['diekspor', 'ekspor'],
    ['pengeksporan', 'ekspor'],
    ['ekspornya', 'ekspor'],
    ['mengirimkan', 'kirim'],
    ['pengiriman', 'kirim'],
    ['dikirim', 'kirim'],
    ['memasarkan', 'pasar'],
    ['menanam', 'tanam'],
    ['menyalurkan', 'salur'],
    ['penjualan', 'jual'],
    ['membeli', 'beli'],
    ['melalui', 'lalu'],
    ['perikanan', 'ikan'],
    ['petani', 'tani'],
    ['pertanian', 'tani'],
    ['berjalan', 'jalan'],
    ['terbesar', 'besar'],
    ['sebesar', 'besar'],
    ['kelautan', 'laut'],
    ['perdagangan', 'dagang'],
  ])('%s has the stem %s', (word, stem) => {
    expect(stemsOf(word)).toContain(stem);
  });

  it.each([
    'ekspor',
    'kopi',
    'kepala',
    'pala',
    'kelapa',
    'sepatu',
    'beras',
    'ikan',
    'dinas',
    'merah',
    'ternak',
    'bali',
  ])('leaves %s whole', (word) => {
    expect(stemsOf(word)).toEqual([word]);
  });

  it('has two stems where the prefix may have swallowed a letter', () => {
    expect(stemsOf('mengirim')).toEqual(['irim', 'kirim']);
    expect(stemsOf('memasok')).toEqual(['asok', 'pasok']);
  });
});

describe('the words of a text', () => {
  it('are runs of letters, marks and digits', () => {
    expect(wordsOf('Buah-buahan, 4.044 pasang; kafe\u0301!')).toEqual([
      'buah',
      'buahan',
      '4',
      '044',
      'pasang',
      'kafe\u0301',
    ]);
    expect(stemText('Mengirim buah-buahan')).toBe('irim kirim buah buah');
    expect(wordsOf('"*(%_')).toEqual([]);
  });
});

describe('daysOf', () => {
  it.each([
    ['2024-07-01', '2024-07-01', '2024-07-01'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['2019-01/2019-06', '2019-01-01', '2019-06-30'],
    ['2022/2023-02', '2022-01-01', '2023-02-28'],
  ])('%s is from %s to %s', (value, from, to) => {
    expect(daysOf(value)).toEqual({ from, to });
  });

  it.each(['', 'Mei 2023', '2024-7', '2024/', '2019/2020/2021', '20240701'])('%j is no date', (value) => {
    expect(daysOf(value)).toBeNull();
  });
});
