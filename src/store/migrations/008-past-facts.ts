import type { Kysely, Migration } from 'kysely';

/** Facts that an article was once read to state, and no longer is: their addresses go on being answered. */
export const pastFacts: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('past_fact')
      .addColumn('key', 'text', (column) => column.primaryKey().notNull())
      .addColumn('article_id', 'text', (column) => column.notNull())
      .addColumn('found', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('past_fact_article').on('past_fact').column('article_id').execute();
  },
};
