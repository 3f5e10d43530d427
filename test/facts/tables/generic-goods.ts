import { facts, type Table } from '../telling.js';

export const genericGoods: Table = {
  idea: 'goods that say nothing of the goods',
  show: facts,
  cases: [
    [
      'Produk UMKM Bantul diekspor ke Malaysia senilai Rp300 juta.',
      ['realised | Produk UMKM | - | 300000000 IDR | MY | -'],
    ],
    [
      'Sebanyak 120 produk UMKM dari Bantul diekspor ke Malaysia.',
      ['realised | produk UMKM | - | - | MY | -'],
    ],
    [
      'Produk UMKM Bantul berupa tas rajut dan dompet kulit diekspor ke Malaysia.',
      ['realised | tas rajut + dompet kulit | - | - | MY | -'],
    ],
    [
      'Ekspor nonmigas Sumatera Selatan pada Juli 2023 mencapai US$410 juta.',
      ['realised | nonmigas | - | 410000000 USD | - | 2023-07'],
    ],
    [
      'Sebanyak 50 UMKM di Malang mengikuti pelatihan ekspor. Keripik buah dari Malang diekspor ke Singapura.',
      ['realised | Keripik buah | - | - | SG | -'],
    ],
    ['Sebanyak 50 UMKM di Malang mengikuti pelatihan ekspor selama tiga hari.', []],
    ['Surabaya mengekspor 90 jenis produk ke Malaysia.', []],
  ],
};
