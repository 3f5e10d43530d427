import type { Approximation } from './fact.js';
import type { Span } from './span.js';
import type { Unit } from './units.js';

/** A number as printed: a point, or a range whose ends are both stated. */
export type Amount = { readonly amount: number } | { readonly min: number; readonly max: number };

interface MentionBase {
  readonly span: Span;
  /** Index into the sentences that the mention was found in, and its tokens `[from, to)` there. */
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** Name of the rule, gazetteer or list that found it. */
  readonly foundBy: string;
}

export interface QuantityMention extends MentionBase {
  readonly kind: 'quantity';
  readonly amount: Amount;
  readonly unit: Unit;
  readonly approx: Approximation | null;
}

export interface MoneyMention extends MentionBase {
  readonly kind: 'money';
  readonly amount: Amount;
  /** ISO 4217. */
  readonly currency: string;
  readonly approx: Approximation | null;
}

/** A foreign country, city or area; whether goods go there is for the facts stage to say. */
export interface PlaceMention extends MentionBase {
  readonly kind: 'place';
  /** ISO 3166-1 alpha-2, or an area code of ANNOTATION.md. */
  readonly code: string;
}

export interface ProductMention extends MentionBase {
  readonly kind: 'product';
  readonly name: string;
  /** The gazetteer's name for its head, or null: `SBW` and `sarang burung walet` have one entry. */
  readonly entry: string | null;
  /** HS chapter where the gazetteer knows it. */
  readonly category: string | null;
  /** `produk UMKM`: says nothing of the goods, and counts only where nothing else does. */
  readonly generic: boolean;
}

export interface AgencyMention extends MentionBase {
  readonly kind: 'agency';
  /** The printed name without brackets; for a head (`Mendag`) the body's name. */
  readonly name: string;
  /** The gazetteer's name: two mentions with the same `body` and no differing place are one agency. */
  readonly body: string;
  /** Found by a governor, regent or mayor: counts only where the office releases the shipment. */
  readonly byHead: boolean;
}

export interface ExporterMention extends MentionBase {
  readonly kind: 'exporter';
  readonly name: string;
}

export interface RegionMention extends MentionBase {
  readonly kind: 'region';
  readonly code: string;
  readonly name: string;
}

export interface DateMention extends MentionBase {
  readonly kind: 'date';
  /** ISO 8601 day, month, year or interval. */
  readonly value: string;
  readonly basis: 'stated' | 'relative';
  /** A single day or week, which may be the time of speaking. */
  readonly day: boolean;
  /** The year is not printed: a plan's date without one lies ahead. */
  readonly guessed?: boolean;
  /** Months from the time that the text has named last: `sebulan sebelumnya` is -1, `setahun kemudian` 12. */
  readonly shift?: number;
}

/** A pattern of rules/patterns that matched. */
export interface CueMention extends MentionBase {
  readonly kind: 'cue';
  readonly cue: 'trigger' | 'status' | 'avoid' | 'place' | 'first' | 'role';
  readonly value: string;
  /** How far it reaches: what it covers itself, the next figure, its clause, its sentence. */
  readonly scope: 'own' | 'figure' | 'quantity' | 'clause' | 'sentence';
}

/** The name of an association or the like: no part of any fact, but what it holds is nothing else either. */
export interface NameMention extends MentionBase {
  readonly kind: 'name';
}

export type Mention =
  | NameMention
  | QuantityMention
  | MoneyMention
  | PlaceMention
  | ProductMention
  | AgencyMention
  | ExporterMention
  | RegionMention
  | DateMention
  | CueMention;
