import { type ScoredSlot, scoredSlots } from './slots.js';

/**
 * Figures over whole articles: `slots` is slot F1 (micro over the six scored slots), `fact` counts right
 * pairs, `edge` (product, destination, status) triples, `detection` pairs of any quality.
 */
export const summaryFigures = ['slots', 'fact', 'edge', 'detection'] as const;

/**
 * Reported beside the score: the exporter slot, names held to equality (in the relaxed alignment), and
 * how many aligned pairs have the gold status and kind (precision = recall = share of pairs).
 */
export const besideFigures = ['exporter', 'product-strict', 'agency-strict', 'status', 'kind'] as const;

export const figureNames = [...scoredSlots, ...summaryFigures, ...besideFigures] as const;

type SummaryFigure = (typeof summaryFigures)[number];
type BesideFigure = (typeof besideFigures)[number];
export type FigureName = ScoredSlot | SummaryFigure | BesideFigure;
export type ByFigure<T> = Readonly<Record<FigureName, T>>;

/** A record with one entry a figure. */
export const byFigure = <T>(make: (name: FigureName) => T): ByFigure<T> => ({
  product: make('product'),
  quantity: make('quantity'),
  value: make('value'),
  destination: make('destination'),
  agency: make('agency'),
  date: make('date'),
  slots: make('slots'),
  fact: make('fact'),
  edge: make('edge'),
  detection: make('detection'),
  exporter: make('exporter'),
  'product-strict': make('product-strict'),
  'agency-strict': make('agency-strict'),
  status: make('status'),
  kind: make('kind'),
});
