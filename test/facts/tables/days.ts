import { facts, type Table } from '../telling.js';

export const days: Table = {
  idea: 'days of speech and days of release',
  show: facts,
  cases: [
    [
      '"Kami mengekspor 20 ton kopra ke India," kata Kepala Karantina Manado, Selasa (2/7/2024).',
      ['realised | kopra | 20 t | - | IN | -'],
      '2024-07-02',
    ],
    [
      '"Kami mengekspor 20 ton kopra ke India pada Juni 2024," kata Kepala Karantina Manado, Selasa (2/7/2024).',
      ['realised | kopra | 20 t | - | IN | 2024-06'],
      '2024-07-02',
    ],
    [
      'Kepala Disperindag Garut mengatakan pada Senin (1/7/2024), ekspor kulit ke Italia mencapai Rp3 miliar sepanjang 2023.',
      ['realised | kulit | - | 3000000000 IDR | IT | 2023'],
      '2024-07-02',
    ],
    [
      'Bupati Jembrana melepas ekspor 12 ton kakao ke Belanda, Selasa (2/7/2024).',
      ['realised | kakao | 12 t | - | NL | 2024-07-02'],
      '2024-07-02',
    ],
    [
      'Sebanyak 8 ton pala dilepas untuk ekspor ke Belanda, kata Bupati Fakfak saat pelepasan, Selasa (2/7/2024).',
      ['realised | pala | 8 t | - | NL | 2024-07-02'],
      '2024-07-02',
    ],
    [
      'Sebanyak 12 ton kakao dari Jembrana dikirim ke Belanda hari ini untuk ekspor.',
      ['realised | kakao | 12 t | - | NL | 2024-07-02'],
      '2024-07-02',
    ],
    [
      'Ekspor 30 ton arang dari Gresik ke Turki dilepas kemarin.',
      ['realised | arang | 30 t | - | TR | 2024-07-01'],
      '2024-07-02',
    ],
    [
      'Senin lalu Tual mengekspor 6 ton ikan kerapu ke Hong Kong.',
      ['realised | ikan kerapu | 6 t | - | HK | 2024-07-01'],
      '2024-07-02',
    ],
    [
      'Kendal mengekspor 9 ton teh ke Taiwan pada 15 Mei lalu.',
      ['realised | teh | 9 t | - | TW | 2024-05-15'],
      '2024-07-02',
    ],
    [
      'Koperasi mengekspor 5 ton kopi dari Lampung ke Mesir. Petani senang. Pelepasannya dilakukan di Panjang, Selasa (30/4/2019).',
      ['realised | kopi | 5 t | - | EG | 2019-04-30'],
    ],
    [
      'Feronikel Kendari berlayar ke luar negeri. Gubernur melepas kapalnya di pelabuhan, Rabu (28/1/2026). Muatannya 46 kontainer feronikel tujuan Tiongkok.',
      ['realised | feronikel | 46 container | - | CN | 2026-01-28'],
    ],
    [
      'Ekspor tuna Ambon ramai pada Januari-April 2019. Minggu (5/5/2019) 6 ton tuna terbang ke Jepang. Kiriman tuna ekspor sehari itu bernilai 54.000 dolar AS.',
      ['realised | tuna | - | 54000 USD | - | 2019-05-05', 'realised | tuna | 6 t | - | JP | 2019-05-05'],
    ],
  ],
};
