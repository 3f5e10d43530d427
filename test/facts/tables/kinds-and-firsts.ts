import { kinds, type Table } from '../telling.js';

export const kindsAndFirsts: Table = {
  idea: 'kinds',
  show: kinds,
  cases: [
    ['Temanggung mengekspor 18 ton kopi ke Mesir.', ['shipment | kopi | -']],
    ['Temanggung mengekspor 18 ton kopi ke Mesir pada 5 Maret 2024.', ['shipment | kopi | -']],
    ['Temanggung mengekspor kopi ke Mesir.', ['market | kopi | -']],
    [
      'Karantina mencatat tiap bulan dua kontainer kayu manis diekspor dari Kerinci ke Amerika Serikat.',
      ['market | kayu manis | -'],
    ],
    ['Ekspor Jawa Tengah pada Juni 2023 mencapai US$800 juta.', ['total | - | -']],
    [
      'Untuk pertama kalinya 5 ton gula aren dari Lebak diekspor ke Kanada.',
      ['shipment | gula aren | first'],
    ],
    [
      'Ekspor perdana 200 lembar tenun dari Kupang ke Australia dilepas gubernur.',
      ['shipment | tenun | first'],
    ],
  ],
};
