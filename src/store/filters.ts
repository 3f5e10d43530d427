import type { FactKind, FactStatus } from '../model/fact.js';

/** One or several, of which one is enough. */
export type Some<T extends string = string> = T | readonly T[];

/** A sum in whole units of a currency of ISO 4217. */
export interface Sum {
  readonly amount: number;
  readonly currency: string;
}

/** What facts are asked by. Filters that are left out let everything pass; all given ones must hold. */
export interface FactFilters {
  /** Words that all stand in one product's name, or a whole name in double quotes. So for agencies and exporters. */
  readonly product?: Some | undefined;
  /** A chapter of the Harmonised System: `09`. */
  readonly group?: Some | undefined;
  /** A code (`JP`, `ASEAN`), a name that the caller can resolve, or words as printed. */
  readonly destination?: Some | undefined;
  readonly agency?: Some | undefined;
  readonly exporter?: Some | undefined;
  /** A region's code (`36` also finds `36.03`), or words of its name. */
  readonly origin?: Some | undefined;
  /** A year that the fact's days, or else its article's day, lie in: `2024`. */
  readonly year?: Some | undefined;
  /** First and last day looked at, as ISO 8601 days, months or years. A fact without a date has its article's. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** A range counts where some of it lies between. */
  readonly minValue?: Sum | undefined;
  readonly maxValue?: Sum | undefined;
  readonly status?: Some<FactStatus> | undefined;
  readonly kind?: Some<FactKind> | undefined;
  readonly site?: Some | undefined;
  /** Words that all stand in the article, in any form: `ekspor` finds `mengekspor`. */
  readonly text?: string | undefined;
  /** Latest first where it is left out. Facts without a value in the currency come last. */
  readonly sort?: SortOrder | undefined;
  readonly limit?: number | undefined;
  /** Code of a destination's name, by the caller's gazetteer: `Jepang` is `JP`; null for an unknown one. */
  readonly resolveDestination?: ((name: string) => string | null) | undefined;
}

export const sortOrders = ['latest', 'oldest', 'value-idr', 'value-usd'] as const;
export type SortOrder = (typeof sortOrders)[number];
