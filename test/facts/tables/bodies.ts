import { offices, type Table } from '../telling.js';

export const bodies: Table = {
  idea: 'offices: what counts as one',
  show: offices,
  cases: [
    [
      'Gubernur Jawa Tengah melepas ekspor 40 ribu pasang sepatu ke Jerman.',
      ['sepatu | Pemerintah Provinsi Jawa Tengah | -'],
    ],
    [
      'Gubernur Jawa Tengah mengatakan ekspor 40 ribu pasang sepatu ke Jerman itu membanggakan.',
      ['sepatu | - | -'],
    ],
    ['Wali Kota Batam melepas ekspor 90 unit perahu ke Norwegia.', ['perahu | Pemerintah Kota Batam | -']],
    ['Ekspor 12 ton teh ke Rusia dilepas Bupati Kerinci.', ['teh | Pemerintah Kabupaten Kerinci | -']],
    ['Mendag melepas ekspor 25 ton kopi dari Lampung ke Mesir.', ['kopi | Kementerian Perdagangan | -']],
    [
      'Menteri Pertanian mengatakan ekspor durian beku dari Palu ke Tiongkok mencapai 300 ton.',
      ['durian beku | Kementerian Pertanian | -'],
    ],
    ['Presiden melepas ekspor 50 ton beras ke Malaysia di Merauke.', ['beras | - | -']],
    [
      'Ketua Gapkindo Sumatera Utara, Edy, mencatat ekspor karet 40 ton ke Jepang dari Medan.',
      ['karet | - | -'],
    ],
    [
      'Pelepasan ekspor 6 ton gula semut ke Kanada berlangsung di Kantor Dinas Perdagangan Banyumas.',
      ['gula semut | - | -'],
    ],
    [
      'Sebanyak 6 ton gula semut diekspor ke Kanada. Pelepasannya digelar di halaman Dinas Perdagangan Banyumas.',
      ['gula semut | - | -'],
    ],
    [
      'Bea Cukai Kudus bersama Disperindag Kabupaten Jepara melepas ekspor 3 kontainer mebel ke Spanyol.',
      ['mebel | Bea Cukai Kudus + Disperindag Kabupaten Jepara | -'],
    ],
    [
      'Bidang Perdagangan Luar Negeri Dinas Perdagangan Sulawesi Utara mencatat ekspor 60 ton bungkil kopra ke Korea Selatan.',
      ['bungkil kopra | Dinas Perdagangan Sulawesi Utara | -'],
    ],
    [
      'Kepala Seksi Ekspor Dinas Perdagangan Kota Bekasi, Lina, mencatat ekspor komponen mobil ke Thailand 50 ton.',
      ['komponen mobil | Dinas Perdagangan Kota Bekasi | -'],
    ],
    ['LPEI membiayai ekspor 20 ton kopi dari Lampung ke Mesir.', ['kopi | LPEI | -']],
    ['PT Sari Laut Bitung mengekspor 12 ton tuna ke Jepang.', ['tuna | - | PT Sari Laut Bitung']],
    [
      'Setelah Peraturan Menteri Perdagangan terbit, PT Kapuas Hijau mengekspor 54 ton kratom ke Amerika Serikat dari Pontianak.',
      ['kratom | - | PT Kapuas Hijau'],
    ],
    [
      'Ekspor kopi Bengkulu ke Mesir 38 ton. Pemda menyebut ekspor pala ke Oman 6 ton.',
      ['kopi | - | -', 'pala | - | -'],
    ],
    [
      'Ekspor udang dari Tarakan ke New York mencapai 40 ton, menurut Departemen Perdagangan Amerika Serikat.',
      ['udang | - | -'],
    ],
    [
      'Kepala Stasiun Karantina Ikan Sorong, Nokh, mencatat ekspor 9 ton tuna ke Jepang. Karantina juga mencatat ekspor 25 ton udang ke Singapura.',
      ['tuna | Stasiun Karantina Ikan Sorong | -', 'udang | Stasiun Karantina Ikan Sorong | -'],
    ],
  ],
};
