import { type Claim, clashes } from './claims.js';
import type { Fault } from './fault.js';
import type { Path } from './locate.js';
import type { Area, Chapter, Country, Pattern, ProductEntry, Region, UnitEntry, WordList } from './schema.js';
import type { Located, Table } from './tables.js';

/** The parts of the rules in which one name must not stand for two things. */
export interface Named {
  readonly countries: Table<Country>;
  readonly areas: Table<Area>;
  readonly regions: Table<Region>;
  readonly chapters: Table<Chapter>;
  readonly products: Table<ProductEntry>;
  readonly words: Table<WordList>;
  readonly units: Table<UnitEntry>;
  readonly patterns: Table<Pattern>;
}

/** What clashes within and between files; names and words are compared without regard to case. */
export function uniquenessFaults(named: Named): readonly Fault[] {
  const { countries, areas, regions, chapters } = named;
  return [
    ...once('each country code once', countries.entries, 'code'),
    ...clashes('each name for one country only', countries.entries.flatMap(countryNames)),
    ...once(
      'each English name for one destination only',
      [...countries.entries, ...areas.entries],
      'english',
    ),
    ...once('each region code once', regions.entries, 'code'),
    ...once('each English name for one region only', regions.entries, 'english'),
    ...once('each chapter once', chapters.entries, 'hs'),
    ...once('each name for one chapter only', chapters.entries, 'name'),
    ...once('each English name for one chapter only', chapters.entries, 'english'),
    ...clashes('each name for one product only', named.products.entries.flatMap(productNames)),
    ...clashes('each word once under its tag', named.words.entries.flatMap(taggedWords)),
    ...clashes('each word for one unit only', named.units.entries.flatMap(unitWords)),
    ...once('each pattern name once', named.patterns.entries, 'name'),
  ];
}

/** The faults where two entries have the same text in `field`; entries without it do not clash. */
function once<Field extends string>(
  rule: string,
  entries: readonly Located<Readonly<Partial<Record<Field, string | undefined>>>>[],
  field: Field,
): readonly Fault[] {
  const taken = entries.flatMap((entry) => {
    const text = entry.value[field];
    return text === undefined ? [] : [claim(entry, text, [field])];
  });
  return clashes(rule, taken);
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
