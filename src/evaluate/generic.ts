import { type Name, wordsOf } from './names.js';

/**
 * Words and phrases that say nothing of the goods. They are part of the scorer's contract (ANNOTATION.md,
 * "Products"), not of the extractor's rules, and therefore stand in code. A sector that names its goods
 * (`perikanan`, `kayu`, `perkebunan`) is not among them, nor is `migas`.
 */
export const genericWords = [
  // goods in general
  ...['produk', 'komoditas', 'komoditi', 'barang', 'barang dan jasa', 'hasil', 'hasil bumi', 'karya'],
  ...['pertanian', 'nonmigas', 'non migas', 'sektor', 'ekspor'],
  // makers of every kind
  ...['umkm', 'ukm', 'ikm', 'usaha', 'mikro', 'kecil', 'menengah', 'industri kecil', 'pelaku', 'binaan'],
  // praise and origin
  ...['unggulan', 'andalan', 'utama', 'potensial', 'lokal', 'daerah', 'nasional', 'indonesia', 'nusantara'],
  ...['dalam negeri', 'asal', 'asli', 'khas'],
  // counting and joining
  ...['aneka', 'berbagai', 'beragam', 'sejumlah', 'beberapa', 'macam', 'jenis', 'lain', 'lainnya'],
  ...['dan', 'serta', 'dari', 'di'],
] as const;

/** Words before the name of a place, which may end a generic name: `produk UMKM Kota Tangerang`. */
const placeWords = ['kota', 'kabupaten', 'kab', 'provinsi', 'prov', 'kecamatan', 'desa'] as const;

const genericName = new RegExp(
  `^(?:${genericWords.join('|')})(?: (?:${genericWords.join('|')}))*(?: (?:${placeWords.join('|')})(?: \\S+){1,3})?$`,
  'u',
);

/**
 * Whether a product's name says nothing of the goods: it is made of `genericWords` only, perhaps with a
 * place of up to three words after them. Such a prediction is dropped before scoring, and so is a gold
 * product whose first (fullest) form is such a name; a kept gold product keeps all its forms.
 */
export const isGeneric = (name: Name): boolean => genericName.test(wordsOf(name.folded).join(' '));
