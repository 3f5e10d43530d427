import { describe, it } from 'vitest';
import { type Case, expectAll, expectOne, type Several } from './reading.js';

describe('ranges of quantities', () => {
  it.each<Case>([
    ['Sebanyak {2-3 ton} pala.', '2..3 t'],
    ['Sebanyak {2–3 ton} pala.', '2..3 t'],
    ['Sebanyak {2 hingga 3 ton} pala.', '2..3 t'],
    ['Sebanyak {2 sampai 3 ton} pala.', '2..3 t'],
    ['Sebanyak {2 sampai dengan 3 ton} pala.', '2..3 t'],
    ['Sebanyak {2 s.d. 3 ton} pala.', '2..3 t'],
    ['Sebanyak {2 s/d 3 ton} pala.', '2..3 t'],
    ['Sebanyak {9 ribu-10 ribu ekor} ikan.', '9000..10000 head'],
    ['Sebanyak {1,8 ton sampai 2 ton} pala.', '1.8..2 t'],
    ['Sebanyak {1,8 ton - 2 ton} pala.', '1.8..2 t'],
    ['Sebanyak {10-20 kontainer} pala.', '10..20 container'],
    ['Sebanyak {200-300 ribu butir} telur.', '200000..300000 piece'],
    ['Sebanyak {2—3 ton} pala.', '2..3 t'],
    ['Sebanyak {2 ~ 3 ton} pala.', '2..3 t'],
    ['Sebanyak {2 ton-3 ton} pala.', '2..3 t'],
    ['Sebanyak {2 ton s/d 3 ton} pala.', '2..3 t'],
    ['Sebanyak {500 kg hingga 1 ton} pala.', '500..1000 kg'],
    ['Antara {2 dan 3 ton} pala.', '2..3 t'],
    ['Antara {2 ton dan 3 ton} pala.', '2..3 t'],
    ['Antara {2 hingga 3 ton} pala.', '2..3 t'],
    ['Dari {2 hingga 3 ton} pala.', '2..3 t'],
    ['Sebanyak {dua-tiga ton} pala.', '2..3 t'],
    ['Sebanyak {dua hingga tiga ton} pala.', '2..3 t'],
    ['Sebanyak {1-1,5 juta ekor} ikan.', '1000000..1500000 head'],
    ['Sekitar {2-3 ton} pala.', 'about 2..3 t'],
    ['Sebanyak {10-20 kontainer} per bulan.', '10..20 container'],
  ])('%s is %s', (...row) => expectOne('quantity', row));
});

describe('ranges of money', () => {
  it.each<Case>([
    ['Nilainya {Rp1,5-2 miliar}.', '1500000000..2000000000 IDR'],
    ['Nilainya {Rp200 ribu - Rp300 ribu}.', '200000..300000 IDR'],
    ['Nilainya {Rp200 ribu hingga Rp300 ribu}.', '200000..300000 IDR'],
    ['Nilainya {Rp200 ribu sampai Rp300 ribu}.', '200000..300000 IDR'],
    ['Nilainya {Rp5 s.d. 6 miliar}.', '5000000000..6000000000 IDR'],
    ['Nilainya {Rp2 juta s/d Rp3 juta}.', '2000000..3000000 IDR'],
    ['Nilainya {6 miliar hingga 6,5 miliar dolar AS}.', '6000000000..6500000000 USD'],
    ['Nilainya {US$2–3 juta}.', '2000000..3000000 USD'],
    ['Nilainya {Rp1,5 – 2 miliar}.', '1500000000..2000000000 IDR'],
    ['Nilainya {Rp1,5-2 M}.', '1500000000..2000000000 IDR'],
    ['Nilainya {Rp500 juta-Rp1 miliar}.', '500000000..1000000000 IDR'],
    ['Nilainya {Rp500 juta hingga 1 miliar}.', '500000000..1000000000 IDR'],
    ['Nilainya {Rp500 juta sampai dengan Rp1 miliar}.', '500000000..1000000000 IDR'],
    ['Nilainya antara {Rp5 juta dan Rp6 juta}.', '5000000..6000000 IDR'],
    ['Nilainya antara {Rp5 dan 6 juta}.', '5000000..6000000 IDR'],
    ['Nilainya antara {Rp5 juta hingga Rp6 juta}.', '5000000..6000000 IDR'],
    ['Nilainya {Rp1.000.000 - Rp2.000.000}.', '1000000..2000000 IDR'],
    ['Nilainya {US$ 2 juta-US$ 3 juta}.', '2000000..3000000 USD'],
    ['Nilainya {USD 5.000-6.000}.', '5000..6000 USD'],
    ['Nilainya {USD 5,000-6,000}.', '5000..6000 USD'],
    ['Nilainya {5 ribu-6 ribu dolar AS}.', '5000..6000 USD'],
    ['Nilainya {5-6 juta dolar AS}.', '5000000..6000000 USD'],
    ['Nilainya {dua hingga tiga miliar rupiah}.', '2000000000..3000000000 IDR'],
    ['Nilainya sekitar {Rp5-6 juta}.', 'about 5000000..6000000 IDR'],
    ['Nilainya {2-3 juta ringgit}.', '2000000..3000000 MYR'],
  ])('%s is %s', (...row) => expectOne('money', row));
});

describe('two amounts that make no range', () => {
  it.each<Case>([
    ['Nilainya {Rp5 juta} dari 12 ton.', '5000000 IDR'],
    ['Nilainya {Rp5 juta} hingga Juni.', '5000000 IDR'],
    ['Nilainya {Rp5 juta} - 3 peti.', '5000000 IDR'],
  ])('%s is %s', (...row) => expectOne('money', row));

  it.each<Several>([
    ['Nilainya naik dari {Rp5 juta} ke {Rp6 juta}.', ['5000000 IDR', '6000000 IDR']],
    ['Nilainya naik dari {Rp5 juta} menjadi {Rp6 juta}.', ['5000000 IDR', '6000000 IDR']],
    ['Nilainya {Rp6 juta} hingga {Rp5 juta}.', ['6000000 IDR', 'most 5000000 IDR']],
    ['Nilainya {Rp6 juta} hingga {US$8 ribu}.', ['6000000 IDR', 'most 8000 USD']],
    ['Nilainya {Rp5 juta} dan {Rp6 juta}.', ['5000000 IDR', '6000000 IDR']],
    ['Antara lain {Rp5 juta} dan {Rp6 juta}.', ['5000000 IDR', '6000000 IDR']],
    ['Nilainya {Rp5 juta}, {Rp6 juta}, dan {Rp7 juta}.', ['5000000 IDR', '6000000 IDR', '7000000 IDR']],
  ])('%s', (...row) => expectAll('money', row));
});
