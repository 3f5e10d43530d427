import { facts, type Table } from '../telling.js';

export const comparison: Table = {
  idea: 'periods told for comparison',
  show: facts,
  cases: [
    [
      'Ekspor Sumatera Utara pada Mei 2024 tercatat US$700 juta, naik dari April 2024 yang sebesar US$650 juta.',
      ['realised | - | - | 700000000 USD | - | 2024-05', 'realised | - | - | 650000000 USD | - | 2024-04'],
    ],
    [
      'BPS Lampung mencatat ekspor kopi pada Januari 2024 sebesar US$20 juta. Pada Januari 2023 nilainya US$14 juta.',
      [
        'realised | kopi | - | 20000000 USD | - | 2024-01',
        'realised | kopi | - | 14000000 USD | - | 2023-01',
      ],
    ],
    [
      'Ekspor Bengkulu Januari-Juni 2023 mencapai US$120 juta. Pada periode yang sama 2022 nilainya US$150 juta.',
      [
        'realised | - | - | 120000000 USD | - | 2023-01/2023-06',
        'realised | - | - | 150000000 USD | - | 2022-01/2022-06',
      ],
    ],
    [
      'Ekspor udang Lampung pada 2022 mencapai 9.000 ton, lebih tinggi dari 2021 yang 8.100 ton.',
      ['realised | udang | 9000 t | - | - | 2022', 'realised | udang | 8100 t | - | - | 2021'],
    ],
    [
      'Ekspor mebel Jepara 2022 senilai US$150 juta, 2023 senilai US$170 juta.',
      ['realised | mebel | - | 150000000 USD | - | 2022', 'realised | mebel | - | 170000000 USD | - | 2023'],
    ],
    ['Ekspor lada Bangka pada 2023 naik 12 persen.', []],
    [
      'Ekspor Riau pada Mei 2024 naik US$30 juta menjadi US$1,2 miliar.',
      ['realised | - | - | 1200000000 USD | - | 2024-05'],
    ],
    [
      'Ekspor Papua Barat naik pada April 2024. Nilainya 332 juta dolar AS, padahal Maret 2024 baru 198 juta dolar AS.',
      ['realised | - | - | 332000000 USD | - | 2024-04', 'realised | - | - | 198000000 USD | - | 2024-03'],
    ],
  ],
};
