import { beforeEach, describe, expect, it } from 'vitest';
import { type Store, saveHost } from '../../../src/store/index.js';
import { articlePage, startSite } from '../site.js';
import { crawl, newStore, settled } from './crawling.js';

const contact = 'redaksi@kabar.example';

let store: Store;
/** When the address of the stranger was looked up, which comes before every connection. */
let times: number[];
beforeEach(async () => {
  store = await newStore();
  times = [];
});

const resolve = async (): Promise<readonly string[]> => {
  times.push(Date.now());
  return ['93.184.215.14'];
};

const leadingTo = (location: string) => ({ status: 302, headers: { location } });

describe('a stranger that an own site leads to', () => {
  it.each([
    ['a page', { '/0': leadingTo('http://kabar.example/') }],
    ['its robots.txt', { '/robots.txt': leadingTo('http://kabar.example/'), '/0': articlePage(0) }],
  ])('is not asked without a contact: from %s', async (_, pages) => {
    const site = await startSite(pages);
    await crawl([`${site.origin}/0`], { store, own: [site.host], http: { resolve } });
    const [row] = await settled(store);
    expect(row?.outcome).toBe('refused');
    expect(row?.reason).toContain("GET http://kabar.example/: expected a contact for other people's sites");
    expect(times).toEqual([]);
  });

  it('is asked as slowly as any stranger, whatever delay the own site has', async () => {
    const site = await startSite((path) =>
      path === '/robots.txt' ? undefined : leadingTo(`http://kabar.example${path}`),
    );
    const robots = { status: 404, body: new Uint8Array(), at: new Date().toISOString() };
    await saveHost(store, { host: 'http://kabar.example', robots, notBefore: null, reason: null });
    await crawl([`${site.origin}/0`, `${site.origin}/1`], {
      ...{ store, own: [site.host], contact, http: { resolve } },
      politeness: { tries: 1, delay: 0 },
    });
    const [first = 0, second = 0] = times;
    expect(times).toHaveLength(2);
    expect(second - first).toBeGreaterThanOrEqual(1_000);
  });
});
