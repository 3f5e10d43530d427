import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/index.js';
import { type Answer, articlePage, type Site, startSite } from '../site.js';
import { type Crawling, crawl, newStore, settled } from './crawling.js';

let store: Store;
beforeEach(async () => {
  store = await newStore();
});

/** A site that answers a path of its pages by the number of the request for any of them, from 1; no robots.txt. */
async function siteOf(answer: (nth: number) => Answer | undefined): Promise<Site> {
  let nth = 0;
  return startSite((path) => {
    if (path === '/robots.txt') return undefined;
    nth += 1;
    return answer(nth) ?? articlePage(Number(path.slice(1)));
  });
}

const busy = (status: number, retryAfter?: string): Answer => ({
  ...{ status, body: 'sibuk' },
  ...(retryAfter === undefined ? {} : { headers: { 'retry-after': retryAfter } }),
});

const addresses = ({ origin }: Site, count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, index) => `${origin}/${from + index}`);

const crawlSite = (site: Site, urls: readonly string[], politeness: Crawling['politeness'] = {}) =>
  crawl(urls, { store, own: [site.host], politeness });

/** When each page was asked for, in milliseconds since 1970. */
const times = (site: Site): number[] =>
  site.seen.filter(({ path }) => path !== '/robots.txt').map(({ at }) => at);

/** The shortest time between a request and the next one. */
const shortest = (at: readonly number[]): number =>
  Math.min(...at.slice(1).map((time, index) => time - (at[index] ?? 0)));

const outcomes = async (): Promise<string[]> => (await settled(store)).map(({ outcome }) => outcome);
const reasons = async (): Promise<(string | null)[]> => (await settled(store)).map(({ reason }) => reason);

describe('a host that has too much to do', () => {
  it.each<[string, number, string]>([
    ['429 with a Retry-After in seconds', 429, '1'],
    ['503 with a Retry-After in seconds', 503, '1'],
  ])('is asked for nothing before the time of %s, for other pages neither', async (_, status, wait) => {
    const site = await siteOf((nth) => (nth <= 2 ? busy(status, wait) : undefined));
    await crawlSite(site, addresses(site, 3));
    expect(await outcomes()).toEqual(['fetched', 'fetched', 'fetched']);
    const [first = 0, second = 0, third = 0, ...more] = times(site);
    expect(second - first).toBeGreaterThanOrEqual(1_000);
    expect(third - second).toBeGreaterThanOrEqual(1_000);
    expect(more).toHaveLength(2);
  });

  it('is asked for nothing before the date of a Retry-After', async () => {
    const date = Math.floor(Date.now() / 1_000) * 1_000 + 2_000;
    const site = await siteOf((nth) => (nth === 1 ? busy(429, new Date(date).toUTCString()) : undefined));
    await crawlSite(site, addresses(site, 2));
    expect(await outcomes()).toEqual(['fetched', 'fetched']);
    const [first, second = 0, ...more] = times(site);
    expect(first).toBeLessThan(date);
    expect(second).toBeGreaterThanOrEqual(date);
    expect(more).toHaveLength(1);
  });

  it('is left alone for the least wait after 429 where it does not say how long', async () => {
    const site = await siteOf((nth) => (nth <= 2 ? busy(429) : undefined));
    await crawlSite(site, addresses(site, 1), { tooMany: 300 });
    expect(await outcomes()).toEqual(['fetched']);
    expect(times(site)).toHaveLength(3);
    expect(shortest(times(site))).toBeGreaterThanOrEqual(300);
  });

  it('is left alone twice as long after each failure where it does not say how long', async () => {
    const site = await siteOf(() => busy(503));
    await crawlSite(site, addresses(site, 1), { backOff: 100, tries: 4 });
    expect(await reasons()).toEqual([`GET ${site.origin}/0: HTTP 503`]);
    const [first = 0, second = 0, third = 0, fourth = 0, ...more] = times(site);
    expect(second - first).toBeGreaterThanOrEqual(100);
    expect(third - second).toBeGreaterThanOrEqual(200);
    expect(fourth - third).toBeGreaterThanOrEqual(400);
    expect(more).toEqual([]);
  });

  it('is not asked either for what only waited for a connection meanwhile', async () => {
    const site = await siteOf((nth) => (nth === 1 ? busy(429, '1') : undefined));
    await crawlSite(site, addresses(site, 4), { perHost: 4, connections: 1 });
    const [first = 0, second = 0, ...more] = times(site);
    expect(second - first).toBeGreaterThanOrEqual(1_000);
    expect(more).toHaveLength(3);
  });

  it('is asked for a page no oftener than the tries', async () => {
    const site = await siteOf(() => busy(503, '0'));
    await crawlSite(site, addresses(site, 4), { tries: 2, failures: 100 });
    expect(await outcomes()).toEqual(['failed', 'failed', 'failed', 'failed']);
    const asked = site.paths();
    expect([...asked].sort()).toEqual(['/0', '/0', '/1', '/1', '/2', '/2', '/3', '/3']);
  });
});

