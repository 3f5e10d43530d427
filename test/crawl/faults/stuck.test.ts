import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { articlePage, type Answer, type Site, startSite } from '../site.js';
import { crawl, newStore, settled } from './crawling.js';

const pages = 10;
const addresses = ({ origin }: Site): string[] =>
  Array.from({ length: pages }, (_, index) => `${origin}/${index}`);

const goodSite = (): Promise<Site> =>
  startSite((path) => (/^\/\d$/.test(path) ? articlePage(Number(path.slice(1))) : undefined));

/** Whether all pages of a site were asked for. */
const isDone = ({ paths }: Site): boolean => paths().length === pages;

type Stuck = (done: () => boolean) => Answer;

const later = (done: () => boolean, then: () => void): void => {
  const timer = setInterval(() => {
    if (!done()) return;
    clearInterval(timer);
    then();
  }, 5);
};

const never: Stuck = (done) => (_: IncomingMessage, response: ServerResponse) =>
  later(done, () => response.writeHead(404).end());

const drips: Stuck = (done) => (_: IncomingMessage, response: ServerResponse) => {
  const drip = setInterval(() => response.write('#'), 5);
  later(done, () => {
    clearInterval(drip);
    response.end();
  });
};

const storms: Stuck = (done) => (_: IncomingMessage, response: ServerResponse) => {
  if (done()) response.writeHead(404).end();
  else response.writeHead(503, { 'retry-after': '1' }).end();
};

const everywhere = /./;
const pagesOnly = /^\/\d$/;

describe('a host that is stuck', () => {
  it.each<[string, Stuck, RegExp]>([
    ['never answers', never, pagesOnly],
    ['never answers robots.txt', never, everywhere],
    ['drips', drips, pagesOnly],
    ['drips robots.txt', drips, everywhere],
    ['answers 503 with Retry-After', storms, pagesOnly],
    ['answers robots.txt with 503 and Retry-After', storms, everywhere],
  ])('delays no other: it %s', async (_, stuck, where) => {
    const good = [await goodSite(), await goodSite(), await goodSite()];
    const done = (): boolean => good.every(isDone);
    const bad = await startSite((path) => (where.test(path) ? stuck(done) : undefined));
    const store = await newStore();
    const sites = [bad, ...good];
    const before: boolean[] = [];
    const result = await crawl(sites.flatMap(addresses), {
      store,
      own: sites.map(({ host }) => host),
      politeness: { connections: 2, tries: 1_000, failures: 1_000 },
      run: {
        onProgress: ({ source }) => {
          if (source.startsWith(bad.origin)) before.push(done());
        },
      },
    });
    expect(before).toEqual(Array.from({ length: pages }, () => true));
    expect(result).toMatchObject({ fetched: { done: 40, total: 40 } });
    const rows = await settled(store);
    for (const site of good) {
      const own = rows.filter(({ url }) => url.startsWith(site.origin));
      expect(own.map(({ outcome }) => outcome)).toEqual(Array.from({ length: pages }, () => 'fetched'));
    }
  });
});
