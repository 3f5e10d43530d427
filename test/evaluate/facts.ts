import { type Evaluation, evaluate, type FigureName } from '../../src/evaluate/index.js';
import { type Fact, factSchema } from '../../src/model/fact.js';
import { type GoldFact, goldSchema } from '../../src/model/gold.js';

export type Figures = Readonly<Record<string, number | string>>;

/** Slot values in the short form of the tests; a gold name may be a list of forms. */
export interface Told {
  readonly kind?: Fact['kind'];
  readonly status?: Fact['status'];
  readonly products?: readonly (string | readonly string[])[];
  readonly quantities?: readonly Figures[];
  readonly values?: readonly Figures[];
  readonly destinations?: readonly string[];
  readonly agencies?: readonly (string | readonly string[])[];
  readonly exporters?: readonly string[];
  readonly date?: string | null;
}

export interface ToldGold extends Told {
  readonly at?: readonly (readonly [number, number])[];
  readonly optional?: {
    readonly agencies?: readonly (readonly string[])[];
    readonly destinations?: readonly string[];
    readonly date?: readonly (string | null)[];
  };
}

const named = (names: Told['products'] = []): object[] => names.map((name) => ({ name, text: '' }));
const measured = (list: readonly object[] = []): object[] =>
  list.map((item) => ({ ...item, approx: null, text: '' }));

const citation = {
  slot: 'product',
  value: 0,
  start: 0,
  end: 5,
  exact: 'Ekspo',
  prefix: '',
  suffix: '',
  occurrence: 1,
  of: 1,
};

/** A prediction; its one citation is the first five characters unless others are given. */
export const predicted = (told: Told, extra: object = {}): Fact =>
  factSchema.parse({
    id: 'f',
    kind: told.kind ?? 'shipment',
    status: told.status ?? 'realised',
    first: false,
    foundBy: ['test'],
    products: named(told.products).map((product) => ({ ...product, category: null })),
    quantities: measured(told.quantities),
    values: measured(told.values),
    destinations: (told.destinations ?? []).map((code) => ({ code, text: '' })),
    agencies: named(told.agencies),
    exporters: named(told.exporters),
    origin: null,
    date: told.date ? { value: told.date, text: '', basis: 'stated' } : null,
    citations: [citation],
    ...extra,
  });

const forms = (names: Told['products'] = []): (readonly string[])[] =>
  names.map((name) => (typeof name === 'string' ? [name] : name));

export const gold = (told: ToldGold): GoldFact => {
  const fact = {
    kind: told.kind ?? 'shipment',
    status: told.status ?? 'realised',
    products: forms(told.products),
    quantities: told.quantities ?? [],
    values: told.values ?? [],
    destinations: told.destinations ?? [],
    agencies: forms(told.agencies),
    exporters: forms(told.exporters),
    date: told.date ?? null,
    at: told.at ?? [[0, 5]],
    ...(told.optional === undefined ? {} : { optional: told.optional }),
  };
  const [parsed] = goldSchema.parse({ id: 'g', facts: [fact] }).facts;
  if (parsed === undefined) throw new Error('no gold fact');
  return parsed;
};

/** Scores one article; the predicted and gold facts stand side by side in the call. */
export const evaluateOne = (facts: readonly Fact[], goldFacts: readonly GoldFact[]): Evaluation =>
  evaluate([
    { id: 'satu', text: 'Ekspor kopi.', gold: { id: 'satu', facts: [...goldFacts] }, facts: [...facts] },
  ]);

/** `[tp, fp, fn]` of a figure. */
export const countsOf = (evaluation: Evaluation, figure: FigureName): [number, number, number] => {
  const { tp, fp, fn } = evaluation.figures[figure];
  return [tp, fp, fn];
};
