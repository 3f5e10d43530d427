import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { compileKnowledge } from '../../src/extract/index.js';
import { defaultRulesFolder, loadRules } from '../../src/rules/index.js';
import { covers } from '../../src/run/covers.js';
import { type RunProgress, runSources } from '../../src/run.js';
import { listQuarantine, openStore, type Store } from '../../src/store/index.js';
import { articleFolder, smallArticle, temporaryFolder } from '../helpers/articles.js';

const knowledge = compileKnowledge(await loadRules(defaultRulesFolder()));

async function newStore(): Promise<Store> {
  const store = await openStore(join(temporaryFolder(), 'jejak.db'));
  onTestFinished(() => store.close());
  return store;
}

const run = (
  paths: readonly string[],
  store: Store,
  onProgress: (progress: RunProgress) => void = () => {},
) => runSources(paths, { store, knowledge, version: '1.0.0', onProgress });

const rows = async (store: Store) =>
  (await listQuarantine(store)).map(({ source, step, reason }) => ({ source, step, reason }));

describe('the quarantine of a run', () => {
  it('takes what fails, says why, and lets the run go on', async () => {
    const folder = articleFolder(3);
    const empty = join(folder, 'a0001.txt');
    writeFileSync(empty, '\n');
    const store = await newStore();
    const told: (string | null)[] = [];
    const result = await run(
      [folder],
      store,
      ({ outcome, reason }) => outcome === 'quarantined' && told.push(reason),
    );
    expect(result).toMatchObject({ added: 2, quarantined: 1 });
    const reason = `${empty}: expected an article, got an empty one (1 bytes)`;
    expect(told).toEqual([reason]);
    expect(await rows(store)).toEqual([{ source: empty, step: 'fetch', reason }]);
  });

  it('names the step in which an article failed', async () => {
    const page = join(temporaryFolder(), 'dalam.html');
    writeFileSync(page, '<div>'.repeat(600));
    const store = await newStore();
    expect(await run([page], store)).toMatchObject({ quarantined: 1 });
    expect(await rows(store)).toMatchObject([
      { source: page, step: 'extract', reason: expect.stringContaining('nested at most 512 deep') },
    ]);
  });

  it('lets go of what a later run can read, also where the store holds it already', async () => {
    const folder = articleFolder(2);
    const article = join(folder, 'a0000.txt');
    const store = await newStore();
    await run([folder], store);
    writeFileSync(article, '');
    await run([folder], store);
    expect(await rows(store)).toHaveLength(1);
    writeFileSync(article, smallArticle(0));
    expect(await run([folder], store)).toMatchObject({ unchanged: 2, quarantined: 0 });
    expect(await rows(store)).toEqual([]);
  });

  it('keeps one row of what fails again, with the last reason', async () => {
    const folder = articleFolder(1);
    const article = join(folder, 'a0000.txt');
    const store = await newStore();
    writeFileSync(article, '');
    await run([folder], store);
    const [first] = await listQuarantine(store);
    await run([folder, folder], store);
    expect(await listQuarantine(store)).toEqual([first]);
    writeFileSync(article, Buffer.alloc(64));
    await run([folder], store);
    expect(await rows(store)).toMatchObject([
      { source: article, reason: expect.stringContaining('binary data') },
    ]);
  });

  it('forgets what is gone from below the sources, and nothing beside them', async () => {
    const [here, there] = [articleFolder(2), articleFolder(2)];
    for (const folder of [here, there]) writeFileSync(join(folder, 'a0001.txt'), '');
    const store = await newStore();
    await run([here, there], store);
    rmSync(join(here, 'a0001.txt'));
    await run([here], store);
    expect((await rows(store)).map(({ source }) => source)).toEqual([join(there, 'a0001.txt')]);
  });
});

describe('covers', () => {
  it.each([
    ['arsip', 'arsip/a.txt', true],
    ['arsip/', 'arsip/a.txt', true],
    ['./arsip', 'arsip/lama/a.jsonl:7', true],
    ['a.jsonl', 'a.jsonl:12', true],
    ['./a.txt', './a.txt', true],
    ['.', 'arsip/a.txt', true],
    ['-', 'stdin:3', true],
    ['arsip', 'arsip2/a.txt', false],
    ['a.jsonl', 'a.jsonl.gz:1', false],
    ['.', '/arsip/a.txt', false],
    ['.', 'https://kabar.example/a', false],
    ['-', 'arsip/stdin:3', false],
  ])('of %s and %s is %s', (path, source, expected) => {
    expect(covers(path, source)).toBe(expected);
  });
});
