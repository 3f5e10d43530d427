import { stringify } from 'csv-stringify/sync';
import { type FactFilters, queryFacts, queryRows, type Store } from '../store/index.js';
import { factTable } from './fact-table.js';
import type { Output } from './io.js';

export const formats = ['table', 'csv', 'json', 'jsonl'] as const;
export type Format = (typeof formats)[number];

/** Facts as text in one of the formats, and how many they are. */
interface Printed {
  readonly text: string;
  readonly count: number;
}

const columns = [
  'date',
  'kind',
  'status',
  'products',
  'quantities',
  'values',
  'destinations',
  'destination_codes',
  'agencies',
  'exporters',
  'origin',
  'citation',
  'paragraph',
  'title',
  'url',
  'site',
  'published',
  'fact',
] as const;

type Print = (store: Store, filters: FactFilters, out: Output) => Promise<Printed>;

/** All columns are text, so that what a spreadsheet would take for a formula may be escaped in every one. */
const csv: Print = async (store, filters) => {
  const rows = await queryRows(store, filters);
  const text = stringify([...rows], { header: true, columns: [...columns], escape_formulas: true });
  return { text, count: rows.length };
};

const table: Print = async (store, filters, out) => {
  const rows = await queryRows(store, filters);
  return { text: rows.length > 0 ? `${factTable(rows, out.columns)}\n` : '', count: rows.length };
};

/** Whole facts with all citations, each with its article. */
async function objects(store: Store, filters: FactFilters): Promise<object[]> {
  const found = await queryFacts(store, filters);
  return found.map(({ fact, article: { key: _, ...article } }) => ({ ...fact, article }));
}

const json: Print = async (store, filters) => {
  const facts = await objects(store, filters);
  return { text: `${JSON.stringify(facts, null, 2)}\n`, count: facts.length };
};

const jsonl: Print = async (store, filters) => {
  const facts = await objects(store, filters);
  return { text: facts.map((fact) => `${JSON.stringify(fact)}\n`).join(''), count: facts.length };
};

export const printers: Readonly<Record<Format, Print>> = { table, csv, json, jsonl };
