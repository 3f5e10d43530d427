import { facts, type Table } from '../telling.js';

export const homeSide: Table = {
  idea: 'imports, home sales, production',
  show: facts,
  cases: [
    [
      'Pabrik di Gresik mengekspor 60 ton tepung terigu ke Filipina. Gandumnya didatangkan dari Australia sebanyak 80 ribu ton.',
      ['realised | tepung terigu | 60 t | - | PH | -'],
    ],
    [
      'Ekspor Banten pada Mei 2024 mencapai US$900 juta, sedangkan nilai impor US$2 miliar.',
      ['realised | - | - | 900000000 USD | - | 2024-05'],
    ],
    [
      'Kabupaten Karawang mengimpor 300 ton kedelai dari Amerika Serikat, sedangkan ekspornya ke Jepang 40 ton beras.',
      ['realised | beras | 40 t | - | JP | -'],
    ],
    ['Impor gandum Jawa Timur mencapai 500 ribu ton dari Australia.', []],
    [
      'Brebes mengekspor 20 ton bawang merah ke Thailand. Perdagangan domestik bawang merah mencapai 300 ton.',
      ['realised | bawang merah | 20 t | - | TH | -'],
    ],
    [
      'Kiriman domestik Brebes mencapai 300 ton, sedangkan 20 ton bawang merah diekspor ke Thailand.',
      ['realised | bawang merah | 20 t | - | TH | -'],
    ],
    [
      'Halmahera mengekspor 50 ton kopra ke Filipina. Kiriman antarpulau jauh lebih besar, yakni 900 ton.',
      ['realised | kopra | 50 t | - | PH | -'],
    ],
    [
      'Pabrik di Sidoarjo mengekspor sepatu senilai Rp15 miliar ke Australia, sementara penjualan dalam negeri Rp90 miliar.',
      ['realised | sepatu | - | 15000000000 IDR | AU | -'],
    ],
    [
      'Kepahiang mengekspor 200 ton kopi ke Malaysia. Produksi kopi kabupaten itu 15 ribu ton setahun.',
      ['realised | kopi | 200 t | - | MY | -'],
    ],
    [
      'Produksi kopi Kabupaten Kepahiang 15 ribu ton setahun, dan 200 ton di antaranya diekspor ke Malaysia.',
      ['realised | kopi | 200 t | - | MY | -'],
    ],
    [
      'Luas kebun vanili di Alor 400 hektare. Vanili Alor diekspor 3 ton ke Prancis.',
      ['realised | Vanili | 3 t | - | FR | -'],
    ],
    [
      'Pabrik berkapasitas 500 ton di Makassar mengekspor 40 ton kakao ke Jerman.',
      ['realised | kakao | 40 t | - | DE | -'],
    ],
    [
      'Dari Brebes 20 ton bawang merah diekspor ke Thailand, sedangkan 300 ton dikirim ke pasar domestik.',
      ['realised | bawang merah | 20 t | - | TH | -'],
    ],
    [
      'Dompu mengekspor 300 ton jagung ke Filipina. Sebanyak 38 ribu ton jagung dimuat ke kapal menuju Surabaya dan Semarang.',
      ['realised | jagung | 300 t | - | PH | -'],
    ],
    [
      'Sebanyak 20 ton kakao dari Poso dikirim ke Surabaya untuk diekspor ke Malaysia.',
      ['realised | kakao | 20 t | - | MY | -'],
    ],
    [
      'Eksportir di Fakfak membeli 60 ton pala dari petani. Ekspor pala Fakfak ke Belanda mencapai 20 ton.',
      ['realised | pala | 20 t | - | NL | -'],
    ],
    [
      'Ekspor mobil dari Karawang mencapai 40 ribu unit. Berikut data penjualan motor di Indonesia. Januari - 560 ribu unit.',
      ['realised | mobil | 40000 unit | - | - | -'],
    ],
    [
      'Produksi mobil Karawang mencapai 288 ribu unit, penjualan 205 ribu unit, ekspor mobil 110 ribu unit.',
      ['realised | mobil | 110000 unit | - | - | -'],
    ],
    ['Sebanyak 300 ton jeruk yang tiba di Tanjung Perak itu masuk dari Pakistan, bukan diekspor.', []],
    [
      'Ekspor Alor bergerak lagi. Dua kontainer kemiri dari Alor dibeli importir di Karachi, Pakistan.',
      ['realised | kemiri | 2 container | - | PK | -'],
    ],
    ['Indonesia sepakat membeli 20 unit pesawat dari Prancis dengan imbalan ekspor sawit.', []],
  ],
};
