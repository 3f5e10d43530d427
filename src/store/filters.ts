import type { FactStatus } from '../model/fact.js';

/** Which facts are looked for. Filters that are left out let everything pass; all given ones must hold. */
export interface FactFilters {
  /** Words that all stand in one product's name. */
  readonly product?: string | undefined;
  /** A code (`JP`, `ASEAN`), a name that the caller can resolve, or words as printed. */
  readonly destination?: string | undefined;
  /** Words that all stand in one agency's name. */
  readonly agency?: string | undefined;
  /** A region's code (`36` also finds `36.03`), or words of its name. */
  readonly origin?: string | undefined;
  /** First and last day looked at, as ISO 8601 days, months or years. A fact without a date has its article's. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** In whole units of the currency. A range counts by its upper end. */
  readonly minValue?: { readonly amount: number; readonly currency: string } | undefined;
  readonly status?: FactStatus | undefined;
  readonly site?: string | undefined;
  /** Words that all stand in the article, in any form: `ekspor` finds `mengekspor`. */
  readonly text?: string | undefined;
  readonly limit?: number | undefined;
  /** Code of a destination's name, by the caller's gazetteer: `Jepang` is `JP`; null for an unknown one. */
  readonly resolveDestination?: ((name: string) => string | null) | undefined;
}