describe('a host that does not become well', () => {
  it('is given up after its pauses, and not asked for the rest', async () => {
    const site = await siteOf(() => busy(503));
    await crawlSite(site, addresses(site, 10), { failures: 3, pause: 200, pauses: 2, tries: 100 });
    const at = times(site);
    // Three failures and a pause, one and a pause, one more.
    expect(at).toHaveLength(5);
    expect(shortest(at.slice(2))).toBeGreaterThanOrEqual(200);
    const rows = await settled(store);
    expect(rows).toHaveLength(10);
    expect(rows.reduce((sum, { attempts }) => sum + attempts, 0)).toBe(5);
    for (const { outcome, reason } of rows) {
      expect(outcome).toBe('failed');
      expect(reason).toContain(`${site.host} is asked no more: it failed again after 2 pauses (GET `);
    }
  });

  it('is asked on where it becomes well after a pause', async () => {
    const site = await siteOf((nth) => (nth <= 3 ? busy(503) : undefined));
    await crawlSite(site, addresses(site, 5), { failures: 3, pauses: 1, tries: 100 });
    expect(await outcomes()).toEqual(Array.from({ length: 5 }, () => 'fetched'));
    expect(times(site)).toHaveLength(8);
  });

  it('keeps its pause when it is asked for other pages by the next run', async () => {
    const site = await siteOf((nth) => (nth === 1 ? busy(503) : undefined));
    await crawlSite(site, addresses(site, 1), { failures: 1, pause: 1_000, tries: 1 });
    await crawlSite(site, addresses(site, 1, 5));
    expect(await outcomes()).toEqual(['failed', 'fetched']);
    expect(times(site)).toHaveLength(2);
    expect(shortest(times(site))).toBeGreaterThanOrEqual(1_000);
  });
});

describe('a host that asks for more than the longest wait', () => {
  it.each([
    ['without a delay', 0],
    ['with a delay', 20],
  ])('is given up at once, also for what stands in its line %s', async (_, delay) => {
    const site = await siteOf(() => busy(429, '86400'));
    await crawlSite(site, addresses(site, 10), { delay });
    expect(site.paths()).toEqual(['/0']);
    expect(new Set(await reasons())).toEqual(
      new Set([
        `${site.host} is asked no more: it asked us to stay away for 86400 s (GET ${site.origin}/0: HTTP 429)`,
      ]),
    );
    expect(await outcomes()).toEqual(Array.from({ length: 10 }, () => 'failed'));
  });

  it('is not asked before that time by the next run either, nor by the one that waits for it', async () => {
    const site = await siteOf((nth) => (nth === 1 ? busy(503, '2') : undefined));
    await crawlSite(site, addresses(site, 1), { longestWait: 10 });
    await crawlSite(site, addresses(site, 2, 1), { longestWait: 10 });
    expect(times(site)).toHaveLength(1);
    const [, ...second] = await reasons();
    for (const reason of second) {
      expect(reason).toMatch(
        / is asked no more: it asked us to stay away until \d{4}-.*Z \(GET .*HTTP 503\)$/,
      );
    }
    await crawlSite(site, addresses(site, 1, 3));
    expect(await outcomes()).toEqual(['failed', 'failed', 'failed', 'fetched']);
    expect(shortest(times(site))).toBeGreaterThanOrEqual(2_000);
  });

  it('is given up for its Crawl-delay too', async () => {
    const site = await startSite({
      '/robots.txt': 'User-agent: *\nCrawl-delay: 86400\n',
      '/0': articlePage(0),
    });
    await crawlSite(site, addresses(site, 1));
    expect(site.paths()).toEqual([]);
    expect(await reasons()).toEqual([
      `${site.host} is asked no more: its robots.txt asks for 86400 s between requests`,
    ]);
  });
});

describe('robots.txt', () => {
  it('is asked for again when its time is over, also within a run', async () => {
    let robots = 'User-agent: *\nAllow: /\n';
    const site = await startSite((path) => {
      if (path === '/robots.txt') return robots;
      robots = 'User-agent: *\nDisallow: /\n';
      return articlePage(Number(path.slice(1)));
    });
    await crawlSite(site, addresses(site, 4), { delay: 60, robotsAge: 50 });
    expect((await outcomes()).at(-1)).toBe('refused');
    expect((await outcomes())[0]).toBe('fetched');
  });
});
