import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { contentDigest, openStore, verifyStore } from '../../src/store/index.js';
import { temporaryFolder } from '../helpers/articles.js';
import { randomFrom } from '../helpers/random.js';
import { ended, startJejak } from '../helpers/run-jejak.js';
import { articlePage, type Site, sitemap, startSite } from './site.js';

const pages = 300;
/** Kills that are survived, over as many crawls as it takes. */
const rounds = 50;

const paths = Array.from({ length: pages }, (_, index) => `/berita/${index}`);

const bigSite = async (): Promise<Site> => {
  const site: Site = await startSite((path) => {
    if (path === '/robots.txt') return 'User-agent: *\nDisallow: /admin\n';
    if (path === '/sitemap.xml') return sitemap(site.origin, paths);
    const [, index] = /^\/berita\/(\d+)$/.exec(path) ?? [];
    return index === undefined ? undefined : articlePage(Number(index));
  });
  return site;
};

const command = (site: Site, store: string): string[] => [
  ...['run', `${site.origin}/sitemap.xml`, '--store', store],
  ...['--delay', '0', '--per-host', '4', '--allow-private', site.host],
];

/** What a store holds, and what is wrong with it. */
async function stateOf(path: string) {
  const store = await openStore(path, { readOnly: true });
  try {
    return { digest: await contentDigest(store), failures: await verifyStore(store) };
  } finally {
    await store.close();
  }
}

/** The pages that a store holds; none before there is a store to read. */
async function saved(path: string): Promise<readonly string[]> {
  if (!existsSync(path)) return [];
  const store = await openStore(path);
  try {
    const rows = await store.db.selectFrom('source').select('source').orderBy('source').execute();
    return rows.map(({ source }) => new URL(source).pathname);
  } finally {
    await store.close();
  }
}

describe('a crawl that is killed', () => {
  it(`is completed by the same command, each page once, after ${rounds} kills at random moments`, {
    timeout: 900_000,
  }, async () => {
    const site = await bigSite();
    const folder = temporaryFolder();
    const undisturbed = join(folder, 'undisturbed.db');
    expect(await ended(startJejak(command(site, undisturbed)))).toMatchObject({ code: 0 });
    expect(await saved(undisturbed)).toHaveLength(pages);
    const expected = await stateOf(undisturbed);
    expect(expected.failures).toEqual([]);

    const random = randomFrom(20230305);
    for (let kills = 0, crawl = 0; kills < rounds; crawl += 1) {
      const store = join(folder, `${crawl}.db`);
      kills += await killedUntilDone(site, store, random);
      expect(await stateOf(store)).toEqual(expected);
    }
  });
});

/** Runs the command again and again, killing it at random moments, until it ends by itself; gives the number of kills. */
async function killedUntilDone(site: Site, store: string, random: () => number): Promise<number> {
  for (let kills = 0; ; kills += 1) {
    const before = await saved(store);
    site.forget();
    const child = startJejak(command(site, store));
    const end = ended(child);
    const stop = Math.ceil(random() * 40);
    // Killed after so many requests, and a moment more, wherever it is then.
    while (child.exitCode === null && site.seen.length < stop) await pause(1);
    await pause(random() * 10);
    child.kill('SIGKILL');
    const { code, stderr } = await end;
    // What the store held before is not asked for again.
    expect(site.paths().filter((path) => before.includes(path))).toEqual([]);
    if (code !== null) {
      expect({ code, stderr }).toMatchObject({ code: 0 });
      return kills;
    }
  }
}
