import { offices, type Table } from '../telling.js';

export const speakers: Table = {
  idea: 'offices: who speaks, and for how long',
  show: offices,
  cases: [
    [
      'Kepala Karantina Pertanian Semarang, Turhadi, mengatakan 10 ton kapulaga diekspor ke Tiongkok. Selain itu 5 ton jahe diekspor ke Bangladesh.',
      ['kapulaga | Karantina Pertanian Semarang | -', 'jahe | Karantina Pertanian Semarang | -'],
    ],
    [
      'Kepala Karantina Pertanian Semarang, Turhadi, mengatakan 10 ton kapulaga diekspor ke Tiongkok.\n\n"Ekspor jahe ke Bangladesh mencapai 5 ton," kata Turhadi.\n\nEkspor lidi sawit dari Semarang ke Pakistan 60 ton.',
      [
        'kapulaga | Karantina Pertanian Semarang | -',
        'jahe | Karantina Pertanian Semarang | -',
        'lidi sawit | Karantina Pertanian Semarang | -',
      ],
    ],
    [
      'BPS Jambi mencatat ekspor karet ke Jepang 40 ton. Sementara itu, ekspor kopi asal Kerinci ke Jerman mencapai 18 ton.',
      ['karet | BPS Jambi | -', 'kopi | - | -'],
    ],
    [
      'Karantina Palembang memeriksa 30 ton kelapa yang diekspor ke Thailand. Menurut Bea Cukai Palembang, ekspor karet ke Jepang 80 ton.',
      ['kelapa | Karantina Palembang | -', 'karet | Bea Cukai Palembang | -'],
    ],
    [
      'Sebanyak 20 ton mete diekspor ke Vietnam. Kepala Dinas Perkebunan Sulawesi Tenggara, La Ode, mengatakan pengiriman itu yang kedua.',
      ['mete | Dinas Perkebunan Sulawesi Tenggara | -'],
    ],
    [
      'BPS Bitung mencatat ekspor tuna ke Jepang 12 ton. Pemilik PT Sari Laut, Hasan, mengatakan ekspor cakalang ke Korea Selatan 6 ton.',
      ['tuna | BPS Bitung | -', 'cakalang | - | PT Sari Laut'],
    ],
    [
      'Balai Karantina Pertanian Kelas II Ternate menyertifikasi 9 ton pala yang diekspor ke Belanda. Karantina Ternate mencatat nilainya Rp700 juta.',
      ['pala | Balai Karantina Pertanian Kelas II Ternate | -'],
    ],
    [
      'Kementerian Perdagangan mencatat ekspor kopi Indonesia ke Mesir 30 ton. Kemendag menyebut ekspor kakao ke India 12 ton.',
      ['kopi | Kementerian Perdagangan | -', 'kakao | Kementerian Perdagangan | -'],
    ],
    [
      'Dinas Perindustrian dan Perdagangan (Disperindag) Kota Batam mencatat ekspor 90 unit perahu ke Norwegia. Disperindag juga mencatat ekspor kabel ke Jerman 14 ton.',
      [
        'perahu | Dinas Perindustrian dan Perdagangan Kota Batam | -',
        'kabel | Dinas Perindustrian dan Perdagangan Kota Batam | -',
      ],
    ],
    [
      'BPS Jambi mencatat ekspor karet ke Jepang 40 ton.\n\nGudang di pelabuhan sibuk sepanjang hari. Truk mengantre sejak pagi. Cuaca cerah.\n\nEkspor kopi ke Jerman mencapai 18 ton.',
      ['karet | BPS Jambi | -', 'kopi | BPS Jambi | -'],
    ],
  ],
};
