import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/model/language.js';
import { defaultRulesFolder, loadRules, type Rules } from '../../src/rules/index.js';
import { type Names, namesOf } from '../../src/web/names.js';

let rules: Rules;
let names: Names;
beforeAll(async () => {
  rules = await loadRules(defaultRulesFolder());
  names = namesOf(rules);
});

describe('names in two languages', () => {
  it.each([
    ['destination', 'KR', 'Korea Selatan', 'South Korea'],
    ['destination', 'NO', 'Norwegia', 'Norway'],
    ['destination', 'HK', 'Hong Kong', 'Hong Kong'],
    ['destination', 'MO', 'Makau', 'Macau'],
    ['destination', 'TR', 'Turki', 'Turkey'],
    ['destination', 'GULF', 'negara Teluk', 'Gulf states'],
    ['group', '03', 'Ikan dan udang', 'Fish and shellfish'],
    ['group', '09', 'Kopi, teh dan rempah', 'Coffee, tea and spices'],
    ['region', '11', 'Aceh', 'Aceh'],
    ['region', '32', 'Jawa Barat', 'West Java'],
    ['region', '31', 'DKI Jakarta', 'Jakarta'],
    ['region', '36.03', 'Kabupaten Tangerang', 'Kabupaten Tangerang'],
    ['region', '36.71', 'Kota Tangerang', 'Kota Tangerang'],
  ] as const)('%s %s', (kind, code, id, en) => {
    expect(languages.map((language) => names[kind](code, language))).toEqual([id, en]);
  });

  it.each(['destination', 'group', 'region'] as const)('an unknown %s is shown as its code', (kind) => {
    for (const code of ['', 'ZZ', '77', '99', '99.99', 'constructor', '__proto__', '<b>'])
      for (const language of languages) expect(names[kind](code, language)).toBe(code);
  });

  it('lists the provinces, no two of one name', () => {
    expect(names.provinces).toHaveLength(38);
    for (const language of languages) {
      const shown = names.provinces.map((code) => names.region(code, language));
      expect(new Set(shown).size).toBe(38);
      expect(shown.filter((name) => /^Provinsi|^\d/.test(name))).toEqual([]);
    }
  });

  it('knows every code of the rules in both languages', () => {
    const unnamed = languages.flatMap((language) => [
      ...[...rules.countries, ...rules.areas].filter(
        ({ code }) => code !== 'ASEAN' && names.destination(code, language) === code,
      ),
      ...rules.chapters.filter(({ hs }) => names.group(hs, language) === hs),
      ...rules.regions.filter(({ code }) => names.region(code, language) === code),
    ]);
    expect(unnamed).toEqual([]);
  });
});
