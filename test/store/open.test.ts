import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { DiskFullError, StoreError } from '../../src/model/errors.js';
import { contentDigest, openStore, queryFacts, saveArticle, verifyStore } from '../../src/store/index.js';
import { makeArticle, makeDocument, shoeArticle } from './article.js';
import { countRows, tamper, temporaryFolder, temporaryStore } from './temporary.js';

const failure = async (path: string, readOnly = false): Promise<unknown> => {
  const outcome = await openStore(path, { readOnly }).catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(StoreError);
  expect(String(outcome)).toContain(path);
  return outcome;
};

describe('openStore', () => {
  it('makes a store, and opens it again', async () => {
    const path = join(temporaryFolder(), 'jejak.db');
    const made = await openStore(path);
    await saveArticle(made, shoeArticle);
    await made.close();
    const again = await openStore(path);
    expect(await countRows(again, 'fact')).toBe(1);
    await again.close();
  });

  it('is durable without waiting for each commit, and holds its foreign keys', async () => {
    const { db } = await temporaryStore();
    const settings = await sql`select
      (select journal_mode from pragma_journal_mode) as journal,
      (select synchronous from pragma_synchronous) as synchronous,
      (select foreign_keys from pragma_foreign_keys) as keys`.execute(db);
    expect(settings.rows).toEqual([{ journal: 'wal', synchronous: 1, keys: 1 }]);
  });

  it('may be opened while it is open', async () => {
    const first = await temporaryStore();
    const second = await openStore(first.file);
    expect(await saveArticle(first, shoeArticle)).toBe('added');
    expect(await saveArticle(second, shoeArticle)).toBe('unchanged');
    await second.close();
  });

  it('takes an empty file for a new store', async () => {
    const path = join(temporaryFolder(), 'jejak.db');
    writeFileSync(path, '');
    await (await openStore(path)).close();
    expect(readFileSync(path).subarray(0, 15).toString()).toBe('SQLite format 3');
  });
});

describe('openStore for reading', () => {
  it('never writes', async () => {
    const store = await temporaryStore();
    await saveArticle(store, shoeArticle);
    const reader = await openStore(store.file, { readOnly: true });
    expect(await queryFacts(reader)).toHaveLength(1);
    expect(await verifyStore(reader)).toEqual([]);
    expect(await contentDigest(reader)).toBe(await contentDigest(store));
    await expect(saveArticle(reader, shoeArticle)).rejects.toBeInstanceOf(StoreError);
    await reader.close();
  });

  it('sees a whole state while another writes', async () => {
    const store = await temporaryStore();
    const reader = await openStore(store.file, { readOnly: true });
    await saveArticle(store, shoeArticle);
    expect(await queryFacts(reader)).toHaveLength(1);
    await reader.close();
  });

  it('says that there is no store', async () => {
    const folder = temporaryFolder();
    expect(String(await failure(join(folder, 'none.db'), true))).toMatch(
      /found no file; make it with `jejak run`/,
    );
    writeFileSync(join(folder, 'empty.db'), '');
    expect(String(await failure(join(folder, 'empty.db'), true))).toMatch(/got an empty file/);
  });
});

describe('openStore refuses', () => {
  it('a store of a newer version, and leaves it as it is', async () => {
    const store = await temporaryStore();
    await tamper(store, 'pragma user_version = 99');
    const message = String(await failure(store.file));
    expect(message).toMatch(/version 8 or older, got version 99, made by a newer Jejak; update Jejak/);
    await failure(store.file, true);
  });

  it('a store with a migration that it does not know', async () => {
    const store = await temporaryStore();
    await tamper(store, "insert into kysely_migration values ('008-later', '2030-01-01T00:00:00Z')");
    expect(String(await failure(store.file))).toContain('008-later');
  });

  it('an older store, for reading only', async () => {
    const store = await temporaryStore();
    await tamper(store, 'pragma user_version = 7');
    expect(String(await failure(store.file, true))).toMatch(/version 8, got version 7/);
    await (await openStore(store.file)).close();
    await (await openStore(store.file, { readOnly: true })).close();
  });

  it('a database of another program', async () => {
    const store = await temporaryStore();
    await tamper(store, 'pragma application_id = 7');
    expect(String(await failure(store.file))).toContain('of another program');
  });

  it('a file that is no database', async () => {
    const path = join(temporaryFolder(), 'notes.txt');
    writeFileSync(path, 'Catatan ekspor kopi, bukan basis data.\n'.repeat(40));
    expect(String(await failure(path))).toContain('got a file of another kind');
    expect(readFileSync(path, 'utf8')).toContain('Catatan');
  });

  it('a place where no file can be made, also for root', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    expect(String(await failure(join(folder, 'file', 'jejak.db')))).toMatch(/name another file with --store/);
    expect(String(await failure('/proc/self/jejak.db'))).toMatch(
      /folder that can be written; grant the rights/,
    );
    expect(String(await failure(join(folder, 'none', 'jejak.db')))).toMatch(/found none; make it first/);
  });
});

describe('a full disk', () => {
  it('is a DiskFullError, and what was saved before stays whole', async () => {
    const store = await temporaryStore();
    await saveArticle(store, shoeArticle);
    const before = await contentDigest(store);
    await sql`pragma max_page_count = 1`.execute(store.db);
    const long = makeArticle(
      makeDocument('Kopi dikirim ke Jepang. '.repeat(20_000), { source: 'panjang.txt' }),
    );
    const error: unknown = await saveArticle(store, long).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DiskFullError);
    expect(error).toMatchObject({ exitCode: 3 });
    expect(String(error)).toMatch(/jejak\.db: the disk or the quota is full; free some space/);
    expect(await contentDigest(store)).toBe(before);
    await sql`pragma max_page_count = 100000`.execute(store.db);
    expect(await saveArticle(store, long)).toBe('added');
    expect(await verifyStore(store)).toEqual([]);
  });
});
