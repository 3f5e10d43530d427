import { z } from 'zod';
import { approximations } from '../model/fact.js';
import { areas, units } from '../model/units.js';

/*
 * The shape of every file in rules/. YAML is read with the failsafe schema, so every scalar is a string:
 * `4.044`, `no` and `NO` stay what their author wrote.
 */

const word = z.string().min(1);
const words = z.array(word).min(1);
const aliases = z.array(word).optional();
/** The name on English pages and in English output; never looked for in articles, as `name` and `aliases` are. */
const english = word;
const note = { note: z.string().optional(), source: z.string().optional() };

/** gazetteers/countries.yaml */
export const countrySchema = z.strictObject({
  code: z.string().regex(/^[A-Z]{2}$/, 'expected an ISO 3166-1 alpha-2 code'),
  name: word,
  english,
  aliases,
  /** Cities and ports that stand for the country as a destination. */
  cities: z.array(word).optional(),
  ...note,
});

/** gazetteers/areas.yaml */
export const areaSchema = z.strictObject({ code: z.enum(areas), name: word, english, aliases, ...note });

/** gazetteers/regions.yaml: provinces, regencies and cities of Indonesia. */
export const regionSchema = z.strictObject({
  code: z.string().regex(/^\d\d(\.\d\d)?$/, 'expected a Kemendagri code such as 36 or 36.03'),
  /** Full name with its kind: `Provinsi Banten`, `Kabupaten Tangerang`, `Kota Tangerang`. */
  name: word,
  /** Provinces only: regencies and cities keep their Indonesian names. */
  english: english.optional(),
  aliases,
  ...note,
});

const chapter = z.string().regex(/^\d\d$/, 'expected an HS chapter of two digits');
const shortName = word.max(40, 'expected 40 characters or fewer');

/** gazetteers/chapters.yaml: chapters of the Harmonised System under the names that readers are shown. */
export const chapterSchema = z.strictObject({ hs: chapter, name: shortName, english: shortName, ...note });

/** gazetteers/products.yaml */
export const productSchema = z.strictObject({
  name: word,
  hs: chapter.optional(),
  aliases,
  ...note,
});

/** gazetteers/agencies.yaml */
export const agencySchema = z.strictObject({
  name: word,
  aliases,
  /** Words for its head, which count as the agency: `Menteri Perdagangan`, `Mendag`. */
  heads: z.array(word).optional(),
  /** `regional` bodies take a place as part of their name: `Disperindag Kabupaten Tangerang`. */
  scope: z.enum(['national', 'regional']),
  ...note,
});

/** lexicon/words/*.yaml: words and phrases that carry one tag. */
export const wordListSchema = z.strictObject({
  tag: z.string().regex(/^[A-Z][A-Za-z]+$/, 'expected a tag such as ExportVerb'),
  words,
  ...note,
});

/** lexicon/units.yaml */
export const unitSchema = z.strictObject({
  unit: z.enum(units),
  words,
  /** How many of the unit one of the words is: `ons` is 100 g. */
  factor: z.string().regex(/^\d+$/, 'expected a whole number').optional(),
  ...note,
});

const rate = z.string().regex(/^\d+(\.\d+)?$/, 'expected a number');

/** lexicon/currencies.yaml: signs before the number, words after it. */
export const currencySchema = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/, 'expected an ISO 4217 code'),
  before: words.optional(),
  after: words.optional(),
  /** How many rupiah one of it can have been worth. */
  rupiah: z.strictObject({ least: rate, most: rate }).optional(),
  ...note,
});

/** lexicon/hedges.yaml: words beside a figure that say how exact it is; the longest that fits counts. */
export const hedgeSchema = z.strictObject({
  /** `exact` leaves the figure as it is, and keeps a shorter hedge within its words from counting. */
  approx: z.enum([...approximations, 'exact']),
  before: words.optional(),
  after: words.optional(),
  ...note,
});

/** lexicon/numbers.yaml: number words and scales. */
export const numberWordSchema = z.strictObject({
  value: z.string().regex(/^\d+(\.\d+)?$/, 'expected a number'),
  kind: z.enum([
    'digit',
    'teen',
    'tens',
    'scale',
    'about-scale',
    'money-scale',
    'fraction',
    'share',
    'point',
    'vague',
  ]),
  words,
  ...note,
});

/** patterns/*.yaml: what a stretch of tokens means. */
export const patternSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a name such as home-sales'),
  kind: z.enum(['trigger', 'status', 'avoid', 'place', 'first', 'role']),
  /** What the pattern says: a trigger strength, a status, or the reason for avoiding. */
  value: word,
  /** How far an avoid or status cue reaches. */
  scope: z.enum(['own', 'figure', 'quantity', 'clause', 'sentence']).optional(),
  /** Alternatives in compromise's match syntax. */
  match: words,
  examples: words,
  counterexamples: words,
  ...note,
});

export type Country = z.infer<typeof countrySchema>;
export type Area = z.infer<typeof areaSchema>;
export type Region = z.infer<typeof regionSchema>;
export type Chapter = z.infer<typeof chapterSchema>;
export type ProductEntry = z.infer<typeof productSchema>;
export type AgencyEntry = z.infer<typeof agencySchema>;
export type WordList = z.infer<typeof wordListSchema>;
export type UnitEntry = z.infer<typeof unitSchema>;
export type CurrencyEntry = z.infer<typeof currencySchema>;
export type HedgeEntry = z.infer<typeof hedgeSchema>;
export type NumberWord = z.infer<typeof numberWordSchema>;
export type Pattern = z.infer<typeof patternSchema>;
