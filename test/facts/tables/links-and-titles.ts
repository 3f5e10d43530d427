import { facts, type Table } from '../telling.js';

export const linksAndTitles: Table = {
  idea: 'lines that are not the article, copies and titles',
  show: facts,
  cases: [
    [
      'Petani Muna mengekspor 40 ton mete ke Vietnam.\n\nBaca juga: Bali Ekspor 90 Ton Tuna ke Jepang\n\nHarga mete sedang baik.',
      ['realised | mete | 40 t | - | VN | -'],
    ],
    [
      'Petani Muna mengekspor 40 ton mete ke Vietnam. Baca juga: Bali Ekspor 90 Ton Tuna ke Jepang. Harga mete sedang baik.',
      ['realised | mete | 40 t | - | VN | -'],
    ],
    [
      'Petani Muna mengekspor 40 ton mete ke Vietnam.\nBaca juga:\nBali Ekspor 90 Ton Tuna ke Jepang\nHarga mete sedang baik di pasar.',
      ['realised | mete | 40 t | - | VN | -'],
    ],
    [
      'Koperasi Muna mengekspor 40 ton mete ke Vietnam pada 2023.\n\nSebanyak 40 ton mete itu dikapalkan dari Raha.\n\nKoperasi Muna mengekspor 40 ton mete ke Vietnam pada 2023.',
      ['realised | mete | 40 t | - | VN | 2023'],
    ],
    [
      'Foto: Ekspor 10 ton pala ke Belanda\nTernate mengekspor 10 ton pala ke Belanda.',
      ['realised | pala | 10 t | - | NL | -'],
    ],
    [
      'Temanggung Ekspor 18 Ton Kopi ke Mesir\n\nTemanggung - Koperasi Kledung mengekspor kopi robusta ke Mesir sebanyak 18 ton.',
      ['realised | kopi robusta | 18 t | - | EG | -'],
    ],
    [
      'Ekspor Tenun NTT Tembus Rp2 Miliar\n\nKUPANG - Tenun ikat dari Kupang diekspor ke Australia. Nilainya Rp2 miliar sepanjang 2023.',
      ['realised | Tenun ikat | - | 2000000000 IDR | AU | 2023'],
    ],
    [
      'Jatim Ekspor Mebel ke Prancis\nJatim Ekspor Mebel ke Prancis\n\nPasuruan - Mebel jati sebanyak 6 kontainer diekspor ke Prancis.',
      ['realised | Mebel jati | 6 container | - | FR | -'],
    ],
    [
      'Lampung Ekspor Kopi ke Italia\n\nPanen raya berlangsung meriah di Lampung. Warga menari bersama.',
      ['realised | Kopi | - | - | IT | -'],
    ],
    [
      'Ekspor Kopi Tembus Rp3 Miliar\n\nTemanggung - Sepanjang 2023 kopi dari Temanggung diekspor ke Italia dan Mesir. Menurut Dinas Pertanian Temanggung, nilainya Rp3 miliar.',
      ['realised | Kopi | - | 3000000000 IDR | IT + EG | 2023'],
    ],
  ],
};
