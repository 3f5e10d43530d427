import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { compileKnowledge } from '../../src/extract/index.js';
import { DiskFullError } from '../../src/model/errors.js';
import { defaultRulesFolder, loadRules } from '../../src/rules/index.js';
import { type RunOptions, type RunProgress, runSources } from '../../src/run.js';
import { contentDigest, openStore, queryFacts, type Store, verifyStore } from '../../src/store/index.js';
import { articleFolder, smallArticle, temporaryFolder } from '../helpers/articles.js';

const knowledge = compileKnowledge(await loadRules(defaultRulesFolder()));

async function newStore(): Promise<Store> {
  const store = await openStore(join(temporaryFolder(), 'jejak.db'));
  onTestFinished(() => store.close());
  return store;
}

const run = (paths: readonly string[], store: Store, more: Partial<RunOptions> = {}) =>
  runSources(paths, { store, knowledge, version: '1.0.0', ...more });

describe('runSources', () => {
  it('stores every article with its facts, each cited', async () => {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, 'kopi.txt'),
      'Kopi Temanggung Berangkat\n\nTEMANGGUNG - Koperasi Sindoro mengekspor 18 ton kopi ke Jepang pada 4 Maret 2023.\n',
    );
    const store = await newStore();
    const result = await run([folder], store);
    expect(result).toMatchObject({ added: 1, updated: 0, unchanged: 0, quarantined: 0, interrupted: false });
    const [found] = await queryFacts(store, { destination: 'JP' });
    expect(found?.fact).toMatchObject({
      status: 'realised',
      quantities: [{ amount: 18, unit: 't', text: '18 ton' }],
      destinations: [{ code: 'JP', text: 'Jepang' }],
      date: { value: '2023-03-04' },
    });
    expect(result.facts).toBe((await queryFacts(store)).length);
    expect(await verifyStore(store)).toEqual([]);
  });

  it('adds nothing in a second run over the same', async () => {
    const folder = articleFolder(20);
    const store = await newStore();
    await run([folder], store);
    const before = await contentDigest(store);
    expect(await run([folder], store)).toMatchObject({ added: 0, updated: 0, unchanged: 20, facts: 0 });
    expect(await contentDigest(store)).toBe(before);
  });

  it('reads anew what changed, and all of it by another version', async () => {
    const folder = articleFolder(3);
    const store = await newStore();
    await run([folder], store);
    writeFileSync(join(folder, 'a0001.txt'), smallArticle(99));
    expect(await run([folder], store)).toMatchObject({ updated: 1, unchanged: 2 });
    expect(await run([folder], store, { version: '1.0.1' })).toMatchObject({ updated: 3, unchanged: 0 });
  });

  it('reads the same bytes anew where the article was given another day', async () => {
    const archive = join(temporaryFolder(), 'arsip.jsonl');
    const write = (published: string): void =>
      writeFileSync(
        archive,
        JSON.stringify({ id: 'a', published, text: 'LAMPUNG - Hari ini 3 ton lada diekspor ke Mesir.' }),
      );
    const store = await newStore();
    write('2023-01-01');
    await run([archive], store);
    write('2024-05-01');
    expect(await run([archive], store)).toMatchObject({ updated: 1, unchanged: 0 });
    expect((await queryFacts(store)).map(({ fact }) => fact.date?.value)).toEqual(['2024-05-01']);
    expect(await run([archive], store)).toMatchObject({ updated: 0, unchanged: 1 });
  });

  it('takes an article that is found twice', async () => {
    const folder = articleFolder(2);
    const store = await newStore();
    expect(await run([folder, join(folder, 'a0000.txt')], store)).toMatchObject({ added: 2, unchanged: 1 });
    const copy = join(temporaryFolder(), 'a0000.txt');
    writeFileSync(copy, readFileSync(join(folder, 'a0000.txt')));
    const facts = (await queryFacts(store)).length;
    expect(await run([copy], store)).toMatchObject({ added: 1 });
    expect((await queryFacts(store)).length).toBe(facts);
  });

  it('stops between articles when asked to, and is completed by the next run', async () => {
    const folder = articleFolder(12);
    const whole = await newStore();
    await run([folder], whole);
    const store = await newStore();
    const controller = new AbortController();
    const onProgress = ({ counts }: RunProgress) => {
      if (counts.added === 5) controller.abort();
    };
    const stopped = await run([folder], store, { signal: controller.signal, onProgress });
    expect(stopped).toMatchObject({ added: 5, interrupted: true });
    expect(await verifyStore(store)).toEqual([]);
    expect(await run([folder], store)).toMatchObject({ added: 7, unchanged: 5, interrupted: false });
    expect(await contentDigest(store)).toBe(await contentDigest(whole));
  });

  it('empties the store first when it starts afresh', async () => {
    const [old, current] = [articleFolder(4), articleFolder(2)];
    const [store, other] = [await newStore(), await newStore()];
    await run([old, join(old, 'none.txt')], store);
    expect(await run([current], store, { fresh: true })).toMatchObject({ added: 2, unchanged: 0 });
    await run([current], other);
    expect(await contentDigest(store)).toBe(await contentDigest(other));
    expect(await verifyStore(store)).toEqual([]);
  });

  it('ends with a full disk, and goes on when there is room', async () => {
    const folder = articleFolder(40);
    const [store, other] = [await newStore(), await newStore()];
    await run([join(folder, 'a0000.txt')], store);
    const { rows } = await sql<{ n: number }>`select page_count as n from pragma_page_count`.execute(
      store.db,
    );
    await sql.raw(`pragma max_page_count = ${(rows[0]?.n ?? 0) + 8}`).execute(store.db);
    const error: unknown = await run([folder], store).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DiskFullError);
    expect(await verifyStore(store)).toEqual([]);
    await sql`pragma max_page_count = 100000`.execute(store.db);
    await run([folder], store);
    await run([folder], other);
    expect(await contentDigest(store)).toBe(await contentDigest(other));
  });
});
