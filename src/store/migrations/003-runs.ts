import type { Kysely, Migration } from 'kysely';

/** What was run, and what could not be processed. */
export const runs: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('run')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('started', 'text', (column) => column.notNull())
      .addColumn('finished', 'text')
      .addColumn('rules_digest', 'text', (column) => column.notNull())
      .addColumn('version', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('quarantine')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('step', 'text', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('quarantine_source').on('quarantine').column('source').execute();
  },
};
