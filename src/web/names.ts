import type { Language } from '../model/language.js';
import type { Rules } from '../rules/index.js';

/** The name of what a code stands for; a code that the rules do not know comes back as it is. */
type NameOf = (code: string, language: Language) => string;

/** The codes of facts under the names that readers know. */
export interface Names {
  /** Of an ISO 3166-1 code or the code of an area: `Korea Selatan`, `South Korea`. */
  readonly destination: NameOf;
  /** Of an HS chapter, the group of goods: `Kopi, teh dan rempah`, `Coffee, tea and spices`. */
  readonly group: NameOf;
  /**
   * Of a Kemendagri code: a province without its kind (`Jawa Barat`, `West Java`), a regency or city with it and
   * in Indonesian always (`Kabupaten Bandung`).
   */
  readonly region: NameOf;
  /** The codes of the provinces in their order. */
  readonly provinces: readonly string[];
}

/** Look-ups of the names that `rules` give, made once for all pages. */
export function namesOf({ countries, areas, chapters, regions }: Named): Names {
  return {
    destination: lookUp([...countries, ...areas].map(({ code, name, english }) => [code, name, english])),
    group: lookUp(chapters.map(({ hs, name, english }) => [hs, name, english])),
    region: lookUp(regions.map(regionEntry)),
    provinces: regions.map(({ code }) => code).filter(isProvince),
  };
}

type Named = Pick<Rules, 'countries' | 'areas' | 'chapters' | 'regions'>;

/** A code with its Indonesian and its English name. */
type Entry = readonly [code: string, id: string, en: string];

function lookUp(entries: readonly Entry[]): NameOf {
  const names = new Map(entries.map(([code, id, en]) => [code, { id, en }]));
  return (code, language) => names.get(code)?.[language] ?? code;
}

function regionEntry({ code, name, english }: Named['regions'][number]): Entry {
  const shown = isProvince(code) ? name.replace(/^Provinsi /, '') : name;
  return [code, shown, english ?? shown];
}

/** Provinces have codes of two digits, regencies and cities of two and two. */
const isProvince = (code: string): boolean => code.length === 2;
