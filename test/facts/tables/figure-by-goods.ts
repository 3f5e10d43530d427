import { facts, type Table } from '../telling.js';

export const figureByGoods: Table = {
  idea: 'a figure for each of several goods',
  show: facts,
  cases: [
    [
      'Maluku mengekspor udang 10 ton, cumi 5 ton, dan gurita 3 ton ke Jepang.',
      [
        'realised | udang | 10 t | - | JP | -',
        'realised | cumi | 5 t | - | JP | -',
        'realised | gurita | 3 t | - | JP | -',
      ],
    ],
    [
      'Maluku mengekspor 10 ton udang, 5 ton cumi, dan 3 ton gurita.',
      [
        'realised | udang | 10 t | - | - | -',
        'realised | cumi | 5 t | - | - | -',
        'realised | gurita | 3 t | - | - | -',
      ],
    ],
    [
      'Karantina Ambon mencatat ekspor pala 20 ton ke Belanda dan cengkih 15 ton ke India.',
      ['realised | pala | 20 t | - | NL | -', 'realised | cengkih | 15 t | - | IN | -'],
    ],
    [
      'Sukabumi mengekspor kapulaga 8 ton senilai Rp900 juta ke Tiongkok dan jahe 25 ton senilai Rp400 juta ke Bangladesh.',
      [
        'realised | kapulaga | 8 t | 900000000 IDR | CN | -',
        'realised | jahe | 25 t | 400000000 IDR | BD | -',
      ],
    ],
    [
      'Bitung mengekspor tuna 40 ton ke Jepang, cakalang 60 ton ke Thailand, serta ikan kayu 5 ton ke Korea Selatan.',
      [
        'realised | tuna | 40 t | - | JP | -',
        'realised | cakalang | 60 t | - | TH | -',
        'realised | ikan kayu | 5 t | - | KR | -',
      ],
    ],
    [
      'Dari Pontianak diekspor 20 ton karet ke Jepang dan India, serta 3 ton lidah buaya ke Malaysia.',
      ['realised | karet | 20 t | - | JP + IN | -', 'realised | lidah buaya | 3 t | - | MY | -'],
    ],
    [
      'Aceh mengekspor kopi ke Jerman senilai US$2 juta, pinang ke India senilai US$1 juta, dan ikan tuna ke Jepang senilai US$500 ribu.',
      [
        'realised | kopi | - | 2000000 USD | DE | -',
        'realised | pinang | - | 1000000 USD | IN | -',
        'realised | ikan tuna | - | 500000 USD | JP | -',
      ],
    ],
    [
      'Tuban mengekspor 3 komoditas: jagung 50 ton ke Filipina, kacang tanah 20 ton ke Singapura, dan kedelai 5 ton ke Jepang.',
      [
        'realised | jagung | 50 t | - | PH | -',
        'realised | kacang tanah | 20 t | - | SG | -',
        'realised | kedelai | 5 t | - | JP | -',
      ],
    ],
    [
      'Ekspor Papua Barat sepanjang Januari hingga Mei 2024: gas US$800 juta, ikan US$12 juta.',
      [
        'realised | gas | - | 800000000 USD | - | 2024-01/2024-05',
        'realised | ikan | - | 12000000 USD | - | 2024-01/2024-05',
      ],
    ],
    [
      'Batam mengekspor 90 unit kapal ke Norwegia. Batam juga mengekspor kabel ke Jerman 14 ton.',
      ['realised | kapal | 90 unit | - | NO | -', 'realised | kabel | 14 t | - | DE | -'],
    ],
  ],
};
