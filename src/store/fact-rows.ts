import type { Fact, Money, Quantity } from '../model/fact.js';
import { daysOf } from './dates.js';
import { factKey } from './keys.js';
import type { FactTable } from './schema-facts.js';
import { stemText } from './stem.js';

function factRow(fact: Fact, document: string, position: number): FactTable {
  const { id, kind, status, origin, date } = fact;
  const days = date && daysOf(date.value);
  return {
    key: factKey(document, id),
    id,
    document,
    position,
    kind,
    status,
    first: fact.first ? 1 : 0,
    origin_code: origin?.code ?? null,
    origin_name: origin?.name ?? null,
    origin_text: origin?.text ?? null,
    origin_stems: origin && stemText(`${origin.name} ${origin.text}`),
    date_value: date?.value ?? null,
    date_text: date?.text ?? null,
    date_basis: date?.basis ?? null,
    date_from: days?.from ?? null,
    date_to: days?.to ?? null,
  };
}

const amounts = (of: Quantity | Money) =>
  'amount' in of ? { amount: of.amount, min: null, max: null } : { amount: null, min: of.min, max: of.max };

const named = ({ name, text }: { readonly name: string; readonly text: string }) => ({
  name,
  text,
  stems: stemText(`${name} ${text}`),
});

/** The rows of one fact, by table. */
function rowsOfFact(fact: Fact, document: string, index: number) {
  const row = factRow(fact, document, index);
  const listed = <T, R>(items: readonly T[], toRow: (item: T) => R) =>
    items.map((item, position) => ({ fact: row.key, position, ...toRow(item) }));
  return {
    fact: [row],
    fact_product: listed(fact.products, (it) => ({ ...named(it), category: it.category })),
    fact_quantity: listed(fact.quantities, (it) => ({
      ...amounts(it),
      unit: it.unit,
      approx: it.approx,
      text: it.text,
    })),
    fact_value: listed(fact.values, (it) => ({
      ...amounts(it),
      currency: it.currency,
      approx: it.approx,
      text: it.text,
    })),
    fact_destination: listed(fact.destinations, ({ code, text }) => ({ code, text, stems: stemText(text) })),
    fact_agency: listed(fact.agencies, named),
    fact_exporter: listed(fact.exporters, named),
    fact_rule: listed(fact.foundBy, (rule) => ({ rule })),
    citation: listed(fact.citations, (citation) => citation),
  };
}

/** The rows of a document's facts, by table, in the order of the facts. */
export function factRows(facts: readonly Fact[], document: string) {
  const all = facts.map((fact, index) => rowsOfFact(fact, document, index));
  return {
    fact: all.flatMap((rows) => rows.fact),
    fact_product: all.flatMap((rows) => rows.fact_product),
    fact_quantity: all.flatMap((rows) => rows.fact_quantity),
    fact_value: all.flatMap((rows) => rows.fact_value),
    fact_destination: all.flatMap((rows) => rows.fact_destination),
    fact_agency: all.flatMap((rows) => rows.fact_agency),
    fact_exporter: all.flatMap((rows) => rows.fact_exporter),
    fact_rule: all.flatMap((rows) => rows.fact_rule),
    citation: all.flatMap((rows) => rows.citation),
  };
}
