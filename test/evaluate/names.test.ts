import { describe, expect, it } from 'vitest';
import { genericWords, isGeneric } from '../../src/evaluate/generic.js';
import { makeName, relaxed, strict, tokenF1 } from '../../src/evaluate/names.js';

const f1 = (a: string, b: string) => tokenF1(makeName(a), makeName(b));

describe('tokenF1', () => {
  it.each([
    ['kopi arabika', 'Kopi Arabika', 1],
    ['kopi', 'kopi arabika', 2 / 3], // 2 x 1 / (1 + 2)
    ['kopi', 'kopi arabika gayo', 1 / 2], // 2 x 1 / (1 + 3)
    ['kopi', 'kopi arabika asal gayo', 2 / 5], // 2 x 1 / (1 + 4)
    ['kopi kopi', 'kopi', 1], // sets: a repeated word counts once
    ['batik,tenun', 'tenun batik', 1], // words are runs of letters and digits
    ['teh', 'kopi', 0],
    ['-', '--', 0], // no words at all
  ])('%s against %s is %d', (a, b, expected) => {
    expect(f1(a, b)).toBeCloseTo(expected, 12);
  });
});

describe('name tests', () => {
  it('relaxed takes one half and refuses less', () => {
    expect(relaxed(makeName('kopi'), makeName('kopi arabika gayo'))).toBe(true);
    expect(relaxed(makeName('kopi'), makeName('kopi arabika asal gayo'))).toBe(false);
  });

  it('strict folds case and spaces, and nothing else', () => {
    expect(strict(makeName(' Bea  Cukai\nKudus '), makeName('bea cukai kudus'))).toBe(true);
    expect(strict(makeName('Bea-Cukai Kudus'), makeName('Bea Cukai Kudus'))).toBe(false);
  });
});

describe('isGeneric', () => {
  it.each([
    'barang',
    'produk UMKM',
    'Produk UMKM Kota Tangerang',
    'sejumlah produk UMKM',
    'UKM Kabupaten Hulu Sungai Utara',
    'nonmigas',
    'Non-Migas',
    'ekspor non migas',
    'hasil pertanian',
    'komoditas pertanian',
    'pertanian',
    'komoditas unggulan daerah',
    'produk dalam negeri',
    'barang dan jasa',
    'produk industri kecil menengah',
  ])('%s says nothing of the goods', (name) => {
    expect(isGeneric(makeName(name))).toBe(true);
  });

  it.each([
    'migas',
    'migas dan nonmigas',
    'hasil perikanan',
    'produk perikanan',
    'produk kayu',
    'hasil perkebunan',
    'kerajinan UMKM',
    'gerbong barang',
    'industri kreatif',
    'barang elektronik',
    'Kota Tangerang',
    'produk UMKM Kota Tangerang berupa sepatu kulit',
    '',
  ])('%s is a product', (name) => {
    expect(isGeneric(makeName(name))).toBe(false);
  });

  it('holds for every listed word alone and for all of them together', () => {
    expect(genericWords.filter((word) => !isGeneric(makeName(word)))).toEqual([]);
    expect(isGeneric(makeName(genericWords.join(' ')))).toBe(true);
  });

  it('does not hang on a long name that is almost generic', () => {
    const long = `${'produk barang dan jasa '.repeat(5000)}x`;
    expect(isGeneric(makeName(long))).toBe(false);
  });
});
