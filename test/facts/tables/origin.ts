import { facts, type Table } from '../telling.js';

export const origin: Table = {
  idea: 'whose goods they are',
  show: facts,
  cases: [
    [
      'Pabrikan asal Korea itu mengekspor 90 ribu unit mobil ke Peru. Kinerja perusahaan Korea tersebut naik lagi. Pasarnya kini Chili dan Peru.',
      [],
    ],
    [
      'HANOI - Ekspor kopi tahun ini mencapai 900 ribu ton. Vietnam membatasi kiriman ke Jerman. Petani senang.',
      [],
    ],
    [
      'Kanada membeli 40 ton minyak mentah Rusia. Ekspor lada Lampung ke Jepang 30 ton.',
      ['realised | lada | 30 t | - | JP | -'],
    ],
    [
      'Bengkulu menembus pasar kopi Jepang. Sebanyak 18 ton kopi dari Bengkulu diekspor ke Osaka.',
      ['realised | kopi | 18 t | - | JP | -'],
    ],
    [
      'Pabrik asal Jepang di Karawang mengekspor 300 unit mesin ke Vietnam. Karawang, Jawa Barat, menjadi basis ekspor Indonesia.',
      ['realised | mesin | 300 unit | - | VN | -'],
    ],
    [
      'Badan Karantina Indonesia melepas ekspor 12 ton vanili ke Belanda, kalah banyak dari vanili Madagaskar.',
      ['realised | vanili | 12 t | - | NL | -'],
    ],
  ],
};
