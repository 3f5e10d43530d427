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
    [
      'Menteri Pertanian Sulaiman Arif mengatakan ekspor kopi dari Lampung ke Mesir 30 ton. Pemilik UD Kopi Rata, Hamdan, mengatakan 4 ton kopi bubuk diekspor ke Oman. Sulaiman menegaskan ekspor kakao ke India mencapai 12 ton.',
      [
        'kopi | Kementerian Pertanian | -',
        'kopi bubuk | - | UD Kopi Rata',
        'kakao | Kementerian Pertanian | -',
      ],
    ],
    [
      'BPS Jambi mencatat ekspor karet ke Jepang 40 ton. "Ekspor kopi ke Oman 3 ton. Kontrak itu kami urus sendiri," kata Direktur PT Kerinci Kopi, Hamdan.',
      ['karet | BPS Jambi | -', 'kopi | - | PT Kerinci Kopi'],
    ],
    [
      '"Ekspor kopi ke Oman 3 ton. Ekspor teh ke Rusia 12 ton," kata Kepala Dinas Perkebunan Jambi, Hamdan.',
      ['kopi | Dinas Perkebunan Jambi | -', 'teh | Dinas Perkebunan Jambi | -'],
    ],
    [
      'BPS Jambi mencatat ekspor karet ke Jepang 40 ton. Tahun ini perusahaan itu mengekspor 6 ton kopi ke Oman.',
      ['karet | BPS Jambi | -', 'kopi | - | -'],
    ],
    [
      'BPS Jambi mencatat ekspor karet ke Jepang 40 ton. PT Kerinci Kopi mengekspor 6 ton kopi ke Oman.',
      ['karet | BPS Jambi | -', 'kopi | BPS Jambi | PT Kerinci Kopi'],
    ],
    [
      'Bupati Kerinci melepas ekspor 12 ton teh ke Rusia. Kepala Karantina Jambi, Rudi, mengatakan 5 ton kopi ke Oman juga berangkat.',
      ['teh | Pemerintah Kabupaten Kerinci | -', 'kopi | Pemerintah Kabupaten Kerinci + Karantina Jambi | -'],
    ],
    [
      'Bupati Kerinci melepas ekspor 12 ton teh ke Rusia. Ketua koperasi, Hamdan, menyebut 5 ton kopi dikirim ke Oman. Sepanjang 2019 koperasinya mengekspor 20 ton kopi ke Mesir.',
      ['teh | Pemerintah Kabupaten Kerinci | -', 'kopi | Pemerintah Kabupaten Kerinci | -', 'kopi | - | -'],
    ],
    [
      'PT Kayu Mulia Jambi mengapalkan 90 ton kayu lapis ke Jepang. Menurut Dinas Perindustrian Jambi, nilai ekspor karet ke India US$11 juta.',
      ['kayu lapis | - | PT Kayu Mulia Jambi', 'karet | Dinas Perindustrian Jambi | -'],
    ],
    [
      'PT Kayu Mulia Jambi mengapalkan 90 ton kayu lapis ke Jepang. Menurut Dinas Perindustrian Jambi, kiriman itu yang ketiga.',
      ['kayu lapis | Dinas Perindustrian Jambi | PT Kayu Mulia Jambi'],
    ],
    [
      'Gubernur Jambi melepas 5 ton kopi ke Oman. Gubernur Jambi mengatakan ekspor teh ke Rusia 12 ton.',
      ['kopi | Pemerintah Provinsi Jambi | -', 'teh | Pemerintah Provinsi Jambi | -'],
    ],
    [
      'Kepala Disperindag Garut, Rina, mencatat 5 ton akar wangi diekspor ke India. Ia bersama Kementerian Perdagangan menggelar pameran. Ekspor kulit ke Italia 2 ton.',
      ['akar wangi | Disperindag Garut | -', 'kulit | Disperindag Garut | -'],
    ],
    [
      'Ekspor mete ke Vietnam 20 ton, ujar Direktur PT Mete Jaya, Rahmat. Menurut Dinas Perkebunan Sulawesi Tenggara, ekspor pala ke Belanda 6 ton.',
      ['mete | - | PT Mete Jaya', 'pala | Dinas Perkebunan Sulawesi Tenggara | -'],
    ],
    [
      'Menurut Kepala Disperindag Garut, Rina, 5 ton akar wangi diekspor ke India. Ketua Apindo Garut, Dedi, mengatakan 2 ton kulit diekspor ke Italia.',
      ['akar wangi | Disperindag Garut | -', 'kulit | - | -'],
    ],
    [
      'PT Kerinci Kopi mengekspor 6 ton kopi ke Oman. Sertifikatnya diterbitkan Karantina Jambi.',
      ['kopi | Karantina Jambi | PT Kerinci Kopi'],
    ],
    [
      'Kontrak ekspor 6 ton kopi dari Jambi ke Oman diteken kemarin, disaksikan pejabat Kementerian Perdagangan. Ekspor teh ke Rusia 12 ton.',
      ['kopi | Kementerian Perdagangan | -', 'teh | - | -'],
    ],
    [
      'Menurut data operasional Karantina Sumbawa, 6 ton jagung diekspor ke Filipina, setengah dari yang ditargetkan Bapak Menteri Pertanian.',
      ['jagung | Karantina Sumbawa | -'],
    ],
    [
      'Atase Perdagangan Kairo mencatat ekspor kopi Indonesia ke Mesir 30 ton.\n\nSEKILAS PERDAGANGAN INDONESIA\n\nEkspor teh Indonesia ke Mesir 12 ton.',
      ['kopi | Atase Perdagangan Kairo | -', 'teh | - | -'],
    ],
    [
      'Ketua Koperasi Kopi Rata, Hamdan, mengatakan 4 ton kopi diekspor ke Oman. BPS Jambi mencatat ekspor karet ke Jepang 40 ton.\n\nHamdan kini menyiapkan 5 ton teh untuk diekspor ke Rusia.',
      ['kopi | - | Koperasi Kopi Rata', 'karet | BPS Jambi | -', 'teh | - | -'],
    ],
    [
      'Koperasi Anggrek Bulan dari Malang mengekspor 4.000 batang anggrek ke Singapura. Kegiatan itu difasilitasi Dinas Koperasi Kabupaten Malang.',
      ['anggrek | Dinas Koperasi Kabupaten Malang | Koperasi Anggrek Bulan'],
    ],
  ],
};
