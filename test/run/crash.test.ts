import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentDigest, openStore, verifyStore } from '../../src/store/index.js';
import { articleFolder, temporaryFolder } from '../helpers/articles.js';
import { randomFrom } from '../helpers/random.js';
import { ended, startJejak } from '../helpers/run-jejak.js';

const rounds = 20;
const articles = 250;

const runOver = (folder: string, store: string) => startJejak(['run', folder, '--store', store]);

/** What a store holds, and what is wrong with it. */
async function stateOf(path: string) {
  const store = await openStore(path, { readOnly: true });
  try {
    return { digest: await contentDigest(store), failures: await verifyStore(store) };
  } finally {
    await store.close();
  }
}

/** Documents in a store that may not have been made, or not brought to its version, when the run was killed. */
async function wholeDocuments(path: string): Promise<number> {
  if (!existsSync(path)) return 0;
  const store = await openStore(path);
  try {
    expect(await verifyStore(store)).toEqual([]);
    return (await store.db.selectFrom('document').select('key').execute()).length;
  } finally {
    await store.close();
  }
}

/** Kills a run after `delay` milliseconds, as the machine's power might; gives what it left behind. */
async function killedAfter(delay: number, folder: string, store: string): Promise<number> {
  const child = runOver(folder, store);
  const timer = setTimeout(() => child.kill('SIGKILL'), delay);
  await ended(child);
  clearTimeout(timer);
  return wholeDocuments(store);
}

describe('a run that is killed', () => {
  it(`leaves a whole store and is completed by the same command, ${rounds} times`, {
    timeout: 240_000,
  }, async () => {
    const folder = articleFolder(articles);
    const stores = temporaryFolder();
    const undisturbed = join(stores, 'undisturbed.db');
    const started = Date.now();
    expect(await ended(runOver(folder, undisturbed))).toMatchObject({ code: 0 });
    const duration = Date.now() - started;
    const expected = await stateOf(undisturbed);
    expect(expected.failures).toEqual([]);

    const random = randomFrom(20230304);
    const left: number[] = [];
    const round = async (index: number): Promise<void> => {
      const store = join(stores, `${index}.db`);
      left.push(await killedAfter(duration * (0.2 + 0.8 * random()), folder, store));
      expect(await ended(runOver(folder, store))).toMatchObject({ code: 0, stderr: '' });
      expect(await stateOf(store)).toEqual(expected);
    };
    for (let index = 0; index < rounds; index += 2) await Promise.all([round(index), round(index + 1)]);
    expect(left.filter((count) => count > 0 && count < articles).length).toBeGreaterThan(0);
  });
});
