import { facts, type Table } from '../telling.js';

export const moneyAndPolicy: Table = {
  idea: 'prices, budgets, policy',
  show: facts,
  cases: [
    [
      'Bangka mengekspor 70 ton lada ke Vietnam. Harga lada Rp90 ribu per kilogram.',
      ['realised | lada | 70 t | - | VN | -'],
    ],
    [
      'Harga jual gambir Rp60 ribu. Gambir dari Lima Puluh Kota diekspor 15 ton ke India.',
      ['realised | Gambir | 15 t | - | IN | -'],
    ],
    [
      'Pemerintah Kabupaten Sigi mengekspor 9 ton kakao ke Jepang. Anggaran pelatihan ekspor Rp4 miliar.',
      ['realised | kakao | 9 t | - | JP | -'],
    ],
    [
      'Bank memberi kredit Rp12 miliar kepada pabrik di Tarakan yang mengekspor 8 ton udang ke Jepang.',
      ['realised | udang | 8 t | - | JP | -'],
    ],
    [
      'Ekspor tas dari Bantul ke Italia mencapai 4.000 buah. Omzet perajin Rp400 juta setahun.',
      ['realised | tas | 4000 piece | - | IT | -'],
    ],
    [
      'Investor asal Korea Selatan menanam modal Rp80 miliar di Batang. Pabrik itu mengekspor 5 ton rumput laut ke Jepang.',
      ['realised | rumput laut | 5 t | - | JP | -'],
    ],
    [
      'Surplus neraca perdagangan Sumatera Selatan US$300 juta. Ekspor karet provinsi itu US$210 juta.',
      ['realised | karet | - | 210000000 USD | - | -'],
    ],
    [
      'Nilai ekspor perhiasan Gianyar ke Hong Kong US$3 juta. Harga emas berjangka naik di bursa New York menjadi US$2.400.',
      ['realised | perhiasan | - | 3000000 USD | HK | -'],
    ],
    [
      'Jepara mengekspor mebel ke Amerika Serikat. Produk kayu dikenai tarif 19 persen di Amerika Serikat.',
      ['realised | mebel | - | - | US | -'],
    ],
    ['Pungutan ekspor sawit Rp5 triliun masuk kas negara Indonesia.', []],
    ['Pemerintah melarang ekspor nikel mentah ke Tiongkok sejak 2020, kata pejabat di Jakarta.', []],
    [
      'Pekalongan mengekspor batik senilai Rp3 miliar ke Jepang. Di sana sehelai batik laku Rp900 ribu.',
      ['realised | batik | - | 3000000000 IDR | JP | -'],
    ],
    [
      'Bank Indonesia mencatat devisa hasil ekspor sebesar US$20 miliar masuk dan meningkat jadi US$25 miliar.',
      [],
    ],
    ['Gangguan itu menimbulkan kerugian ekspor sebesar US$500 juta bagi pabrik di Bekasi.', []],
    ['Ekspor Bekasi terganggu. Aset bank di Bekasi Rp9 triliun.', []],
    ['Bank Indonesia menilai ekspor nonmigas ke Amerika Serikat membaik.', []],
    ['Kalau kita hentikan ekspor sawit, 5 juta ton itu diolah di Riau.', []],
    [
      'Sawit Riau menghasilkan pendapatan ekspor sebesar US$22 juta pada 2017.',
      ['realised | Sawit | - | 22000000 USD | - | 2017'],
    ],
  ],
};
