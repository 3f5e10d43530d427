import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { queryRows, readHost, type Store, verifyStore } from '../../../src/store/index.js';
import { type Answer, articlePage, type Site, startSite } from '../site.js';
import { crawl, newStore, settled } from './crawling.js';

const pages = 20;
const addresses = ({ origin }: Site, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${origin}/${index}`);

/** Hosts in every state that a crawl waits in for longer than any test does. */
async function waitingSites() {
  let well = false;
  const siteThat = (stuck: Readonly<Record<string, Answer>>): Promise<Site> =>
    startSite((path) => {
      const answer = well ? undefined : stuck[path];
      return answer ?? (/^\/\d+$/.test(path) ? articlePage(Number(path.slice(1))) : undefined);
    });
  const never = (): void => {};
  const good = await siteThat({});
  const sites = {
    silent: await siteThat({ '/0': never }),
    silentRobots: await siteThat({ '/robots.txt': never }),
    dripping: await siteThat({
      '/0': (_, response) => {
        const drip = setInterval(() => response.write('#'), 5);
        response.once('close', () => clearInterval(drip));
      },
    }),
    busy: await siteThat({ '/0': { status: 503, headers: { 'retry-after': '3600' } } }),
    slow: await siteThat({ '/robots.txt': 'User-agent: *\nCrawl-delay: 3600\n' }),
  };
  return {
    good,
    ...sites,
    all: [good, ...Object.values(sites)],
    heal: () => {
      well = true;
    },
  };
}

/** Whether all that can be had is had, and every other host is waited for. */
async function isStuck(sites: Awaited<ReturnType<typeof waitingSites>>, store: Store): Promise<boolean> {
  const asked = [sites.silent, sites.dripping].every(({ paths }) => paths().length > 0);
  const busy = await readHost(store, sites.busy.host);
  const slow = await readHost(store, sites.slow.origin);
  const isHeld = busy?.notBefore != null && slow?.robots != null;
  return asked && isHeld && sites.silentRobots.seen.length > 0 && (await settled(store)).length === pages;
}

describe('an interruption', () => {
  it('ends a crawl that waits for everything there is to wait for, and the same call completes it', async () => {
    const sites = await waitingSites();
    const store = await newStore();
    const sources = sites.all.flatMap((site) => addresses(site, site === sites.good ? pages : 2));
    const crawling = { store, own: sites.all.map(({ host }) => host) };
    const stop = new AbortController();
    const first = crawl(sources, { ...crawling, run: { signal: stop.signal } });
    while (!(await isStuck(sites, store))) await pause(10);
    stop.abort();
    expect(await first).toMatchObject({ interrupted: true, fetched: null, added: pages });
    const requests = sites.all.reduce((sum, { seen }) => sum + seen.length, 0);
    expect(await verifyStore(store)).toEqual([]);
    expect((await settled(store)).map(({ outcome }) => outcome)).toEqual(
      Array.from({ length: pages }, () => 'fetched'),
    );
    // Nobody is asked after the end.
    expect(sites.all.reduce((sum, { seen }) => sum + seen.length, 0)).toBe(requests);

    sites.heal();
    for (const site of sites.all) site.forget();
    const politeness = { longestWait: 1_000 };
    expect(await crawl(sources, { ...crawling, politeness })).toMatchObject({ interrupted: false });
    expect(await verifyStore(store)).toEqual([]);
    const rows = await settled(store);
    expect(rows).toHaveLength(sources.length);
    const failed = rows.filter(({ outcome }) => outcome !== 'fetched').map(({ url }) => url);
    // What they asked for before still holds.
    expect(failed.sort()).toEqual([...addresses(sites.busy, 2), ...addresses(sites.slow, 2)].sort());
    expect([sites.good, sites.busy, sites.slow].map((site) => site.paths())).toEqual([[], [], []]);
    expect(await queryRows(store)).toHaveLength(pages + 6);
  });

  it('before the beginning asks nobody', async () => {
    const site = await startSite({ '/0': articlePage(0) });
    const store = await newStore();
    const signal = AbortSignal.abort();
    const result = await crawl(addresses(site, 1), { store, own: [site.host], run: { signal } });
    expect(result).toMatchObject({ interrupted: true, fetched: null });
    expect([site.seen, await settled(store)]).toEqual([[], []]);
    expect(await crawl(addresses(site, 1), { store, own: [site.host] })).toMatchObject({ added: 1 });
  });
});

describe('a failure that is no fault of a host', () => {
  it('ends the crawl, and hosts that ask for an hour are not waited for', async () => {
    const { good, busy } = await waitingSites();
    const store = await newStore();
    const onProgress = (): void => {
      throw new Error('no more room');
    };
    const crawled = crawl([...addresses(busy, 2), ...addresses(good, 5)], {
      ...{ store, own: [good.host, busy.host], run: { onProgress } },
    });
    await expect(crawled).rejects.toThrow('no more room');
    expect(await verifyStore(store)).toEqual([]);
  });
});
