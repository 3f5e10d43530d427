import { describe, it } from 'vitest';
import type { Mention } from '../../src/model/mention.js';
import { expectNone, expectOne, today } from './reading.js';

/** A text with its mention in braces, or with none; its right value; why the engine does not read it yet. */
type Fault = readonly [kind: Mention['kind'], source: string, value: string, reason: string];

/** Right answers that are not given yet. A case that begins to pass breaks this test: move it to its table. */
describe('known faults', () => {
  it.fails.each<Fault>([
    ['money', 'Nilainya {Rp.500 juta}.', '500000000 IDR', 'a stop inside a word ends the sentence'],
    ['exporter', '{PT.Sari Laut} mengirim udang.', 'PT Sari Laut', 'a stop inside a word ends the sentence'],
    ['money', 'Nilainya {Rp5 s.d. 6 miliar}.', '5000000000..6000000000 IDR', 's.d. is no word of ranges'],
    ['money', 'Nilainya {Rp2 juta s/d Rp3 juta}.', '2000000..3000000 IDR', 's/d is no word of ranges'],
    ['quantity', 'Dikirim {2 sampai dengan 3 ton} pala.', '2..3 t', '`sampai dengan` is no word of ranges'],
    ['quantity', 'Dikirim {9 ribu-10 ribu ekor} ikan.', '9000..10000 head', '`ribu-10` is one token'],
    ['agency', 'Kata {Mentan} Amran kemarin.', 'Kementerian Pertanian', 'a first name is read as a town'],
    ['quantity', 'Dikirim {2 x 40 feet} rotan.', '2 container40', 'the number of containers is not read'],
    [
      'quantity',
      'Dikirim {3 unit kontainer} rotan.',
      '3 container',
      'a counting word stands before the unit',
    ],
    ['quantity', 'Dikirim {10 (sepuluh) kontainer} rotan.', '10 container', 'the number is told twice'],
    ['quantity', 'Kain {5 m} itu putih.', '5 m', '`m³` of the lexicon is looked up as `m`'],
    ['quantity', 'Ubin {12 m²} itu putih.', '12 m2', '`²` is no part of a token'],
    ['money', 'Ada 3 miliar orang.', '', 'thousands of millions of anything unknown are rupiah'],
    ['money', 'Nilainya {dua juta lima ratus ribu rupiah}.', '2500000 IDR', 'a sum of two scales'],
    ['money', 'Nilainya {Rp1 miliar 200 juta}.', '1200000000 IDR', 'a sum of two scales'],
    ['money', 'Nilainya kurang lebih {Rp5 miliar}.', 'about 5000000000 IDR', '`lebih` alone says over'],
    ['date', 'Kapal itu berangkat {3-5 Mei 2023}.', '2023-05-03/2023-05-05', 'days of one month'],
    ['date', 'Kapal itu berangkat {3 hingga 5 Mei 2023}.', '2023-05-03/2023-05-05', 'days of one month'],
    ['date', 'Dari {1 Mei 2022 - 3 Juni 2023} naik.', '2022-05-01/2023-06-03', 'two years'],
    ['date', 'Kapal itu berangkat ({22/7}).', '2023-07-22', 'a day after the article is of the year before'],
    ['date', 'Kapal itu berangkat {Agustus} mendatang.', '2024-08', '`mendatang` looks forward'],
    ['date', 'Kapal itu berangkat {Senin depan}.', '2024-07-08', '`depan` looks forward'],
    ['product', 'Ekspor ‘{kopi}’ naik.', 'kopi (09)', 'a closing quote is read as part of the word'],
    ['agency', '{Wali Kota Tangerang} Arief hadir.', 'Pemerintah Kota Tangerang (by its head)', 'one name'],
    ['agency', 'Stasiun Gambir ramai.', '', 'not every Stasiun is an office'],
  ])('%s: %s is %s: %s', (kind, source, value) => {
    if (value === '') expectNone(kind, source, today);
    else expectOne(kind, [source, value], today);
  });
});
