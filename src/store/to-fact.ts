import type { Citation, Fact, Money, Quantity } from '../model/fact.js';
import type { CitationTable, FactTable, FactTables, QuantityTable, ValueTable } from './schema-facts.js';

type Rows<T extends keyof FactTables> = readonly FactTables[T][];

/** The rows of the tables that belong to one fact. */
export interface FactParts {
  readonly products: Rows<'fact_product'>;
  readonly quantities: Rows<'fact_quantity'>;
  readonly values: Rows<'fact_value'>;
  readonly destinations: Rows<'fact_destination'>;
  readonly agencies: Rows<'fact_agency'>;
  readonly exporters: Rows<'fact_exporter'>;
  readonly rules: Rows<'fact_rule'>;
  readonly citations: Rows<'citation'>;
}

interface Amounts {
  readonly amount: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

const amountsOf = ({ amount, min, max }: Amounts) =>
  amount === null ? { min: min ?? Number.NaN, max: max ?? Number.NaN } : { amount };

const toQuantity = (row: QuantityTable): Quantity => ({
  ...amountsOf(row),
  unit: row.unit,
  approx: row.approx,
  text: row.text,
});

const toMoney = (row: ValueTable): Money => ({
  ...amountsOf(row),
  currency: row.currency,
  approx: row.approx,
  text: row.text,
});

const toNamed = ({ name, text }: { readonly name: string; readonly text: string }) => ({ name, text });

const toCitation = ({ fact: _, position: __, ...citation }: CitationTable): Citation => citation;

function originOf({ origin_code: code, origin_name: name, origin_text: text }: FactTable): Fact['origin'] {
  return code === null || name === null || text === null ? null : { code, name, text };
}

function dateOf({ date_value: value, date_text: text, date_basis: basis }: FactTable): Fact['date'] {
  return value === null || text === null || basis === null ? null : { value, text, basis };
}

/** The fact that the rows were made from. */
export const toFact = (row: FactTable, parts: FactParts): Fact => ({
  id: row.id,
  kind: row.kind,
  status: row.status,
  first: row.first === 1,
  foundBy: parts.rules.map(({ rule }) => rule),
  products: parts.products.map(({ name, text, category }) => ({ name, text, category })),
  quantities: parts.quantities.map(toQuantity),
  values: parts.values.map(toMoney),
  destinations: parts.destinations.map(({ code, text }) => ({ code, text })),
  agencies: parts.agencies.map(toNamed),
  exporters: parts.exporters.map(toNamed),
  origin: originOf(row),
  date: dateOf(row),
  citations: parts.citations.map(toCitation),
});
