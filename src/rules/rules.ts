import type { BoilerplateEntry } from './boilerplate-schema.js';
import type {
  AgencyEntry,
  Area,
  Chapter,
  Country,
  CurrencyEntry,
  HedgeEntry,
  NumberWord,
  Pattern,
  ProductEntry,
  Region,
  UnitEntry,
  WordList,
} from './schema.js';
import type { SiteLayout } from './site-schema.js';

/** Everything in rules/, read and checked. Plain data: the stages compile from it what they need. */
export interface Rules {
  /** SHA-256 over the names and bytes of all rule files: two equal digests mean equal behaviour. */
  readonly digest: string;
  readonly countries: readonly Country[];
  readonly areas: readonly Area[];
  readonly regions: readonly Region[];
  readonly chapters: readonly Chapter[];
  readonly products: readonly ProductEntry[];
  readonly agencies: readonly AgencyEntry[];
  readonly words: readonly WordList[];
  readonly units: readonly UnitEntry[];
  readonly currencies: readonly CurrencyEntry[];
  readonly hedges: readonly HedgeEntry[];
  readonly numbers: readonly NumberWord[];
  readonly patterns: readonly Pattern[];
  readonly boilerplate: readonly BoilerplateEntry[];
  readonly sites: readonly SiteLayout[];
}
