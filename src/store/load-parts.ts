import type { Kysely } from 'kysely';
import { grouped } from './group.js';
import type { Tables } from './schema.js';
import type { FactParts } from './to-fact.js';

interface OfFact {
  readonly fact: string;
  readonly position: number;
}

const ofFact = <R extends OfFact>(rows: readonly R[]) =>
  grouped(
    [...rows].sort((a, b) => a.position - b.position),
    (row) => row.fact,
  );

/** The rows that belong to the facts of these keys, by fact. */
export async function loadParts(
  db: Kysely<Tables>,
  keys: readonly string[],
): Promise<(key: string) => FactParts> {
  const products = await db.selectFrom('fact_product').selectAll().where('fact', 'in', keys).execute();
  const quantities = await db.selectFrom('fact_quantity').selectAll().where('fact', 'in', keys).execute();
  const values = await db.selectFrom('fact_value').selectAll().where('fact', 'in', keys).execute();
  const destinations = await db
    .selectFrom('fact_destination')
    .selectAll()
    .where('fact', 'in', keys)
    .execute();
  const agencies = await db.selectFrom('fact_agency').selectAll().where('fact', 'in', keys).execute();
  const exporters = await db.selectFrom('fact_exporter').selectAll().where('fact', 'in', keys).execute();
  const rules = await db.selectFrom('fact_rule').selectAll().where('fact', 'in', keys).execute();
  const citations = await db.selectFrom('citation').selectAll().where('fact', 'in', keys).execute();
  const by = {
    products: ofFact(products),
    quantities: ofFact(quantities),
    values: ofFact(values),
    destinations: ofFact(destinations),
    agencies: ofFact(agencies),
    exporters: ofFact(exporters),
    rules: ofFact(rules),
    citations: ofFact(citations),
  };
  return (key) => ({
    products: by.products(key),
    quantities: by.quantities(key),
    values: by.values(key),
    destinations: by.destinations(key),
    agencies: by.agencies(key),
    exporters: by.exporters(key),
    rules: by.rules(key),
    citations: by.citations(key),
  });
}
