import { describe, it } from 'vitest';
import { type Case, expectNone, expectOne } from './reading.js';

describe('rupiah', () => {
  it.each<Case>([
    ['Nilainya {Rp428,2 miliar}.', '428200000000 IDR'],
    ['Nilainya {Rp 428,2 miliar}.', '428200000000 IDR'],
    ['Nilainya {Rp. 428,2 miliar}.', '428200000000 IDR'],
    ['Nilainya {Rp.428,2 miliar}.', '428200000000 IDR'],
    ['Nilainya {Rp.500 juta}.', '500000000 IDR'],
    ['Nilainya {Rp1 miliar 200 juta}.', '1200000000 IDR'],
    ['Nilainya {dua juta lima ratus ribu rupiah}.', '2500000 IDR'],
    ['Nilainya {rp5 juta}.', '5000000 IDR'],
    ['Nilainya {RP5 juta}.', '5000000 IDR'],
    ['Nilainya {IDR 33.000}.', '33000 IDR'],
    ['Nilainya {IDR33.000}.', '33000 IDR'],
    ['Nilainya {Rp10.000.000},- saja.', '10000000 IDR'],
    ['Nilainya {Rp1.250.000.000}.', '1250000000 IDR'],
    ['Nilainya {Rp7.642.199,06}.', '7642199.06 IDR'],
    ['Nilainya {Rp1.5 miliar}.', '1500000000 IDR'],
    ['Nilainya {Rp1,5 M}.', '1500000000 IDR'],
    ['Nilainya {Rp1,5M}.', '1500000000 IDR'],
    ['Nilainya {Rp2 T}.', '2000000000000 IDR'],
    ['Nilainya {Rp7,6jt}.', '7600000 IDR'],
    ['Nilainya {Rp500rb}.', '500000 IDR'],
    ['Nilainya {Rp setengah triliun}.', '500000000000 IDR'],
    ['Nilainya {115 miliar rupiah}.', '115000000000 IDR'],
    ['Nilainya {setengah triliun rupiah}.', '500000000000 IDR'],
    ['Nilainya {dua miliar rupiah}.', '2000000000 IDR'],
    ['Nilainya {dua ratus lima puluh juta rupiah}.', '250000000 IDR'],
    ['Nilainya {satu setengah miliar rupiah}.', '1500000000 IDR'],
    ['Nilainya {800.000 rupiah}.', '800000 IDR'],
    ['Nilainya {Rp5 juta rupiah}.', '5000000 IDR'],
    ['Nilainya ({Rp7,47 triliun}).', '7470000000000 IDR'],
    ['“Nilainya {Rp3 miliar},” kata dia.', '3000000000 IDR'],
    ['Pala {12,6 miliar} lebih murah.', 'over 12600000000 IDR'],
    ['Devisa dari pala {12,6 miliar}.', '12600000000 IDR'],
    ['Devisanya {3 triliun}, katanya.', '3000000000000 IDR'],
    ['Devisanya {3 milliar}, katanya.', '3000000000 IDR'],
  ])('%s is %s', (...row) => expectOne('money', row));
});

describe('dollars', () => {
  it.each<Case>([
    ['Nilainya {US$ 2.181.797}.', '2181797 USD'],
    ['Nilainya {US$2,5 juta}.', '2500000 USD'],
    ['Nilainya {USD 84,400}.', '84400 USD'],
    ['Nilainya {USD 84,4 ribu}.', '84400 USD'],
    ['Nilainya {USD100.000,00}.', '100000 USD'],
    ['Nilainya {USD 1,234,567.89}.', '1234567.89 USD'],
    ['Nilainya {$500 ribu}.', '500000 USD'],
    ['Nilainya {$ 1.2 million}.', '1200000 USD'],
    ['Nilainya {AS$40 juta}.', '40000000 USD'],
    ['Nilainya {US 40 ribu}.', '40000 USD'],
    ['Nilainya {US dollar 40 ribu}.', '40000 USD'],
    ['Nilainya {dolar AS 40 ribu}.', '40000 USD'],
    ['Nilainya {100 ribu dolar}.', '100000 USD'],
    ['Nilainya {100 ribu dollar}.', '100000 USD'],
    ['Nilainya {100 ribu dolar AS}.', '100000 USD'],
    ['Nilainya {100 ribu dollar AS}.', '100000 USD'],
    ['Nilainya {100 ribu doalr AS}.', '100000 USD'],
    ['Nilainya {1,7 juta dolar Amerika}.', '1700000 USD'],
    ['Nilainya {1,7 juta dolar Amerika Serikat}.', '1700000 USD'],
    ['Nilainya {1,7 juta dolar Amerika Serikat (AS})', '1700000 USD'],
    ['Nilainya {40,000 dolar AS}.', '40000 USD'],
    ['Nilainya {40.000 dolar AS}.', '40000 USD'],
    ['Nilainya {dua juta dolar AS}.', '2000000 USD'],
    ['Nilainya {500.000 USD}.', '500000 USD'],
    ['Nilainya {US$5 juta dolar AS}.', '5000000 USD'],
    ['Nilainya {12,5 juta US$}.', '12500000 USD'],
  ])('%s is %s', (...row) => expectOne('money', row));
});

