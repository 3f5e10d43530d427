import { facts, type Table } from '../telling.js';

export const partsAndTotals: Table = {
  idea: 'parts and totals',
  show: facts,
  cases: [
    [
      'Total 40 ton rempah asal Ternate diekspor, terdiri dari pala 25 ton ke Belanda dan cengkih 15 ton ke India.',
      [
        'realised | rempah | 40 t | - | - | -',
        'realised | pala | 25 t | - | NL | -',
        'realised | cengkih | 15 t | - | IN | -',
      ],
    ],
    [
      'Ekspor rempah Maluku Utara mencapai 40 ton. Perinciannya pala 25 ton ke Belanda dan cengkih 15 ton ke India.',
      [
        'realised | rempah | 40 t | - | - | -',
        'realised | pala | 25 t | - | NL | -',
        'realised | cengkih | 15 t | - | IN | -',
      ],
    ],
    [
      'Nilai ekspor Kabupaten Jember pada 2023 mencapai US$50 juta. Rinciannya, tembakau US$30 juta, edamame US$15 juta, dan kopi US$5 juta.',
      [
        'realised | - | - | 50000000 USD | - | 2023',
        'realised | tembakau | - | 30000000 USD | - | 2023',
        'realised | edamame | - | 15000000 USD | - | 2023',
        'realised | kopi | - | 5000000 USD | - | 2023',
      ],
    ],
    [
      'Gorontalo mengekspor 30 ton kopra ke Filipina dan 20 ton jagung ke Malaysia. Total nilainya Rp1,2 miliar.',
      [
        'realised | kopra | 30 t | - | PH | -',
        'realised | jagung | 20 t | - | MY | -',
        'realised | - | - | 1200000000 IDR | - | -',
      ],
    ],
    [
      'Nilai ekspor furnitur Jepara tahun 2023 mencapai US$200 juta. Amerika Serikat membeli US$120 juta dan Belanda US$30 juta.',
      [
        'realised | furnitur | - | 200000000 USD | - | 2023',
        'realised | furnitur | - | 120000000 USD | US | 2023',
        'realised | furnitur | - | 30000000 USD | NL | 2023',
      ],
    ],
    [
      'Ekspor kayu lapis Samarinda mencapai 800 ton, masing-masing ke Jepang 500 ton dan ke Korea Selatan 300 ton.',
      [
        'realised | kayu lapis | 800 t | - | - | -',
        'realised | kayu lapis | 500 t | - | JP | -',
        'realised | kayu lapis | 300 t | - | KR | -',
      ],
    ],
    [
      'Ekspor Kalbar Mei 2024 mencapai US$90 juta. Tiongkok menyumbang US$40 juta.',
      ['realised | - | - | 90000000 USD | - | 2024-05', 'realised | - | - | 40000000 USD | CN | 2024-05'],
    ],
    [
      'Ekspor Kaltim mencapai US$1,8 miliar. Migas menyumbang US$500 juta.',
      ['realised | - | - | 1800000000 USD | - | -', 'realised | Migas | - | 500000000 USD | - | -'],
    ],
    [
      'Ekspor Bengkulu pada Mei 2024 bernilai US$12 juta. Ekspor karet US$7 juta. Tujuan utamanya Belanda US$4 juta, Inggris US$2 juta, dan Filipina US$1 juta.',
      [
        'realised | - | - | 12000000 USD | - | 2024-05',
        'realised | karet | - | 7000000 USD | - | 2024-05',
        'realised | - | - | 4000000 USD | NL | 2024-05',
        'realised | - | - | 2000000 USD | GB | 2024-05',
        'realised | - | - | 1000000 USD | PH | 2024-05',
      ],
    ],
  ],
};
