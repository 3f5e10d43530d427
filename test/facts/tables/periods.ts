import { facts, type Table } from '../telling.js';

export const periods: Table = {
  idea: 'months, quarters and years',
  show: facts,
  cases: [
    [
      'Bulan lalu Medan mengekspor 400 ton karet ke Jepang.',
      ['realised | karet | 400 t | - | JP | 2024-06'],
      '2024-07-02',
    ],
    ['Bulan lalu Medan mengekspor 400 ton karet ke Jepang.', ['realised | karet | 400 t | - | JP | -']],
    [
      'Tahun lalu Kabupaten Solok mengekspor 70 ton kayu manis ke Kanada.',
      ['realised | kayu manis | 70 t | - | CA | 2023'],
      '2024-07-02',
    ],
    [
      'Hingga awal Juni 2022 Kabupaten Buton mengekspor 80 ton jambu mete ke Vietnam.',
      ['realised | jambu mete | 80 t | - | VN | 2022-01/2022-06'],
    ],
    [
      'ekspor karet medan januari-juni 2023 mencapai us$120 juta.',
      ['realised | karet | - | 120000000 USD | - | 2023-01/2023-06'],
    ],
    [
      'Jambi akan mengekspor 90 ton pinang ke India pada triwulan IV.',
      ['planned | pinang | 90 t | - | IN | 2024-10/2024-12'],
      '2024-07-02',
    ],
    [
      'Pekan lalu Jambi mengekspor 90 ton pinang ke India.',
      ['realised | pinang | 90 t | - | IN | 2024-06-24/2024-06-30'],
      '2024-07-02',
    ],
    [
      'Jambi akan mengekspor 90 ton pinang ke India pada Mei mendatang.',
      ['planned | pinang | 90 t | - | IN | 2025-05'],
      '2024-07-02',
    ],
    [
      'Pada triwulan II 2023 ekspor udang Banyuwangi ke Amerika Serikat 600 ton.',
      ['realised | udang | 600 t | - | US | 2023-04/2023-06'],
    ],
    [
      'Semester I 2023 ekspor tekstil Jawa Barat mencapai US$2 miliar.',
      ['realised | tekstil | - | 2000000000 USD | - | 2023-01/2023-06'],
    ],
    [
      'Dari 2020 hingga 2022 Toraja mengekspor 90 ton kopi ke Jepang.',
      ['realised | kopi | 90 t | - | JP | 2020/2022'],
    ],
    [
      'Pada 2023 Kerinci mengekspor 18 ton kopi ke Jerman. Kerinci juga mengekspor 2 ton kopi ke Rusia.',
      ['realised | kopi | 18 t | - | DE | 2023', 'realised | kopi | 2 t | - | RU | 2023'],
    ],
    [
      'Pada 2023 Kerinci mengekspor 18 ton kopi ke Jerman. Rata-rata Kerinci mengekspor 2 ton kopi ke Rusia tiap bulan.',
      ['realised | kopi | 18 t | - | DE | 2023', 'realised | kopi | 2 t | - | RU | -'],
    ],
    [
      'Nilai ekspor furnitur Jepara pada 2023 US$200 juta.',
      ['realised | furnitur | - | 200000000 USD | - | 2023'],
    ],
  ],
};
