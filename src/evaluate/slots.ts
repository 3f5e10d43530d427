/** The six slots that make up slot F1, in the order of the reports. */
export const scoredSlots = ['product', 'quantity', 'value', 'destination', 'agency', 'date'] as const;
export type ScoredSlot = (typeof scoredSlots)[number];

/** Every slot whose values are compared: the scored ones, and the exporter, which is reported beside them. */
export const comparedSlots = [...scoredSlots, 'exporter'] as const;
export type ComparedSlot = (typeof comparedSlots)[number];

export type BySlot<T> = Readonly<Record<ComparedSlot, T>>;

/** A record with one entry a compared slot. */
export const bySlot = <T>(make: (slot: ComparedSlot) => T): BySlot<T> => ({
  product: make('product'),
  quantity: make('quantity'),
  value: make('value'),
  destination: make('destination'),
  agency: make('agency'),
  date: make('date'),
  exporter: make('exporter'),
});

/** Slots that make a pair of facts a pair at all, and a right pair right. */
export const coreSlots = ['product', 'quantity', 'value', 'destination'] as const;

/** Weights of slot values in the similarity of two facts (ANNOTATION.md, "Scoring"). */
export const weights: BySlot<number> = {
  product: 3,
  destination: 2,
  quantity: 2,
  value: 2,
  date: 1,
  agency: 1,
  exporter: 0,
};
