import {
  countsIn,
  type FacetCount,
  type FactFilters,
  type Flow,
  flowsBetween,
  type Period,
  periodsIn,
  type Selection,
} from '../store/index.js';
import { type TopFlows, topFlows } from './top-flows.js';

/** What pictures of a selection show. */
export interface ChartData {
  /** Facts by period. */
  readonly periods: readonly Period[];
  /** Values of shipments by period. */
  readonly values: readonly Period[];
  readonly products: readonly FacetCount[];
  readonly destinations: readonly FacetCount[];
  readonly origins: readonly FacetCount[];
  readonly flows: readonly Flow[];
  readonly topFlows: TopFlows;
}

export type Step = 'year' | 'month';

/** Totals would count the shipments in them twice: only where a kind is asked for are others added up. */
export const valueFilters = (filters: FactFilters): FactFilters =>
  filters.kind === undefined ? { ...filters, kind: 'shipment' } : filters;

interface Measured {
  readonly step: Step;
  readonly currency: string;
}

/** Counts and sums of what meets the filters (`facts`), and of those whose values may be added up (`valued`). */
export function chartData(facts: Selection, valued: Selection, { step, currency }: Measured): ChartData {
  const flows = flowsBetween(facts, 'product', 'destination');
  return {
    periods: periodsIn(facts, step, currency),
    values: periodsIn(valued, step, currency).filter(({ sum }) => sum > 0),
    products: countsIn(facts, 'product'),
    destinations: countsIn(facts, 'destination'),
    origins: countsIn(facts, 'origin'),
    flows,
    topFlows: topFlows(flows),
  };
}
