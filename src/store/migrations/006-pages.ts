import type { Kysely, Migration } from 'kysely';

/** Who wrote an article, where its other pages are, and for each paragraph its page and its node in it. */
export const pages: Migration = {
  async up(db: Kysely<unknown>) {
    for (const name of ['byline', 'next_page', 'all_pages']) {
      await db.schema.alterTable('document').addColumn(name, 'text').execute();
    }
    for (const table of ['document', 'document_paragraph']) {
      await db.schema
        .alterTable(table)
        .addColumn('page', 'integer', (column) => column.notNull().defaultTo(1))
        .execute();
    }
    await db.schema.alterTable('document_paragraph').addColumn('path', 'text').execute();
  },
};
