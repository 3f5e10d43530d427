import { facts, type Table } from '../telling.js';

export const pointingBack: Table = {
  idea: 'times, places and goods told by what was named before',
  show: facts,
  cases: [
    [
      'Ekspor karet Jambi pada Maret 2023 US$40 juta, dibanding bulan sebelumnya yang US$52 juta.',
      [
        'realised | karet | - | 40000000 USD | - | 2023-03',
        'realised | karet | - | 52000000 USD | - | 2023-02',
      ],
      '2023-05-02',
    ],
    [
      'Pada 2015 ekspor lada Bangka mencapai 900 ton. Dua tahun kemudian volumenya tinggal 600 ton.',
      ['realised | lada | 900 t | - | - | 2015', 'realised | lada | 600 t | - | - | 2017'],
    ],
    [
      'Ekspor teh Jambi semester I 2022 mencapai 80 ton. Setahun lalu, pada periode yang sama, 70 ton.',
      ['realised | teh | 80 t | - | - | 2022-01/2022-06', 'realised | teh | 70 t | - | - | 2021-01/2021-06'],
      '2022-08-04',
    ],
    [
      'Neraca perdagangan Jambi semester I 2022 surplus. Pada periode tersebut ekspor pinang Jambi ke India 60 ton.',
      ['realised | pinang | 60 t | - | IN | 2022-01/2022-06'],
      '2022-06-20',
    ],
    [
      'Jepara mengekspor 8 ton mebel ke Prancis, demikian keterangan tertulis, Jumat (2/6/2023).',
      ['realised | mebel | 8 t | - | FR | -'],
      '2023-06-03',
    ],
    [
      'Pada Mei 2023 Ambon mengekspor 4 ton kepiting ke Malaysia. Lalu 3 ton pada Juni 2023 ke negara yang sama.',
      ['realised | kepiting | 4 t | - | MY | 2023-05', 'realised | kepiting | 3 t | - | MY | 2023-06'],
    ],
    [
      'Unggulan karantina ikan terdiri atas cumi, udang, dan tuna. Komoditas ikan Jawa Tengah diekspor ke Jepang dan Portugal.',
      ['realised | cumi + udang + tuna | - | - | JP + PT | -'],
    ],
    [
      'Semarang mengekspor 5 ton sepatu dan 3 ton sandal. Semuanya ke Belgia.',
      ['realised | sepatu | 5 t | - | BE | -', 'realised | sandal | 3 t | - | BE | -'],
    ],
    [
      'Pasuruan mengekspor 9 ton mebel ke Belgia serta 4 ton sambal ke Oman. Nilainya masing-masing Rp1,2 miliar dan Rp640 juta.',
      [
        'realised | mebel | 9 t | 1200000000 IDR | BE | -',
        'realised | sambal | 4 t | 640000000 IDR | OM | -',
      ],
    ],
    [
      'Ekspor utama Lampung ke Mesir: minyak sawit (US$7 juta), kopi (US$2 juta).',
      ['realised | minyak sawit | - | 7000000 USD | EG | -', 'realised | kopi | - | 2000000 USD | EG | -'],
    ],
    [
      'Ekspor kratom dari Kapuas Hulu ke Amerika Serikat ramai. Sebulan 40 ton.',
      ['realised | kratom | 40 t | - | US | -'],
    ],
    [
      'Nilai ekspor Gorontalo pada Maret 2023 US$4 juta. Volumenya 900 ton, sedangkan Februari 2023 hanya 700 ton.',
      ['realised | - | 900 t | 4000000 USD | - | 2023-03', 'realised | - | 700 t | - | - | 2023-02'],
    ],
  ],
};
