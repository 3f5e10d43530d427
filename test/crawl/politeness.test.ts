import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../helpers/articles.js';
import { jejak } from '../helpers/run-jejak.js';
import { articlePage, type Seen, startSite } from './site.js';

/** The least time between two requests that came one after the other, in milliseconds. */
const closest = (seen: readonly Seen[]): number =>
  Math.min(...seen.slice(1).map(({ at }, index) => at - (seen[index]?.at ?? 0)));

const siteOf = (count: number, robots = '') =>
  startSite((path) => {
    if (path === '/robots.txt') return robots;
    return /^\/\d+$/.test(path) && Number(path.slice(1)) < count
      ? articlePage(Number(path.slice(1)))
      : undefined;
  });

const addresses = (origin: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${origin}/${index}`);

describe('politeness, as two sites see it', () => {
  it('is never closer than the delay, and never more than one connection a host', async () => {
    const sites = [await siteOf(8), await siteOf(8)];
    const store = join(temporaryFolder(), 'jejak.db');
    const urls = sites.flatMap(({ origin }) => addresses(origin, 8));
    const own = sites.flatMap(({ host }) => ['--allow-private', host]);
    const { code, stderr } = await jejak(
      ['fetch', '-', '--store', store, '--delay', '0.1', ...own],
      urls.join('\n'),
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const { seen } of sites) {
      expect(seen.map(({ path }) => path)).toEqual([
        '/robots.txt',
        ...Array.from({ length: 8 }, (_, n) => `/${n}`),
      ]);
      expect(closest(seen)).toBeGreaterThanOrEqual(99);
      expect(Math.max(...seen.map(({ open }) => open))).toBe(1);
    }
    // Side by side: the second site was not kept waiting for the first.
    expect(sites[1]?.seen[1]?.at).toBeLessThan(sites[0]?.seen.at(-1)?.at ?? 0);
  });

  it('waits as long as a Crawl-delay asks for', async () => {
    const site = await siteOf(3, 'User-agent: jejak\nCrawl-delay: 0.3\n');
    const store = join(temporaryFolder(), 'jejak.db');
    await jejak([
      'fetch',
      ...addresses(site.origin, 3),
      '--store',
      store,
      '--delay',
      '0',
      '--allow-private',
      site.host,
    ]);
    expect(site.seen).toHaveLength(4);
    expect(closest(site.seen)).toBeGreaterThanOrEqual(299);
  });
});
