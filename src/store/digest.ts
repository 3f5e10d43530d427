import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { canonical } from './keys.js';
import type { Store } from './open.js';
import { reading } from './reading.js';
import type { Tables } from './schema.js';

interface Content {
  readonly table: keyof Tables;
  readonly key: readonly string[];
  /** Columns that are times, or differ from fetch to fetch, or only number the rows; null for all but the key. */
  readonly without: readonly string[] | null;
}

const content = (
  table: keyof Tables,
  key: readonly string[],
  without: readonly string[] | null = [],
): Content => ({ table, key, without });

const ofFact = ['fact', 'position'];

const ofFetch = ['headers', 'fetched_at'];

/**
 * Every table but `run`, whose rows are times, and the state of crawls and hosts. A body follows from its digest, and
 * its packing may differ from one release of zlib to the next.
 */
const contents: readonly Content[] = [
  content('snapshot', ['sha256'], null),
  content('fetch_log', ['url'], [...ofFetch, 'attempts', 'at']),
  content('fetch_page', ['log', 'page'], ofFetch),
  content('source', ['source'], ofFetch),
  content('source_page', ['source', 'page'], ofFetch),
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

/** That nothing had changed is a matter of when it was asked for, as its time is: a second crawl changes nothing. */
const lasting = (value: unknown): unknown => (value === 'not modified' ? 'fetched' : value);

const hashable = (row: object, without: readonly string[]): string =>
  canonical(
    Object.entries(row)
      .filter(([column]) => !without.includes(column))
      .map(([column, value]: [string, unknown]) => [column, column === 'outcome' ? lasting(value) : value])
      .sort(),
  );

function rowsOf(db: Kysely<Tables>, { table, key, without }: Content): AsyncIterable<object> {
  const rows = db
    .selectFrom(sql<object>`${sql.table(table)}`.as('content'))
    .orderBy(sql.join(key.map((column) => sql.ref(column))));
  return (without ? rows.selectAll() : rows.select(key.map((column) => sql.ref(column).as(column)))).stream();
}

/**
 * SHA-256 over all content of a store, in key order: two stores of equal digests were made from the same
 * articles by the same rules and version, whatever the order, the interruptions and the times.
 */
export function contentDigest(store: Store): Promise<string> {
  return reading(store, async (db) => {
    const hash = createHash('sha256');
    for (const content of contents) {
      hash.update(`${content.table}\n`);
      for await (const row of rowsOf(db, content)) hash.update(`${hashable(row, content.without ?? [])}\n`);
    }
    return hash.digest('hex');
  });
}
