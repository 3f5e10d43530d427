import type { Kysely, Migration } from 'kysely';

type Db = Kysely<unknown>;

async function createSources(db: Db): Promise<void> {
  await db.schema
    .createTable('snapshot')
    .addColumn('sha256', 'text', (column) => column.primaryKey().notNull())
    .addColumn('body', 'blob', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('source')
    .addColumn('source', 'text', (column) => column.primaryKey().notNull())
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addColumn('url', 'text')
    .addColumn('final_url', 'text')
    .addColumn('status', 'integer')
    .addColumn('headers', 'text', (column) => column.notNull())
    .addColumn('fetched_at', 'text')
    .addColumn('media_type', 'text', (column) => column.notNull())
    .addColumn('charset', 'text')
    .addColumn('given_title', 'text')
    .addColumn('given_published', 'text')
    .addColumn('snapshot', 'text', (column) => column.notNull().references('snapshot.sha256'))
    .addColumn('document', 'text', (column) => column.notNull().references('document.key'))
    .execute();
  await db.schema.createIndex('source_snapshot').on('source').column('snapshot').execute();
  await db.schema.createIndex('source_document').on('source').column('document').execute();
}

async function createDocuments(db: Db): Promise<void> {
  await db.schema
    .createTable('document')
    .addColumn('key', 'text', (column) => column.primaryKey().notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('url', 'text')
    .addColumn('site', 'text')
    .addColumn('title', 'text')
    .addColumn('published', 'text')
    .addColumn('published_from', 'text')
    .addColumn('text_sha256', 'text', (column) => column.notNull())
    .addColumn('tail', 'text', (column) => column.notNull())
    .addColumn('rules_digest', 'text', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('saved_sha256', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('document_published').on('document').column('published').execute();
}

async function createParagraphs(db: Db): Promise<void> {
  await db.schema
    .createTable('paragraph')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('sha256', 'text', (column) => column.notNull().unique())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('stems', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('document_paragraph')
    .addColumn('document', 'text', (column) =>
      column.notNull().references('document.key').onDelete('cascade'),
    )
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('before', 'text', (column) => column.notNull())
    .addColumn('start', 'integer', (column) => column.notNull())
    .addColumn('end', 'integer', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('repeat_of', 'integer')
    .addColumn('paragraph', 'text', (column) => column.notNull().references('paragraph.sha256'))
    .addPrimaryKeyConstraint('document_paragraph_key', ['document', 'position'])
    .execute();
  await db.schema
    .createIndex('document_paragraph_paragraph')
    .on('document_paragraph')
    .column('paragraph')
    .execute();
}

/** Sources, documents and their paragraphs. */
export const articles: Migration = {
  async up(db: Db) {
    await createDocuments(db);
    await createSources(db);
    await createParagraphs(db);
  },
};
