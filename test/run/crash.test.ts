import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { contentDigest, openStore, type Store, verifyStore } from '../../src/store/index.js';
import { smallArticle, temporaryFolder } from '../helpers/articles.js';
import { randomFrom } from '../helpers/random.js';
import { ended, jejak, startJejak } from '../helpers/run-jejak.js';

const rounds = 20;
const articles = 80;

const lines = Array.from(
  { length: articles },
  (_, id) => `${JSON.stringify({ id: `${id}`, text: smallArticle(id) })}\n`,
);

const command = (store: string): string[] => ['run', '-', '--store', store];

const documentsIn = async ({ db }: Store): Promise<number> =>
  (await db.selectFrom('document').select('key').execute()).length;

/** Documents that a reader finds while the run is at work; none before there is a store to read. */
async function savedSoFar(path: string): Promise<number> {
  // Before the write-ahead log is there, a reader could hold up the making of the store.
  if (!existsSync(`${path}-wal`)) return 0;
  const store = await openStore(path, { readOnly: true }).catch(() => null);
  if (!store) return 0;
  return documentsIn(store).finally(() => store.close());
}

/** What a store holds, and what is wrong with it. */
async function stateOf(path: string) {
  const store = await openStore(path, { readOnly: true });
  try {
    return { digest: await contentDigest(store), failures: await verifyStore(store) };
  } finally {
    await store.close();
  }
}

/** Documents in a store that may not have been brought to its version when the run was killed. */
async function wholeDocuments(path: string): Promise<number> {
  const store = await openStore(path);
  try {
    expect(await verifyStore(store)).toEqual([]);
    return await documentsIn(store);
  } finally {
    await store.close();
  }
}

/**
 * Kills a run, as the machine's power might, once it has saved `least` articles, or with 0 once the store's file is
 * there. All articles but the last are given to it and its input stays open, so that it is never at its end however
 * slow the machine is. Gives what it left behind.
 */
async function killedAt(least: number, store: string): Promise<number> {
  const child = startJejak(command(store));
  const end = ended(child);
  child.stdin?.on('error', () => {});
  child.stdin?.write(lines.slice(0, -1).join(''));
  while (child.exitCode === null && !(existsSync(store) && (await savedSoFar(store)) >= least))
    await pause(5);
  child.kill('SIGKILL');
  const { code, stderr } = await end;
  // A run that ended by itself has a code, and what it said tells why.
  expect(code, stderr).toBeNull();
  return wholeDocuments(store);
}

describe('a run that is killed', () => {
  it(`leaves a whole store and is completed by the same command, ${rounds} times`, {
    timeout: 600_000,
  }, async () => {
    const stores = temporaryFolder();
    const undisturbed = join(stores, 'undisturbed.db');
    expect(await jejak(command(undisturbed), lines.join(''))).toMatchObject({ code: 0 });
    const expected = await stateOf(undisturbed);
    expect(expected.failures).toEqual([]);

    const random = randomFrom(20230304);
    for (let round = 0; round < rounds; round += 1) {
      const store = join(stores, `${round}.db`);
      // The first rounds are killed while the store is made, the others anywhere up to nine tenths of the way.
      const least = round < 3 ? 0 : 1 + Math.floor(0.9 * articles * random());
      const left = await killedAt(least, store);
      expect(left).toBeGreaterThanOrEqual(least);
      expect(left).toBeLessThan(articles);
      expect(await jejak(command(store), lines.join(''))).toMatchObject({ code: 0 });
      expect(await stateOf(store)).toEqual(expected);
    }
  });
});
