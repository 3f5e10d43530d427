import { facts, type Table } from '../telling.js';

export const ellipsis: Table = {
  idea: 'sentences that leave the verb out',
  show: facts,
  cases: [
    [
      'Karantina Makassar memeriksa kiriman ekspor. Kakao ke Malaysia. Rumput laut ke Korea Selatan. Kopi ke Amerika Serikat.',
      [
        'realised | Kakao | - | - | MY | -',
        'realised | Rumput laut | - | - | KR | -',
        'realised | Kopi | - | - | US | -',
      ],
    ],
    [
      'Sulawesi Utara mengekspor kelapa parut ke Jerman 20 ton. Tepung kelapa ke Belanda 15 ton. Minyak kelapa ke Tiongkok 50 ton.',
      [
        'realised | kelapa parut | 20 t | - | DE | -',
        'realised | Tepung kelapa | 15 t | - | NL | -',
        'realised | Minyak kelapa | 50 t | - | CN | -',
      ],
    ],
    [
      'Kopi dari Gayo diekspor ke Inggris. Kayu manis dari Kerinci ke Amerika Serikat.',
      ['realised | Kopi | - | - | GB | -', 'realised | Kayu manis | - | - | US | -'],
    ],
    [
      'Pada 2021 Ende mengekspor 5 ton kemiri, dan pada 2022 sebanyak 8 ton.',
      ['realised | kemiri | 5 t | - | - | 2021', 'realised | kemiri | 8 t | - | - | 2022'],
    ],
    [
      'Karantina Belawan memeriksa ekspor kelapa. Kelapa itu dikirim ke Thailand sebanyak 200 ton.',
      ['realised | Kelapa | 200 t | - | TH | -'],
    ],
    [
      'Kabupaten Karawang mengimpor 300 ton kedelai dari Amerika Serikat. Volume ekspornya ke Timor Leste 40 ton.',
      ['realised | - | 40 t | - | TL | -'],
    ],
  ],
};
