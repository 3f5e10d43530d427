import { facts, type Table } from '../telling.js';

export const each: Table = {
  idea: 'masing-masing: each its own',
  show: facts,
  cases: [
    [
      'Karo mengekspor kol ke Malaysia dan Singapura masing-masing 24 ton.',
      ['realised | kol | 24 t | - | MY | -', 'realised | kol | 24 t | - | SG | -'],
    ],
    [
      'Banyuwangi mengekspor kopi ke Italia dan Jepang masing-masing 18 ton dan 12 ton.',
      ['realised | kopi | 18 t | - | IT | -', 'realised | kopi | 12 t | - | JP | -'],
    ],
    [
      'Kapal itu mengangkut ekspor pinang Jambi masing-masing 1,3 ton ke India dan Thailand.',
      ['realised | pinang | 1.3 t | - | IN | -', 'realised | pinang | 1.3 t | - | TH | -'],
    ],
    [
      'Sorong mengekspor udang, ikan, dan kepiting masing-masing 8 ton, 5 ton, dan 2 ton.',
      [
        'realised | udang | 8 t | - | - | -',
        'realised | ikan | 5 t | - | - | -',
        'realised | kepiting | 2 t | - | - | -',
      ],
    ],
    [
      'Manado mengekspor tepung kelapa ke Jerman dan Rusia masing-masing senilai US$90 ribu.',
      [
        'realised | tepung kelapa | - | 90000 USD | DE | -',
        'realised | tepung kelapa | - | 90000 USD | RU | -',
      ],
    ],
  ],
};
