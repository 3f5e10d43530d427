import { facts, type Table } from '../telling.js';

export const amounts: Table = {
  idea: 'amounts as printed',
  show: facts,
  cases: [
    ['Banda mengekspor 3-4 ton pala ke Jerman.', ['realised | pala | 3..4 t | - | DE | -']],
    ['Ternate mengekspor lebih dari 20 ton pala ke Belanda.', ['realised | pala | 20 t | - | NL | -']],
    [
      'Papua mengekspor 2 kontainer 40 feet kayu merbau ke Tiongkok.',
      ['realised | kayu merbau | 2 container40 | - | CN | -'],
    ],
    [
      'Karantina Palu melepas ekspor 4.000 kilogram atau 4 ton durian beku ke Tiongkok.',
      ['realised | durian beku | 4000 kg + 4 t | - | CN | -'],
    ],
    [
      'Sebanyak 20 kontainer atau 400 ton kelapa dari Indragiri Hilir diekspor ke Thailand.',
      ['realised | kelapa | 20 container + 400 t | - | TH | -'],
    ],
    [
      'Sebanyak 200 ekor atau 600 kilogram ikan kerapu dari Natuna diekspor ke Hong Kong.',
      ['realised | ikan kerapu | 200 head + 600 kg | - | HK | -'],
    ],
    [
      'Satu kontainer berisi 18 ton kopra putih dari Sangihe diekspor ke India.',
      ['realised | kopra putih | 1 container + 18 t | - | IN | -'],
    ],
    [
      'Ekspor gaharu Samarinda ke Arab Saudi bernilai USD 100 ribu atau setara Rp1,5 miliar.',
      ['realised | gaharu | - | 100000 USD + 1500000000 IDR | SA | -'],
    ],
    [
      'Karantina mencatat tiap bulan dua kontainer kayu manis diekspor dari Kerinci ke Amerika Serikat.',
      ['realised | kayu manis | 2 container | - | US | -'],
    ],
    [
      'Rata-rata ekspor ikan hias dari Denpasar mencapai Rp2 miliar sebulan.',
      ['realised | ikan hias | - | 2000000000 IDR | - | -'],
    ],
    [
      'Setiap kontainer memuat 24 ton wortel. Karo mengekspor wortel ke Malaysia.',
      ['realised | wortel | - | - | MY | -'],
    ],
    [
      'Karo mengekspor 4 kontainer wortel ke Malaysia. Tiap kontainer memuat 24 ton.',
      ['realised | wortel | 4 container | - | MY | -'],
    ],
    [
      'Sebanyak 19.233,2 kilogram atau 19,2 ton tuna dari Bitung diekspor ke Jepang.',
      ['realised | tuna | 19233.2 kg + 19.2 t | - | JP | -'],
    ],
  ],
};
