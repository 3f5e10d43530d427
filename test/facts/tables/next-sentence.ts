import { facts, type Table } from '../telling.js';

export const nextSentence: Table = {
  idea: 'a figure in the next sentence',
  show: facts,
  cases: [
    [
      'Wonosobo mengekspor 18 ton carica dalam botol ke Brunei. Nilainya mencapai Rp540 juta.',
      ['realised | carica | 18 t | 540000000 IDR | BN | -'],
    ],
    [
      'Koperasi di Klungkung mengekspor garam ke Belanda. Volume pengiriman itu 22 ton dengan nilai Rp310 juta.',
      ['realised | garam | 22 t | 310000000 IDR | NL | -'],
    ],
    [
      'Karantina Kendari melepas ekspor 14 ton rumput laut ke Tiongkok, Senin (1/7/2024). Total nilainya Rp280 juta.',
      ['realised | rumput laut | 14 t | 280000000 IDR | CN | 2024-07-01'],
      '2024-07-01',
    ],
    [
      'Tenun ikat dari Kupang diekspor ke Australia. Nilainya Rp2 miliar sepanjang 2023.',
      ['realised | Tenun ikat | - | 2000000000 IDR | AU | 2023'],
    ],
    [
      'Sebanyak 18 ton kopi robusta asal Temanggung diekspor ke Mesir.\n\nKopi robusta 18 ton itu bernilai Rp900 juta.',
      ['realised | kopi robusta | 18 t | 900000000 IDR | EG | -'],
    ],
    [
      'Kepiting diekspor dari Tarakan ke Malaysia. Sejak itu pengirimannya berhenti.',
      ['ended | Kepiting | - | - | MY | -'],
    ],
  ],
};
