import { z } from 'zod';
import { boilerplateSchema } from './boilerplate-schema.js';
import {
  agencySchema,
  areaSchema,
  chapterSchema,
  countrySchema,
  currencySchema,
  hedgeSchema,
  numberWordSchema,
  patternSchema,
  productSchema,
  regionSchema,
  unitSchema,
  wordListSchema,
} from './schema.js';
import { siteLayoutSchema } from './site-schema.js';

/** One list of the rules: where in rules/ it stands, and what each of its entries must be. */
export interface Part<T> {
  /** A file, or `folder/*.yaml` for all files of a folder, whose lists are joined in the order of names. */
  readonly at: string;
  /** What the file holds, for the person who has to write it. */
  readonly holds: string;
  readonly schema: z.ZodType<T[]>;
}

const part = <T>(at: string, holds: string, entry: z.ZodType<T>): Part<T> => ({
  at,
  holds,
  schema: z.array(entry),
});

/** Every list that rules/ holds. */
export const layout = {
  countries: part('gazetteers/countries.yaml', 'a list of countries (code, name, english)', countrySchema),
  areas: part(
    'gazetteers/areas.yaml',
    'a list of areas wider than a country (code, name, english)',
    areaSchema,
  ),
  regions: part('gazetteers/regions.yaml', 'a list of Indonesian regions (code, name)', regionSchema),
  chapters: part('gazetteers/chapters.yaml', 'a list of HS chapters (hs, name, english)', chapterSchema),
  products: part('gazetteers/products/*.yaml', 'a list of products (name, hs)', productSchema),
  agencies: part('gazetteers/agencies.yaml', 'a list of government bodies (name, scope)', agencySchema),
  words: part('lexicon/words/*.yaml', 'a list of words with one tag (tag, words)', wordListSchema),
  units: part('lexicon/units.yaml', 'a list of units (unit, words)', unitSchema),
  currencies: part(
    'lexicon/currencies.yaml',
    'a list of currencies (currency, before, after)',
    currencySchema,
  ),
  hedges: part('lexicon/hedges.yaml', 'a list of hedges (approx, before, after)', hedgeSchema),
  numbers: part('lexicon/numbers.yaml', 'a list of number words (value, kind, words)', numberWordSchema),
  boilerplate: part(
    'lexicon/boilerplate.yaml',
    'a list of phrases outside the article (role, starts, contains, whole, inside)',
    boilerplateSchema,
  ),
  patterns: part('patterns/*.yaml', 'a list of patterns (name, kind, value, match)', patternSchema),
  sites: part('sites/*.yaml', 'a list of page layouts (site, name, hosts, body)', siteLayoutSchema),
} as const;

/** Whether `name`, a path in rules/ with `/`, belongs to the part that stands `at` a file or `folder/*.yaml`. */
export function belongsTo(name: string, at: string): boolean {
  const folder = folderOf(at);
  if (folder === undefined) return name === at;
  return name.startsWith(folder) && /^[^/]+\.yaml$/.test(name.slice(folder.length));
}

/** `lexicon/words/` of `lexicon/words/*.yaml`; undefined where the part is a file. */
export function folderOf(at: string): string | undefined {
  return at.endsWith('*.yaml') ? at.slice(0, -'*.yaml'.length) : undefined;
}
