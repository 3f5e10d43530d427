import { describe, it } from 'vitest';
import { type Case, expectOne } from './reading.js';

describe('hedges of quantities', () => {
  it.each<Case>([
    ['Beratnya sekitar {5 ton} saja.', 'about 5 t'],
    ['Beratnya kira-kira {5 ton} saja.', 'about 5 t'],
    ['Beratnya rata-rata {5 ton} saja.', 'about 5 t'],
    ['Beratnya hampir {5 ton} saja.', 'under 5 t'],
    ['Beratnya mendekati {5 ton} saja.', 'under 5 t'],
    ['Beratnya lebih dari {5 ton} saja.', 'over 5 t'],
    ['Beratnya melebihi {5 ton} saja.', 'over 5 t'],
    ['Beratnya {5 ton} lebih.', 'over 5 t'],
    ['Beratnya setidaknya {5 ton} saja.', 'least 5 t'],
    ['Beratnya minimal {5 ton} saja.', 'least 5 t'],
    ['Beratnya maksimal {5 ton} saja.', 'most 5 t'],
    ['Beratnya hingga {5 ton} saja.', 'most 5 t'],
    ['Beratnya mencapai {5 ton} saja.', '5 t'],
    ['Sekitar Mei, beratnya {5 ton} saja.', '5 t'],
  ])('%s is %s', (...row) => expectOne('quantity', row));
});

describe('hedges of several words, and behind the figure', () => {
  it.each<Case>([
    ['Beratnya kurang lebih {5 ton} saja.', 'about 5 t'],
    ['Beratnya lebih kurang {5 ton} saja.', 'about 5 t'],
    ['Beratnya diperkirakan mencapai {5 ton} saja.', 'about 5 t'],
    ['Beratnya pada kisaran {5 ton} saja.', 'about 5 t'],
    ['Beratnya ± {5 ton} saja.', 'about 5 t'],
    ['Beratnya +/- {5 ton} saja.', 'about 5 t'],
    ['Beratnya ~{5 ton} saja.', 'about 5 t'],
    ['Beratnya {200-an ton} saja.', 'about 200 t'],
    ['Beratnya {200an ton} saja.', 'about 200 t'],
    ['Beratnya {5 ton-an} saja.', 'about 5 t'],
    ['Beratnya kurang dari {5 ton} saja.', 'under 5 t'],
    ['Beratnya di bawah {5 ton} saja.', 'under 5 t'],
    ['Beratnya tak sampai {5 ton} saja.', 'under 5 t'],
    ['Beratnya belum sampai {5 ton} saja.', 'under 5 t'],
    ['Beratnya hampir mencapai {5 ton} saja.', 'under 5 t'],
    ['Beratnya di atas {5 ton} saja.', 'over 5 t'],
    ['Beratnya diatas {5 ton} saja.', 'over 5 t'],
    ['Beratnya lebih {5 ton} saja.', 'over 5 t'],
    ['Beratnya {5 ton} plus.', 'over 5 t'],
    ['Isinya {50 lebih ekor} sapi.', 'over 50 head'],
    ['Isinya >{50 ekor} sapi.', 'over 50 head'],
    ['Isinya {1.200-an lebih ekor} sapi.', 'over 1200 head'],
    ['Beratnya tidak kurang dari {5 ton} saja.', 'least 5 t'],
    ['Beratnya tak kurang dari {5 ton} saja.', 'least 5 t'],
    ['Beratnya tidak kurang {5 ton} saja.', 'least 5 t'],
    ['Beratnya paling sedikit {5 ton} saja.', 'least 5 t'],
    ['Beratnya paling tidak {5 ton} saja.', 'least 5 t'],
    ['Beratnya sekurang-kurangnya {5 ton} saja.', 'least 5 t'],
    ['Beratnya setidak-tidaknya {5 ton} saja.', 'least 5 t'],
    ['Beratnya minimum {5 ton} saja.', 'least 5 t'],
    ['Beratnya paling banyak {5 ton} saja.', 'most 5 t'],
    ['Beratnya tidak lebih dari {5 ton} saja.', 'most 5 t'],
    ['Beratnya maksimum {5 ton} saja.', 'most 5 t'],
    ['Beratnya sampai dengan {5 ton} saja.', 'most 5 t'],
  ])('%s is %s', (...row) => expectOne('quantity', row));
});

