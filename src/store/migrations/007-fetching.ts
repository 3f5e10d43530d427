import type { ColumnDefinitionBuilder, CreateTableBuilder, Kysely, Migration } from 'kysely';

type Db = Kysely<unknown>;

async function addEncoding(db: Db): Promise<void> {
  await db.schema
    .alterTable('snapshot')
    .addColumn('encoding', 'text', (column) => column.notNull().defaultTo('identity'))
    .execute();
}

/**
 * What came with an answer; a row that must have one must say of what kind it is and where its body stands. `url` of
 * these tables is the address asked for, `article_url` that of the article.
 */
function withAnswer(table: CreateTableBuilder<string, string>, isNeeded: boolean) {
  const needed = (column: ColumnDefinitionBuilder) => (isNeeded ? column.notNull() : column);
  return table
    .addColumn('article_id', 'text', needed)
    .addColumn('article_url', 'text')
    .addColumn('final_url', 'text')
    .addColumn('status', 'integer')
    .addColumn('headers', 'text', needed)
    .addColumn('fetched_at', 'text')
    .addColumn('media_type', 'text', needed)
    .addColumn('charset', 'text')
    .addColumn('given_title', 'text')
    .addColumn('given_published', 'text')
    .addColumn('snapshot', 'text', (column) => needed(column.references('snapshot.sha256')));
}

async function createLog(db: Db): Promise<void> {
  const table = db.schema
    .createTable('fetch_log')
    .addColumn('url', 'text', (column) => column.primaryKey().notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('same_as', 'text')
    .addColumn('redirects', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull());
  await withAnswer(table, false).execute();
  await db.schema.createIndex('fetch_log_snapshot').on('fetch_log').column('snapshot').execute();
  await db.schema.createIndex('fetch_log_article').on('fetch_log').column('article_id').execute();
}

interface Pages {
  readonly table: string;
  readonly owner: string;
  readonly of: string;
}

/** Page 2 and on of an article whose first page stands in a row of another table. */
async function createPages(db: Db, { table, owner, of }: Pages): Promise<void> {
  const pages = db.schema
    .createTable(table)
    .addColumn(owner, 'text', (column) => column.notNull().references(of).onDelete('cascade'))
    .addColumn('page', 'integer', (column) => column.notNull())
    .addColumn('url', 'text', (column) => column.notNull());
  await withAnswer(pages, true).addPrimaryKeyConstraint(`${table}_key`, [owner, 'page']).execute();
  await db.schema.createIndex(`${table}_snapshot`).on(table).column('snapshot').execute();
}

async function createCrawls(db: Db): Promise<void> {
  await db.schema
    .createTable('crawl')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('sources', 'text', (column) => column.notNull())
    .addColumn('started', 'text', (column) => column.notNull())
    .addColumn('finished', 'text')
    .execute();
}

async function createAddresses(db: Db): Promise<void> {
  await db.schema
    .createTable('crawl_address')
    .addColumn('crawl', 'text', (column) => column.notNull().references('crawl.id').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('host', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('depth', 'integer', (column) => column.notNull())
    .addColumn('lastmod', 'text')
    .addColumn('found_in', 'text')
    .addColumn('done', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('crawl_address_key', ['crawl', 'url'])
    .addUniqueConstraint('crawl_address_once', ['crawl', 'key'])
    .addUniqueConstraint('crawl_address_order', ['crawl', 'position'])
    .execute();
  await db.schema
    .createIndex('crawl_address_waiting')
    .on('crawl_address')
    .columns(['crawl', 'done', 'host', 'position'])
    .execute();
}

async function createHosts(db: Db): Promise<void> {
  await db.schema
    .createTable('host')
    .addColumn('host', 'text', (column) => column.primaryKey().notNull())
    .addColumn('robots_status', 'integer')
    .addColumn('robots_body', 'blob')
    .addColumn('robots_at', 'text')
    .addColumn('not_before', 'text')
    .addColumn('reason', 'text')
    .execute();
}

/** The one process that fetches into the store. */
async function createCrawler(db: Db): Promise<void> {
  await db.schema
    .createTable('crawler')
    .addColumn('id', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('pid', 'integer', (column) => column.notNull())
    .addColumn('machine', 'text', (column) => column.notNull())
    .addColumn('since', 'text', (column) => column.notNull())
    .addColumn('seen', 'text', (column) => column.notNull())
    .execute();
}

/** Compressed snapshots, what became of every address, articles of several pages, crawls, and hosts. */
export const fetching: Migration = {
  async up(db: Db) {
    await addEncoding(db);
    await createLog(db);
    await createPages(db, { table: 'fetch_page', owner: 'log', of: 'fetch_log.url' });
    await createPages(db, { table: 'source_page', owner: 'source', of: 'source.source' });
    await createCrawls(db);
    await createAddresses(db);
    await createHosts(db);
    await createCrawler(db);
  },
};
