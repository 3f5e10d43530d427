import { describe, it } from 'vitest';
import { expectFigure, expectNoFigure, money } from './numbers.js';
import type { Case } from './reading.js';

describe('numbers in digits', () => {
  it.each<Case>([
    ['muatan {2.720} butir', '2720'],
    ['muatan {7,5} ton', '7.5'],
    ['muatan {1.5} ton', '1.5'],
    ['sejumlah {1773} peti', '1773'],
    ['({4.044} pasang)', '4044'],
    ['“{315,00} ton”', '315'],
    ['{15 ribu} butir', '15000'],
    ['{58 ribu} ton', '58000'],
    ['{2,5 ribu} lembar', '2500'],
    ['{2,125 ribu} lembar', '2125'],
    ['{500rb} butir', '500000'],
    ['{500 rb} butir', '500000'],
    ['{80k} lembar', '80000'],
    ['{3 juta} butir', '3000000'],
    ['{7,6jt} butir', '7600000'],
    ['{7,6 jt} butir', '7600000'],
    ['{1.500 juta} butir', '1500000000'],
    ['{1.25 juta} butir', '1250000'],
    ['{1,5 miliar} batang', '1500000000'],
    ['{1,5 milyar} batang', '1500000000'],
    ['{1,5 milliar} batang', '1500000000'],
    ['{1,5 Miliyar} batang', '1500000000'],
    ['{135,14 miliar} batang', '135140000000'],
    ['{2 triliun} butir', '2000000000000'],
    ['{2 trilyun} butir', '2000000000000'],
    ['{3,3 billion} pieces', '3300000000'],
    ['{3.3 million} pieces', '3300000'],
    ['{300 ratus} butir', '30000'],
    ['{5 ratus ribu} butir', '500000'],
    ['{10 ribu} sampai hari itu', '10000'],
    ['{12}, ribu tiang', '12'],
    ['{12}; juta orang', '12'],
    ['{0,7 juta} liter', '700000'],
  ])('%s is %s', (...row) => expectFigure(row));
});

describe('numbers in words', () => {
  it.each<Case>([
    ['{satu} peti', '1'],
    ['{Dua} peti', '2'],
    ['{tiga} kontainer', '3'],
    ['{empat} industri', '4'],
    ['{lima} ton', '5'],
    ['{enam} truk', '6'],
    ['{tujuh} karung', '7'],
    ['{delapan} ekor', '8'],
    ['{sembilan} bulan', '9'],
    ['{sepuluh} dus', '10'],
    ['{sebelas} dus', '11'],
    ['{dua belas} dus', '12'],
    ['{sembilan belas} dus', '19'],
    ['{dua puluh} dus', '20'],
    ['{dua puluh lima} dus', '25'],
    ['{sembilan puluh sembilan} dus', '99'],
    ['{seratus} ton', '100'],
    ['{seratus lima} ton', '105'],
    ['{seratus sebelas} ton', '111'],
    ['{seratus empat belas} ton', '114'],
    ['{dua ratus} ton', '200'],
    ['{dua ratus lima puluh enam} ton', '256'],
    ['{dua ratus sepuluh} ton', '210'],
    ['{seribu} ton', '1000'],
    ['{seribu dua ratus} ton', '1200'],
    ['{dua ribu} ton', '2000'],
    ['{dua ribu lima ratus} ton', '2500'],
    ['{lima ribu dua ratus tiga puluh satu} ton', '5231'],
    ['{dua puluh lima ribu} ton', '25000'],
    ['{seratus ribu} ton', '100000'],
    ['{tiga ratus ribu} butir', '300000'],
    ['{sejuta} butir', '1000000'],
    ['{dua juta} butir', '2000000'],
    ['{dua juta lima ratus} butir', '2000500'],
    ['{satu miliar} batang', '1000000000'],
    ['{empat triliun} butir', '4000000000000'],
    ['{nol} karung', '0'],
    ['{setengah} ton', '0.5'],
    ['{separuh} ton', '0.5'],
    ['{seperempat} ton', '0.25'],
    ['{setengah juta} butir', '500000'],
    ['{setengah triliun} batang', '500000000000'],
    ['{dua setengah} ton', '2.5'],
    ['{satu setengah} ton', '1.5'],
    ['{satu setengah juta} butir', '1500000'],
  ])('%s is %s', (...row) => expectFigure(row));
});

describe('numbers without a value', () => {
  it.each<Case>([
    ['{puluhan} ton', 'vague'],
    ['{belasan} truk', 'vague'],
    ['{ratusan} kontainer', 'vague'],
    ['{ribuan} butir', 'vague'],
    ['{jutaan} ekor', 'vague'],
    ['{puluhan ribu} ekor', 'vague'],
    ['{ratusan juta} butir', 'vague'],
    ['{Miliaran} butir', 'vague'],
  ])('%s is %s', (...row) => expectFigure(row));

  it.each([
    'beberapa peti kemas',
    'sejumlah truk',
    'berbagai macam rotan',
    'Kelurahan Limau',
    'Pulau Seribukota',
    'satuan kerja itu',
    'pertigaan jalan raya',
    'kelima-limanya laku',
    'Juta dan miliar itu banyak',
    'belas kasih petani',
  ])('%s has none', (text) => expectNoFigure(text));
});

describe('numbers of money', () => {
  it.each<Case>([
    ['{5 M}', '5000000000'],
    ['{7,6M}', '7600000000'],
    ['{1,2 T}', '1200000000000'],
    ['{3 mil}', '3000000000'],
    ['{5 ribu}', '5000'],
  ])('%s is %s', (...row) => expectFigure(row, money));

  it.each<Case>([
    ['kain {5} M', '5'],
    ['kain {5} m', '5'],
    ['kain {2} T', '2'],
  ])('%s without a currency is %s', (...row) => expectFigure(row));
});