describe('words that leave a figure as it is', () => {
  it.each<Case>([
    ['Dikirim sebanyak {5 ton} pala.', '5 t'],
    ['Dikirim seberat {5 ton} pala.', '5 t'],
    ['Dikirim sejumlah {5 ton} pala.', '5 t'],
    ['Dikirim sebesar {5 ton} pala.', '5 t'],
    ['Dikirim hingga Mei 2024 {5 ton} pala.', '5 t'],
    ['Dikirim hingga Mei {5 ton} pala.', '5 t'],
    ['Dikirim lebih dari 3 kali {5 ton} pala.', '5 t'],
    ['Dikirim pala tepatnya {5 ton} saja.', '5 t'],
    ['Dikirim pala, yakni {5 ton} saja.', '5 t'],
    ['Beratnya tembus {5 ton} saja.', '5 t'],
    ['Beratnya menembus {5 ton} saja.', '5 t'],
    ['Sekitar dermaga itu, ada {5 ton} pala.', '5 t'],
    ['Pala {5 ton} lebih mahal.', '5 t'],
    ['Pala {5 ton} lebih banyak.', '5 t'],
    ['Ada {5 ton}, lebih dari cukup.', '5 t'],
    ['Lebih dari itu, {5 ton} pala dikirim.', '5 t'],
    ['Tidak hanya {5 ton} pala.', '5 t'],
  ])('%s is %s', (...row) => expectOne('quantity', row));
});

describe('hedges of money', () => {
  it.each<Case>([
    ['Nilainya sekitar {Rp5 miliar}.', 'about 5000000000 IDR'],
    ['Nilainya kurang lebih {Rp5 miliar}.', 'about 5000000000 IDR'],
    ['Nilainya ditaksir {Rp5 miliar}.', 'about 5000000000 IDR'],
    ['Nilainya hampir {Rp5 miliar}.', 'under 5000000000 IDR'],
    ['Nilainya nyaris {Rp5 miliar}.', 'under 5000000000 IDR'],
    ['Nilainya lebih dari {Rp5 miliar}.', 'over 5000000000 IDR'],
    ['Nilainya {Rp5 miliar} lebih.', 'over 5000000000 IDR'],
    ['Nilainya melampaui {Rp5 miliar}.', 'over 5000000000 IDR'],
    ['Nilainya sedikitnya {Rp5 miliar}.', 'least 5000000000 IDR'],
    ['Nilainya maksimal {Rp5 miliar}.', 'most 5000000000 IDR'],
    ['Nilainya hingga {Rp5 miliar}.', 'most 5000000000 IDR'],
    ['Nilainya di atas {Rp5 miliar}.', 'over 5000000000 IDR'],
    ['Nilainya tidak kurang dari {Rp5 miliar}.', 'least 5000000000 IDR'],
    ['Nilainya kurang dari {Rp5 miliar}.', 'under 5000000000 IDR'],
    ['Nilainya {Rp5 miliaran}.', 'about 5000000000 IDR'],
    ['Nilainya {Rp5 miliar-an}.', 'about 5000000000 IDR'],
    ['Nilainya {Rp20 jutaan}.', 'about 20000000 IDR'],
    ['Nilainya {Rp 500 ribu-an}.', 'about 500000 IDR'],
    ['Nilainya {20 jutaan rupiah}.', 'about 20000000 IDR'],
    ['Nilainya lebih dari {5 juta dolar AS}.', 'over 5000000 USD'],
    ['Nilainya {Rp5 miliar} lebih murah.', '5000000000 IDR'],
    ['Nilainya senilai {Rp5 miliar}.', '5000000000 IDR'],
    ['Nilainya sebesar {Rp5 miliar}.', '5000000000 IDR'],
    ['Nilainya tembus {Rp5 miliar}.', '5000000000 IDR'],
    ['Hampir setengah triliun atau tepatnya {Rp428,2 miliar}.', '428200000000 IDR'],
    ['Nilainya mencapai {Rp5 miliar}.', '5000000000 IDR'],
    ['Sekitar lima peti, nilainya {Rp5 miliar}.', '5000000000 IDR'],
  ])('%s is %s', (...row) => expectOne('money', row));
});
