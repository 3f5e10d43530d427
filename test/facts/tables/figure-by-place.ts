import { facts, type Table } from '../telling.js';

export const figureByPlace: Table = {
  idea: 'a figure for each place',
  show: facts,
  cases: [
    [
      'Aceh mengekspor 12 ton kopi ke Jerman dan 8 ton ke Belanda.',
      ['realised | kopi | 12 t | - | DE | -', 'realised | kopi | 8 t | - | NL | -'],
    ],
    [
      'Sepanjang 2023 Lampung mengekspor nanas kaleng 400 ton ke Spanyol, 250 ton ke Belanda, dan 90 ton ke Kanada.',
      [
        'realised | nanas kaleng | 400 t | - | ES | 2023',
        'realised | nanas kaleng | 250 t | - | NL | 2023',
        'realised | nanas kaleng | 90 t | - | CA | 2023',
      ],
    ],
    [
      'Ekspor gambir Sumatera Barat ke India mencapai 900 ton, ke Pakistan 120 ton, dan ke Bangladesh 75 ton.',
      [
        'realised | gambir | 900 t | - | IN | -',
        'realised | gambir | 120 t | - | PK | -',
        'realised | gambir | 75 t | - | BD | -',
      ],
    ],
    [
      'Kendari mengekspor gurita beku ke Meksiko senilai US$300 ribu dan ke Italia senilai US$120 ribu.',
      [
        'realised | gurita beku | - | 300000 USD | MX | -',
        'realised | gurita beku | - | 120000 USD | IT | -',
      ],
    ],
    [
      'Ekspor kakao Sigi ke Malaysia 40 ton, Jepang 20 ton, dan Prancis 5 ton.',
      [
        'realised | kakao | 40 t | - | MY | -',
        'realised | kakao | 20 t | - | JP | -',
        'realised | kakao | 5 t | - | FR | -',
      ],
    ],
    [
      'Ekspor teh Solok: Rusia 40 ton, Polandia 20 ton.',
      ['realised | teh | 40 t | - | RU | -', 'realised | teh | 20 t | - | PL | -'],
    ],
    [
      'Ekspor Gorontalo pada Mei 2024 hanya ke dua negara, yaitu Jepang US$3 juta dan Filipina US$1 juta.',
      ['realised | - | - | 3000000 USD | JP | 2024-05', 'realised | - | - | 1000000 USD | PH | 2024-05'],
    ],
    [
      'Sidoarjo mengekspor 5 ton kerupuk ke Belanda. Lalu ke Jerman 3 ton.',
      ['realised | kerupuk | 5 t | - | NL | -', 'realised | kerupuk | 3 t | - | DE | -'],
    ],
  ],
};
