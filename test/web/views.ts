import type { Language } from '../../src/model/language.js';
import type { Names } from '../../src/web/names.js';
import type { View } from '../../src/web/view.js';

const known: Readonly<Record<string, readonly [id: string, en: string]>> = {
  JP: ['Jepang', 'Japan'],
  KR: ['Korea Selatan', 'South Korea'],
  SN: ['Senegal', 'Senegal'],
  VN: ['Vietnam', 'Vietnam'],
  MIDDLE_EAST: ['Timur Tengah', 'Middle East'],
  '09': ['Kopi, teh dan rempah', 'Coffee, tea and spices'],
  '64': ['Alas kaki', 'Footwear'],
  '36.03': ['Kabupaten Tangerang', 'Kabupaten Tangerang'],
  '32': ['Jawa Barat', 'West Java'],
};

const nameOf = (code: string, language: Language): string => known[code]?.[language === 'id' ? 0 : 1] ?? code;

/** The few names that tests need; reading all rules takes a second. */
const names: Names = { destination: nameOf, group: nameOf, region: nameOf, provinces: ['32'] };

/** A view of a page in a language. */
export const viewOf = (language: Language, over: Partial<View> = {}): View => ({
  ...{ language, names, asked: {}, path: '/', base: 'http://127.0.0.1:8420' },
  ...over,
});
