import fc from 'fast-check';

const sentences = [
  'Kabupaten Ende mengekspor 10 ton kopi ke Jepang.',
  'Nilainya mencapai Rp1,5 miliar atau setara US$100 ribu.',
  'Pembelinya Belanda, Jerman, dan Korea Selatan.',
  'Rumput laut ke Tiongkok.',
  'Karantina Kendari melepas ekspor 3 kontainer gurita, Senin (1/7/2024).',
  'Sementara itu, menurut BPS Lampung, ekspor lada Mei 2024 US$30 juta.',
  'Pada periode yang sama 2023 nilainya US$25 juta.',
  'Impor gandum 500 ton dari Australia.',
  'Penjualan dalam negeri Rp90 miliar.',
  'Ke depan PT Sari Laut akan mengekspor 5-6 ton tuna ke Dubai.',
  'Kopi dan pala masing-masing 10 ton dan 4 ton ke India dan Mesir.',
  'Total 40 ton rempah diekspor, terdiri dari pala 25 ton dan cengkih 15 ton.',
  'Amerika Serikat menyerap 45 persen, disusul Jepang 8 persen.',
  'Baca juga: Bali Ekspor 90 Ton Tuna ke Jepang',
  'Pewarta: Sinta Maharani',
  'Copyright © KABAR PALA 2025',
  'Foto: Ekspor pala ke Belanda',
  'Sejak 2020 pabrik itu berhenti mengekspor arang ke Irak.',
  'Setelah itu mereka tidak lagi mengirim ke sana.',
];

const scraps = [
  'ekspor',
  'diekspor ke',
  'masing-masing',
  'seluruhnya',
  'Jepang',
  'AS',
  'Rp',
  'US$',
  '1.234,5',
  '3-4',
  '2023',
  'ton',
  'kopi',
  'PT',
  'CV.',
  'Dinas',
  'Bupati',
  'pada',
  'dan',
];
const noise = [
  '"',
  '“',
  '(',
  ')',
  ';',
  '—',
  '...',
  '!?',
  ',,',
  '½',
  '🚢',
  '👨‍👩‍👧',
  '\u200b',
  '\ud83d',
  'é',
  '%',
];
const gaps = [' ', ' ', ' ', '\n', '\n\n', '\r\n', '\r\n\r\n', '  ', '\t', '', '\u00a0'];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...sentences) },
  { weight: 3, arbitrary: fc.constantFrom(...scraps) },
  { weight: 1, arbitrary: fc.constantFrom(...noise) },
);

/** Articles put together from export sentences, scraps of them, noise, and all kinds of white space. */
export const articleText: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, fc.constantFrom(...gaps)), { minLength: 1, maxLength: 24 })
  .map((pieces) => pieces.flat().join(''))
  .filter((text) => /\p{L}/u.test(text));
