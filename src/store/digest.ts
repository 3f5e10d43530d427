import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { sha256 } from '../model/digest.js';
import { canonical } from './keys.js';
import type { Store } from './open.js';
import { reading } from './reading.js';
import type { Tables } from './schema.js';

interface Content {
  readonly table: keyof Tables;
  readonly key: readonly string[];
  /** Columns that are times, or differ from fetch to fetch, or only number the rows. */
  readonly without: readonly string[];
}

const content = (table: keyof Tables, key: readonly string[], without: readonly string[] = []): Content => ({
  table,
  key,
  without,
});

const ofFact = ['fact', 'position'];

/** Every table but `run`, whose rows are times. */
const contents: readonly Content[] = [
  content('snapshot', ['sha256']),
  content('source', ['source'], ['headers', 'fetched_at']),
  content('document', ['key']),
  content('paragraph', ['sha256'], ['id']),
  content('document_paragraph', ['document', 'position']),
  content('fact', ['key']),
  content('fact_product', ofFact),
  content('fact_quantity', ofFact),
  content('fact_value', ofFact),
  content('fact_destination', ofFact),
  content('fact_agency', ofFact),
  content('fact_exporter', ofFact),
  content('fact_rule', ofFact),
  content('citation', ofFact),
  content('quarantine', ['id'], ['at']),
];

const hashable = (row: object, without: readonly string[]): string =>
  canonical(
    Object.entries(row)
      .filter(([column]) => !without.includes(column))
      .map(([column, value]: [string, unknown]) => [
        column,
        value instanceof Uint8Array ? sha256(value) : value,
      ])
      .sort(),
  );

/**
 * SHA-256 over all content of a store, in key order: two stores of equal digests were made from the same
 * articles by the same rules and version, whatever the order, the interruptions and the times.
 */
export function contentDigest(store: Store): Promise<string> {
  return reading(store, async (db) => {
    const hash = createHash('sha256');
    for (const { table, key, without } of contents) {
      hash.update(`${table}\n`);
      const rows = db
        .selectFrom(sql<object>`${sql.table(table)}`.as('content'))
        .selectAll()
        .orderBy(sql.join(key.map((column) => sql.ref(column))))
        .stream();
      for await (const row of rows) hash.update(`${hashable(row, without)}\n`);
    }
    return hash.digest('hex');
  });
}
