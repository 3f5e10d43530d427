import { type Kysely, sql } from 'kysely';
import { dayNumber } from '../dates.js';
import type { Tables } from '../schema.js';
import { scanTable } from '../sqlite/scan.js';
import { type ColumnBuilder, columnBuilder, dictionary, plainForm } from './column.js';
import { type FacetName, type FactIndex, type MoneyForm, perFacet } from './fact-index.js';
import { addHead, loadHeads } from './heads.js';
import { listBuilder } from './lists.js';

type Db = Kysely<Tables>;
type Columns = Readonly<Record<FacetName, ColumnBuilder>>;

/** 0 where there is no day. */
const numberOfDay = (day: string | null): number => (day === null ? 0 : dayNumber(day));

type NumberOf = (key: string) => number | undefined;

interface OfFact {
  readonly fact: string;
}

interface Named extends OfFact {
  readonly name: string;
  readonly stems: string;
}

const parties = { agency: 'fact_agency', exporter: 'fact_exporter' } as const;

async function loadParties(db: Db, columns: Columns, numberOf: NumberOf): Promise<void> {
  for (const facet of ['agency', 'exporter'] as const) {
    const scan = { table: parties[facet], columns: sql`fact, name, stems` };
    await scanTable<Named>(db, scan, ({ fact, name, stems }) => {
      const number = numberOf(fact);
      if (number !== undefined) columns[facet].add(number, { exact: name, stems, value: name });
    });
  }
}

type Product = Named & { readonly category: string | null };

async function loadProducts(db: Db, columns: Columns, numberOf: NumberOf): Promise<void> {
  const scan = { table: 'fact_product', columns: sql`fact, name, stems, category` } as const;
  await scanTable<Product>(db, scan, ({ fact, name, stems, category }) => {
    const number = numberOf(fact);
    if (number === undefined) return;
    columns.product.add(number, { exact: name, stems, value: name });
    if (category !== null) columns.group.add(number, plainForm(category));
  });
}

type Placed = OfFact & { readonly code: string; readonly stems: string };

async function loadDestinations(db: Db, columns: Columns, numberOf: NumberOf): Promise<void> {
  const scan = { table: 'fact_destination', columns: sql`fact, code, stems` } as const;
  await scanTable<Placed>(db, scan, ({ fact, code, stems }) => {
    const number = numberOf(fact);
    if (number !== undefined) columns.destination.add(number, { exact: code, stems, value: code });
  });
}

interface Valued extends OfFact {
  readonly currency: string;
  readonly least: number;
  readonly most: number;
}

async function loadMoney(db: Db, numberOf: NumberOf) {
  const lists = listBuilder();
  const forms = dictionary<MoneyForm>(({ currency, least, most }) => `${currency} ${least} ${most}`);
  const values = {
    table: 'fact_value',
    columns: sql`fact, currency, coalesce(amount, min) as least, coalesce(amount, max) as most`,
  } as const;
  await scanTable<Valued>(db, values, ({ fact, currency, least, most }) => {
    const number = numberOf(fact);
    if (number !== undefined) lists.add(number, forms.numberOf({ currency, least, most }));
  });
  return { forms: forms.items, lists };
}

/** Reads a store's facts into columns. Others get turns meanwhile, so read within a transaction. */
export async function loadIndex(db: Db): Promise<FactIndex> {
  const heads = await loadHeads(db);
  const size = heads.length;
  const numbers = new Map(heads.map(({ key }, number) => [key, number]));
  const numberOf: NumberOf = (key) => numbers.get(key);
  const columns = perFacet(columnBuilder);
  for (const [number, head] of heads.entries()) addHead(columns, number, head);
  await loadProducts(db, columns, numberOf);
  await loadDestinations(db, columns, numberOf);
  await loadParties(db, columns, numberOf);
  const money = await loadMoney(db, numberOf);
  const documents = dictionary<string>((key) => key);
  return {
    size,
    keys: heads.map(({ key }) => key),
    documentOf: Uint32Array.from(heads, ({ document }) => documents.numberOf(document)),
    documents: documents.items,
    firstDay: Uint32Array.from(heads, (head) => numberOfDay(head.first_day)),
    lastDay: Uint32Array.from(heads, (head) => numberOfDay(head.last_day)),
    columns: perFacet((facet) => columns[facet].build(size)),
    money: { forms: money.forms, of: money.lists.build(size) },
  };
}
