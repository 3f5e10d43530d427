import type { Insertable, Kysely } from 'kysely';
import { chunks } from './chunks.js';
import { factRows } from './fact-rows.js';
import type { Saved } from './keys.js';
import { documentParagraphRows, documentRow, paragraphRows } from './rows.js';
import type { Tables } from './schema.js';

type Db = Kysely<Tables>;

async function insertParagraphs(db: Db, { document }: Saved, key: string): Promise<void> {
  for (const rows of chunks(paragraphRows(document))) {
    await db
      .insertInto('paragraph')
      .values(rows)
      .onConflict((it) => it.column('sha256').doNothing())
      .execute();
  }
  for (const rows of chunks(documentParagraphRows(document, key))) {
    await db.insertInto('document_paragraph').values(rows).execute();
  }
}

async function insertFacts(db: Db, { facts }: Saved, document: string): Promise<void> {
  const rows = factRows(facts, document);
  const insert = async <T extends keyof typeof rows & keyof Tables>(
    table: T,
    all: readonly Insertable<Tables[T]>[],
  ) => {
    for (const some of chunks(all)) await db.insertInto(table).values(some).execute();
  };
  await insert('fact', rows.fact);
  await insert('fact_product', rows.fact_product);
  await insert('fact_quantity', rows.fact_quantity);
  await insert('fact_value', rows.fact_value);
  await insert('fact_destination', rows.fact_destination);
  await insert('fact_agency', rows.fact_agency);
  await insert('fact_exporter', rows.fact_exporter);
  await insert('fact_rule', rows.fact_rule);
  await insert('citation', rows.citation);
}

/** Writes a document with its paragraphs and facts, over the cleared one of the same key where there is one. */
export async function insertDocument(db: Db, saved: Saved): Promise<void> {
  const row = documentRow(saved);
  await db
    .insertInto('document')
    .values(row)
    .onConflict((it) => it.column('key').doUpdateSet(row))
    .execute();
  await insertParagraphs(db, saved, row.key);
  await insertFacts(db, saved, row.key);
}
