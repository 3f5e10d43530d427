import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Kysely, Migrator, sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  contentDigest,
  isStored,
  openStore,
  readFetchEntry,
  type Store,
  saveArticle,
  saveVisit,
  verifyStore,
} from '../../src/store/index.js';
import { migrationProvider } from '../../src/store/migrations/index.js';
import type { Tables } from '../../src/store/schema.js';
import { connect, markVersion } from '../../src/store/sqlite/connect.js';
import { StoreDialect } from '../../src/store/sqlite/dialect.js';
import { coffeeArticle, makeArticle, makeDocument, shoeArticle, shoes } from './article.js';
import { entryOf } from './fetched.js';
import { tamper, temporaryFolder, temporaryStore } from './temporary.js';

const articles = [
  shoeArticle,
  coffeeArticle,
  makeArticle(makeDocument('Kopi.\n'.repeat(300), { source: 'arsip/panjang.txt' })),
];

const tables = [
  ...['document', 'snapshot', 'source', 'paragraph', 'document_paragraph', 'fact', 'fact_product'],
  ...[
    'fact_quantity',
    'fact_value',
    'fact_destination',
    'fact_agency',
    'fact_exporter',
    'fact_rule',
    'citation',
  ],
];

/** A row as version 6 has it: bodies as they are. */
function oldRow({ encoding, ...row }: Record<string, unknown>): Record<string, unknown> {
  return encoding === 'gzip' && row.body instanceof Uint8Array ? { ...row, body: gunzipSync(row.body) } : row;
}

async function copy(store: Store, old: Kysely<Tables>, table: string): Promise<void> {
  const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(store.db);
  for (const row of rows.map(oldRow)) {
    const columns = sql.join(Object.keys(row).map((column) => sql.ref(column)));
    await sql`insert into ${sql.table(table)} (${columns}) values (${sql.join(Object.values(row))})`.execute(
      old,
    );
  }
}

/** A store as the version before this one left it, with these articles. */
async function storeOfVersion6(): Promise<string> {
  const file = join(temporaryFolder(), 'lama.db');
  const connecting = { file, readOnly: false, version: 6 };
  const database = connect(connecting);
  const db = new Kysely<Tables>({ dialect: new StoreDialect(database, file) });
  const all = Object.entries(await migrationProvider.getMigrations());
  const provider = { getMigrations: async () => Object.fromEntries(all.slice(0, 6)) };
  expect((await new Migrator({ db, provider }).migrateToLatest()).error).toBeUndefined();
  const store = await temporaryStore();
  for (const article of articles) await saveArticle(store, article);
  for (const table of tables) await copy(store, db, table);
  markVersion(database, connecting);
  await db.destroy();
  return file;
}

async function broughtForward(): Promise<Store> {
  const store = await openStore(await storeOfVersion6());
  onTestFinished(() => store.close());
  return store;
}

describe('a store of version 6', () => {
  it('has the content that it had when it is brought forward', async () => {
    const store = await broughtForward();
    const { rows } = await sql`select user_version as version from pragma_user_version`.execute(store.db);
    expect(rows).toEqual([{ version: 8 }]);
    expect(await verifyStore(store)).toEqual([]);
    const fresh = await temporaryStore();
    for (const article of articles) await saveArticle(fresh, article);
    expect(await contentDigest(store)).toBe(await contentDigest(fresh));
  });

  it('needs nothing read anew', async () => {
    const store = await broughtForward();
    for (const { snapshot, rulesDigest, version, ...rest } of articles) {
      expect(await isStored(store, snapshot, { rulesDigest, version })).toBe(true);
      expect(await saveArticle(store, { snapshot, rulesDigest, version, ...rest })).toBe('unchanged');
    }
  });

  it('has its bodies read as they are, beside compressed ones', async () => {
    const store = await broughtForward();
    const { snapshot } = articles[2] ?? shoeArticle;
    const entry = entryOf(snapshot.source, { outcome: 'fetched', reason: null, snapshot });
    await saveVisit(store, { crawl: null, entry });
    expect((await readFetchEntry(store, snapshot.source))?.snapshot).toEqual(snapshot);
    const encodings = () => store.db.selectFrom('snapshot').select('encoding').distinct().execute();
    expect(await encodings()).toEqual([{ encoding: 'identity' }]);
    await saveArticle(store, makeArticle(makeDocument(shoes.repeat(9), { source: 'baru.txt' })));
    expect(await encodings()).toHaveLength(2);
    expect(await verifyStore(store)).toEqual([]);
  });

  it('has a damaged body found', async () => {
    const store = await broughtForward();
    await tamper(store, `update snapshot set body = x'00' where sha256 = '${shoeArticle.snapshot.sha256}'`);
    expect(await verifyStore(store)).toMatchObject([{ table: 'snapshot', id: shoeArticle.snapshot.sha256 }]);
  });
});
