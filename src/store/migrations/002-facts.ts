import { type CreateTableBuilder, type Kysely, type Migration, sql } from 'kysely';

type Db = Kysely<unknown>;

async function createFacts(db: Db): Promise<void> {
  await db.schema
    .createTable('fact')
    .addColumn('key', 'text', (column) => column.primaryKey().notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('document', 'text', (column) =>
      column.notNull().references('document.key').onDelete('cascade'),
    )
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('first', 'integer', (column) => column.notNull())
    .addColumn('origin_code', 'text')
    .addColumn('origin_name', 'text')
    .addColumn('origin_text', 'text')
    .addColumn('origin_stems', 'text')
    .addColumn('date_value', 'text')
    .addColumn('date_text', 'text')
    .addColumn('date_basis', 'text')
    .addColumn('date_from', 'text')
    .addColumn('date_to', 'text')
    .execute();
  await db.schema.createIndex('fact_document').on('fact').columns(['document', 'position']).execute();
}

/** A table whose rows belong to a fact and keep their order. */
function ofFact(db: Db, name: string) {
  return db.schema
    .createTable(name)
    .addColumn('fact', 'text', (column) => column.notNull().references('fact.key').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint(`${name}_key`, ['fact', 'position']);
}

function withTexts<T extends string>(table: CreateTableBuilder<T>, names: readonly string[]) {
  return names.reduce<CreateTableBuilder<string>>(
    (builder, name) => builder.addColumn(name, 'text', (column) => column.notNull()),
    table,
  );
}

/** The type numeric keeps whole amounts whole, so that the views print `4044` and not `4044.0`. */
const withAmounts = <T extends string>(table: CreateTableBuilder<T>) =>
  table
    .addColumn('amount', sql`numeric`)
    .addColumn('min', sql`numeric`)
    .addColumn('max', sql`numeric`)
    .addColumn('approx', 'text');

async function createCitations(db: Db): Promise<void> {
  await withTexts(ofFact(db, 'citation'), ['slot', 'exact', 'prefix', 'suffix'])
    .addColumn('value', 'integer', (column) => column.notNull())
    .addColumn('start', 'integer', (column) => column.notNull())
    .addColumn('end', 'integer', (column) => column.notNull())
    .addColumn('occurrence', 'integer', (column) => column.notNull())
    .addColumn('of', 'integer', (column) => column.notNull())
    .execute();
}

/** Facts, one table a slot, the rules that found them, and citations. */
export const facts: Migration = {
  async up(db: Db) {
    await createFacts(db);
    await withTexts(ofFact(db, 'fact_product'), ['name', 'text', 'stems'])
      .addColumn('category', 'text')
      .execute();
    await withTexts(withAmounts(ofFact(db, 'fact_quantity')), ['unit', 'text']).execute();
    await withTexts(withAmounts(ofFact(db, 'fact_value')), ['currency', 'text']).execute();
    await withTexts(ofFact(db, 'fact_destination'), ['code', 'text', 'stems']).execute();
    await withTexts(ofFact(db, 'fact_agency'), ['name', 'text', 'stems']).execute();
    await withTexts(ofFact(db, 'fact_exporter'), ['name', 'text', 'stems']).execute();
    await withTexts(ofFact(db, 'fact_rule'), ['rule']).execute();
    await createCitations(db);
    await db.schema.createIndex('fact_destination_code').on('fact_destination').column('code').execute();
  },
};
