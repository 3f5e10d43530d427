import { describe, it } from 'vitest';
import type { Mention } from '../../src/model/mention.js';
import { expectNone, expectOne, today } from './reading.js';

/** A text with its mention in braces, or with none; its right value; why the engine does not read it yet. */
type Fault = readonly [kind: Mention['kind'], source: string, value: string, reason: string];

/** Right answers that are not given yet. A case that begins to pass breaks this test: move it to its table. */
describe('known faults', () => {
  it.fails.each<Fault>([
    ['quantity', 'Jalan No. 5 unit itu macet.', '', 'the number of a label'],
    ['quantity', 'Ini kiriman ke-5 kontainer itu.', '', 'an ordinal'],
    ['quantity', 'Kain {5 m} itu putih.', '5 m', '`m` is no word of the lexicon'],
    [
      'quantity',
      'Dikirim {dua buah kontainer} rotan.',
      '2 container',
      'a counting word stands before the unit',
    ],
    ['quantity', 'Ada 15 unit usaha di sana.', '', 'firms are counted, not goods'],
    ['quantity', 'Jaraknya 40 feet dari laut.', '', 'a length, not a container'],
    ['quantity', 'Dikirim {3/4 ton} pala.', '0.75 t', 'a fraction is read as a day'],
    ['quantity', 'Dikirim {½ ton} pala.', '0.5 t', '`½` is no part of a token'],
    ['quantity', 'Dikirim {1,500 botol} madu.', '1500 bottle', 'bottles have no thousandths'],
    [
      'money',
      'Nilainya {3 juta dolar Taiwan}.',
      '3000000 TWD',
      'a dollar of no known country is one of the US',
    ],
    ['money', 'Harganya Rp1.000,- per lembar.', '', 'the dash hides the rate'],
    ['date', 'Kapal itu berangkat {Agustus} mendatang.', '2024-08', '`mendatang` looks forward'],
    ['date', 'Kapal itu berangkat {Senin depan}.', '2024-07-08', '`depan` looks forward'],
    ['date', 'Nilainya naik {triwulan I-III 2023}.', '2023-01/2023-09', 'a range of quarters'],
    ['date', 'Kapal itu berangkat {03.05.2023}.', '2023-05-03', 'a date with dots'],
    ['date', 'Nilainya naik 2020 persen.', '', 'a percentage, not a year'],
    ['date', 'Pasar Minggu ramai.', '', 'a name, not a day'],
    [
      'agency',
      '{Kepala BPS Kabupaten Jember} hadir.',
      'Badan Pusat Statistik Kabupaten Jember',
      'the kind of region is lost',
    ],
  ])('%s: %s is %s: %s', (kind, source, value) => {
    if (value === '') expectNone(kind, source, today);
    else expectOne(kind, [source, value], today);
  });
});
