import { type Claim, clashes } from './claims.js';
import type { Fault } from './fault.js';
import type { Path } from './locate.js';
import type { Country, Pattern, ProductEntry, Region, UnitEntry, WordList } from './schema.js';
import type { Located, Table } from './tables.js';

/** The parts of the rules in which one name must not stand for two things. */
export interface Named {
  readonly countries: Table<Country>;
  readonly regions: Table<Region>;
  readonly products: Table<ProductEntry>;
  readonly words: Table<WordList>;
  readonly units: Table<UnitEntry>;
  readonly patterns: Table<Pattern>;
}

/** What clashes within and between files; names and words are compared without regard to case. */
export function uniquenessFaults(named: Named): readonly Fault[] {
  const countries = named.countries.entries;
  return [
    ...clashes(
      'each country code once',
      countries.map((entry) => claim(entry, entry.value.code, ['code'])),
    ),
    ...clashes('each name for one country only', countries.flatMap(countryNames)),
    ...clashes(
      'each region code once',
      named.regions.entries.map((entry) => claim(entry, entry.value.code, ['code'])),
    ),
    ...clashes('each name for one product only', named.products.entries.flatMap(productNames)),
    ...clashes('each word once under its tag', named.words.entries.flatMap(taggedWords)),
    ...clashes('each word for one unit only', named.units.entries.flatMap(unitWords)),
    ...clashes(
      'each pattern name once',
      named.patterns.entries.map((entry) => claim(entry, entry.value.name, ['name'])),
    ),
  ];
}

function countryNames(entry: Located<Country>): readonly Claim[] {
  const { name, code, aliases, cities } = entry.value;
  const names = [
    claim(entry, name, ['name']),
    ...claims(entry, 'aliases', aliases),
    ...claims(entry, 'cities', cities),
  ];
  return names.map((one) => ({ ...one, owner: code }));
}

function productNames(entry: Located<ProductEntry>): readonly Claim[] {
  const names = [claim(entry, entry.value.name, ['name']), ...claims(entry, 'aliases', entry.value.aliases)];
  return names.map((one) => ({ ...one, owner: entry }));
}

function taggedWords(entry: Located<WordList>): readonly Claim[] {
  const { tag, words } = entry.value;
  return claims(entry, 'words', words).map((one) => ({ ...one, key: `${tag} ${one.key}` }));
}

function unitWords(entry: Located<UnitEntry>): readonly Claim[] {
  return claims(entry, 'words', entry.value.words).map((one) => ({ ...one, owner: entry.value.unit }));
}

function claim(entry: Located<unknown>, text: string, step: Path): Claim {
  return { key: text.toLowerCase(), text, source: entry.source, path: [...entry.path, ...step] };
}

const claims = (entry: Located<unknown>, field: string, texts: readonly string[] = []): readonly Claim[] =>
  texts.map((text, index) => claim(entry, text, [field, index]));
