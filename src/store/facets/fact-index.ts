import type { Column } from './column.js';
import type { Lists } from './lists.js';

/** What facts are counted by. The names are those of the filters, on the command line and in addresses. */
export const facetNames = [
  'group',
  'product',
  'destination',
  'origin',
  'agency',
  'exporter',
  'year',
  'status',
  'kind',
  'site',
] as const;

export type FacetName = (typeof facetNames)[number];

/** Something for each facet. */
export const perFacet = <T>(make: (facet: FacetName) => T): Readonly<Record<FacetName, T>> => ({
  group: make('group'),
  product: make('product'),
  destination: make('destination'),
  origin: make('origin'),
  agency: make('agency'),
  exporter: make('exporter'),
  year: make('year'),
  status: make('status'),
  kind: make('kind'),
  site: make('site'),
});

/** A stated value; a range from `least` to `most`. */
export interface MoneyForm {
  readonly currency: string;
  readonly least: number;
  readonly most: number;
}

/**
 * All facts of a store in columns, as of one moment: what facts are found, counted and summed by without asking
 * the database. Facts are numbered in the order that they are shown in: latest first, by the fact's own last day or
 * else its article's; the undated last; then by document and position.
 */
export interface FactIndex {
  readonly size: number;
  readonly keys: readonly string[];
  readonly documents: readonly string[];
  readonly documentOf: Uint32Array;
  /** Days as numbers: 20240701; 0 where neither fact nor article has a day. */
  readonly firstDay: Uint32Array;
  readonly lastDay: Uint32Array;
  readonly columns: Readonly<Record<FacetName, Column>>;
  readonly money: { readonly forms: readonly MoneyForm[]; readonly of: Lists };
}
