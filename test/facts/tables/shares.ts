import { facts, type Table } from '../telling.js';

export const shares: Table = {
  idea: 'shares by country',
  show: facts,
  cases: [
    [
      'Ekspor Jawa Tengah pada Juni 2023 mencapai US$800 juta. Amerika Serikat menyerap 45 persen, disusul Jepang 8 persen dan Tiongkok 7 persen.',
      ['realised | - | - | 800000000 USD | US + JP + CN | 2023-06'],
    ],
    [
      'Ekspor Bali pada Maret 2024 tercatat US$52 juta. Pangsa terbesar Amerika Serikat 28,4 persen, diikuti Australia 12,1 persen.',
      ['realised | - | - | 52000000 USD | US + AU | 2024-03'],
    ],
  ],
};