describe('other currencies', () => {
  it.each<Case>([
    ['Nilainya {S$20 ribu}.', '20000 SGD'],
    ['Nilainya {SGD 20.000}.', '20000 SGD'],
    ['Nilainya {30 ribu dolar Singapura}.', '30000 SGD'],
    ['Nilainya {A$ 15 ribu}.', '15000 AUD'],
    ['Nilainya {15 ribu dolar Australia}.', '15000 AUD'],
    ['Nilainya {HK$90 ribu}.', '90000 HKD'],
    ['Nilainya {RM250 ribu}.', '250000 MYR'],
    ['Nilainya {RM 250.000}.', '250000 MYR'],
    ['Nilainya {75 ribu ringgit}.', '75000 MYR'],
    ['Nilainya {75 ribu ringgit Malaysia}.', '75000 MYR'],
    ['Nilainya {€1,2 juta}.', '1200000 EUR'],
    ['Nilainya {EUR 60.000}.', '60000 EUR'],
    ['Nilainya {60 ribu euro}.', '60000 EUR'],
    ['Nilainya {£5.000}.', '5000 GBP'],
    ['Nilainya {5 ribu poundsterling}.', '5000 GBP'],
    ['Nilainya {5 ribu pound sterling}.', '5000 GBP'],
    ['Nilainya {¥900.000}.', '900000 JPY'],
    ['Nilainya {2 juta yen}.', '2000000 JPY'],
    ['Nilainya {JPY 2 juta}.', '2000000 JPY'],
    ['Nilainya {CNY 3 juta}.', '3000000 CNY'],
    ['Nilainya {RMB 3 juta}.', '3000000 CNY'],
    ['Nilainya {3 juta yuan}.', '3000000 CNY'],
    ['Nilainya {40 juta won}.', '40000000 KRW'],
    ['Nilainya {600 ribu riyal}.', '600000 SAR'],
    ['Nilainya {600 ribu dirham}.', '600000 AED'],
    ['Nilainya {600 ribu baht}.', '600000 THB'],
    ['Nilainya {600 ribu rupee}.', '600000 INR'],
  ])('%s is %s', (...row) => expectOne('money', row));
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
    ['Nilainya {2-3 juta ringgit}.', '2000000..3000000 MYR'],
  ])('%s is %s', (...row) => expectOne('money', row));
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
    ['Nilainya mencapai {Rp5 miliar}.', '5000000000 IDR'],
    ['Sekitar lima peti, nilainya {Rp5 miliar}.', '5000000000 IDR'],
  ])('%s is %s', (...row) => expectOne('money', row));
});

describe('no money', () => {
  it.each([
    'Harganya Rp18.000/kg.',
    'Harganya Rp18.000 per kilogram.',
    'Harganya Rp18.000 per kg.',
    'Harganya Rp18.000 tiap butir.',
    'Harganya Rp18.000 sekilo.',
    'Harganya Rp250 ribu selembar.',
    'Kursnya Rp16.000 per dolar AS.',
    'Nilainya ratusan juta rupiah.',
    'Nilainya jutaan dolar AS.',
    'Uang rupiah itu lama.',
    'Dolar AS menguat.',
    'Muatan itu 5 miliar batang.',
    'Kain 5 m itu putih.',
    'Kiriman ke AS 40 peti.',
    'Dikirim ke US 5 kontainer.',
    'Rp, katanya, naik.',
    'Ia menang 3-0.',
    'Ada 2 juta butir.',
    'Ada 3 miliar orang.',
  ])('%s', (text) => expectNone('money', text));
});
