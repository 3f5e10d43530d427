import { offices, type Table } from '../telling.js';

export const shippers: Table = {
  idea: 'firms: who ships',
  show: offices,
  cases: [
    [
      'CV Lada Muntok mengekspor 6 ton lada dari Bangka ke Belanda. Gudangnya di Muntok. Sebelumnya 2 ton lada diekspor ke Oman.',
      ['lada | - | CV Lada Muntok', 'lada | - | CV Lada Muntok'],
    ],
    [
      'CV Lada Muntok mengekspor 6 ton lada dari Bangka ke Belanda. Komoditas lain adalah 20 ton karet yang diekspor ke India.',
      ['lada | - | CV Lada Muntok', 'karet | - | -'],
    ],
    [
      'CV Lada Muntok mengekspor 6 ton lada dari Bangka ke Belanda. Perusahaan itu juga mengekspor 2 ton pala ke Oman.',
      ['lada | - | CV Lada Muntok', 'pala | - | CV Lada Muntok'],
    ],
    [
      'CV Lada Muntok mengekspor 6 ton lada dari Bangka ke Belanda. Menurut BPS Bangka Belitung, sepanjang 2019 ekspor lada ke India 900 ton.',
      ['lada | - | CV Lada Muntok', 'lada | BPS Bangka Belitung | -'],
    ],
    [
      'Dari Bangka, CV Lada Muntok mengirim 6 ton lada ke Belanda, sedangkan UD Pala Raya mengirim 2 ton pala ke Oman.',
      ['lada | - | CV Lada Muntok', 'pala | - | UD Pala Raya'],
    ],
    [
      'PT Sari Laut, PT Ombak Biru dan CV Tuna Jaya mengekspor 30 ton tuna dari Bitung ke Jepang.',
      ['tuna | - | PT Sari Laut + PT Ombak Biru + CV Tuna Jaya'],
    ],
    [
      'Sebanyak 27 ton durian beku dari Palu diekspor ke Thailand. Pengirimnya PT Durian Raya.',
      ['durian beku | - | PT Durian Raya'],
    ],
    [
      'Karantina Palu memeriksa 3 ton manggis yang diekspor ke Tiongkok. Hasilnya bersih. Manggis milik CV Manggis Raya itu diterbangkan Selasa.',
      ['manggis | Karantina Palu | CV Manggis Raya'],
    ],
    [
      'Setiap bulan 2 kontainer sapu dari Purbalingga diekspor ke Korea Selatan. "Pasar lokal tidak kuat harganya," kata Budi, pemilik CV Rayung Jaya.',
      ['sapu | - | CV Rayung Jaya'],
    ],
    ['Ekspor UMKM Jawa Tengah ke Arab Saudi mencapai Rp37 miliar.', ['- | - | -']],
    [
      'Gula aren buatan Aren Lestari, UMKM asal Ciamis, diekspor ke Australia sebanyak 900 botol.',
      ['Gula aren | - | Aren Lestari'],
    ],
    [
      'PT Rejo Rasa Indonesia berdiri di Batang. Tahun ini PT RRI mengekspor 6 ton keripik ke Jepang.',
      ['keripik | - | PT Rejo Rasa Indonesia'],
    ],
  ],
};
