import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { type Answer, articlePage, type Site, startSite } from '../site.js';
import { crawl, newStore, settled } from './crawling.js';

const pages = 10;
const addresses = ({ origin }: Site): string[] =>
  Array.from({ length: pages }, (_, index) => `${origin}/${index}`);

const pageOf = (path: string): Answer | undefined =>
  /^\/\d$/.test(path) ? articlePage(Number(path.slice(1))) : undefined;

/** Whether all pages of a site were asked for. */
const isDone = ({ paths }: Site): boolean => paths().length === pages;

/** An answer that is stuck until something is done. */
type Stuck = (done: () => boolean) => Answer;

function when(done: () => boolean, act: () => void): void {
  const timer = setInterval(() => {
    if (!done()) return;
    clearInterval(timer);
    act();
  }, 5);
}

const silent: Stuck = (done) => (_, response: ServerResponse) =>
  when(done, () => response.writeHead(404).end());

const dripping: Stuck = (done) => (_, response: ServerResponse) => {
  const drip = setInterval(() => response.write('#'), 5);
  when(done, () => {
    clearInterval(drip);
    response.end();
  });
};

const storming: Stuck = (done) => (_, response: ServerResponse) => {
  if (done()) response.writeHead(404).end();
  else response.writeHead(503, { 'retry-after': '1' }).end();
};

const outcomesOf = async (rows: ReturnType<typeof settled>, { origin }: Site): Promise<string[]> =>
  (await rows).filter(({ url }) => url.startsWith(origin)).map(({ outcome }) => outcome);

const allFetched = Array.from({ length: pages }, () => 'fetched');

describe('a host that is stuck', () => {
  const everywhere = /./;
  const pagesOnly = /^\/\d$/;

  it.each<[string, Stuck, RegExp]>([
    ['never answers', silent, pagesOnly],
    ['never answers robots.txt', silent, everywhere],
    ['answers robots.txt with 503 and Retry-After', storming, everywhere],
  ])('does not delay the host whose pages lead to it: it %s', async (_, stuck, where) => {
    let site: Site | null = null;
    const done = (): boolean => site !== null && isDone(site);
    const bad = await startSite((path) => (where.test(path) ? stuck(done) : undefined));
    const away = ['/0', '/1', '/2', '/3'];
    const good = await startSite((path) =>
      away.includes(path) ? { status: 302, headers: { location: bad.origin + path } } : pageOf(path),
    );
    site = good;
    const store = await newStore();
    const result = await crawl(addresses(good), {
      ...{ store, own: [good.host, bad.host] },
      politeness: { connections: 3, tries: 1_000, failures: 1_000 },
    });
    expect(result).toMatchObject({ fetched: { done: pages, total: pages } });
    const outcomes = (await settled(store)).map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'fetched')).toHaveLength(pages - away.length);
  });

  it.each<[string, Stuck, RegExp]>([
    ['never answers', silent, pagesOnly],
    ['never answers robots.txt', silent, everywhere],
    ['drips', dripping, pagesOnly],
    ['drips robots.txt', dripping, everywhere],
    ['answers 503 with Retry-After', storming, pagesOnly],
    ['answers robots.txt with 503 and Retry-After', storming, everywhere],
  ])('delays no other: it %s', async (_, stuck, where) => {
    const good = [await startSite(pageOf), await startSite(pageOf), await startSite(pageOf)];
    const done = (): boolean => good.every(isDone);
    const bad = await startSite((path) => (where.test(path) ? stuck(done) : undefined));
    const sites = [bad, ...good];
    const store = await newStore();
    /** Whether all pages of the others had been asked for when an address of the stuck host had its outcome. */
    const wereDone: boolean[] = [];
    const result = await crawl(sites.flatMap(addresses), {
      ...{ store, own: sites.map(({ host }) => host) },
      politeness: { connections: 2, tries: 1_000, failures: 1_000 },
      run: {
        onProgress: ({ source }) => {
          if (source.startsWith(bad.origin)) wereDone.push(done());
        },
      },
    });
    expect(wereDone).toEqual(Array.from({ length: pages }, () => true));
    expect(result).toMatchObject({ fetched: { done: 4 * pages, total: 4 * pages } });
    for (const site of good) expect(await outcomesOf(settled(store), site)).toEqual(allFetched);
  });
});

describe('as many stuck hosts as connections', () => {
  it('take turns with the others, whose pages are had all the same', async () => {
    const never = (path: string): Answer | undefined => (path === '/robots.txt' ? undefined : () => {});
    const sites = [await startSite(never), await startSite(never), await startSite(pageOf)];
    const store = await newStore();
    const [first, second, good] = sites;
    await crawl(sites.flatMap(addresses), {
      ...{ store, own: sites.map(({ host }) => host), http: { limits: { headersMs: 600 } } },
      politeness: { connections: 2, failures: 2, pauses: 1 },
    });
    for (const site of [first, second, good]) {
      const outcome = site === good ? 'fetched' : 'failed';
      if (site) expect(await outcomesOf(settled(store), site)).toEqual(allFetched.map(() => outcome));
    }
    expect([first, second].map((site) => site?.paths().length)).toEqual([3, 3]);
  });
});

describe('a page that leads to a host which is to be left alone', () => {
  it('fails, and the other pages of its own host do not wait', async () => {
    const busy = await startSite((path) =>
      path === '/robots.txt' ? undefined : { status: 503, headers: { 'retry-after': '3600' } },
    );
    const site = await startSite((path) => {
      const location = `${busy.origin}${path}`;
      return Number(path.slice(1)) < 4 ? { status: 302, headers: { location } } : pageOf(path);
    });
    const store = await newStore();
    await crawl(addresses(site), { store, own: [site.host, busy.host] });
    const rows = await settled(store);
    expect(rows.map(({ outcome }) => outcome)).toEqual(
      Array.from({ length: pages }, (_, index) => (index < 4 ? 'failed' : 'fetched')),
    );
    for (const { reason } of rows.slice(0, 4)) {
      expect(reason).toMatch(/ host waits \(GET http:\/\/127\.0\.0\.1:\d+\/0: HTTP 503\)$/);
    }
    expect(busy.paths()).toEqual(['/0']);
  });
});
