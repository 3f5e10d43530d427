import { facts, type Table } from '../telling.js';

export const markets: Table = {
  idea: 'the markets of what was just told',
  show: facts,
  cases: [
    [
      'Nilai ekspor tembakau Jember pada 2023 mencapai US$30 juta. Pembelinya Belgia, Jerman, dan Kuba.',
      ['realised | tembakau | - | 30000000 USD | BE + DE + CU | 2023'],
    ],
    [
      'Riau mengekspor 500 ton sagu pada 2022. Tujuannya Jepang dan Malaysia.',
      ['realised | sagu | 500 t | - | JP + MY | 2022'],
    ],
    [
      'Ekspor vanili Alor sepanjang 2023 mencapai 12 ton. Negara tujuannya Amerika Serikat dan Prancis.',
      ['realised | vanili | 12 t | - | US + FR | 2023'],
    ],
    [
      'Ekspor kopi Bener Meriah ramai. Tujuannya Jepang, Jerman, dan Inggris.',
      ['realised | kopi | - | - | JP + DE + GB | -'],
    ],
    [
      'Kayu manis diekspor dari Kerinci. Pembelinya dari Amerika Serikat dan Belanda.',
      ['realised | Kayu manis | - | - | US + NL | -'],
    ],
    [
      'Kerajinan dari Tasikmalaya laris di Taiwan dan diekspor ke Uni Eropa.',
      ['realised | Kerajinan | - | - | TW + EU | -'],
    ],
    [
      'Sukoharjo mengekspor 50 kontainer tekstil ke lima negara. Kelima negara tersebut ialah Brasil, Mesir, Meksiko, Turki, dan Polandia.',
      ['realised | tekstil | 50 container | - | BR + EG + MX + TR + PL | -'],
    ],
    [
      'Ekspor Riau membaik. Belanda merupakan salah satu negara tujuan ekspor Riau untuk bungkil sawit.',
      ['realised | bungkil sawit | - | - | NL | -'],
    ],
  ],
};
