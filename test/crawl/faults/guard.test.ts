import { createServer, Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, onTestFinished, vi } from 'vitest';
import { type Store, saveHost } from '../../../src/store/index.js';
import { dialledHost } from '../../helpers/no-network.js';
import { articlePage, type Site, sitemap, startSite } from '../site.js';
import { type Crawling, crawl, newStore, settled } from './crawling.js';

const publicAddress = '93.184.215.14';

let store: Store;
let dials: MockInstance<typeof Socket.prototype.connect>;
beforeEach(async () => {
  store = await newStore();
  dials = vi.spyOn(Socket.prototype, 'connect');
});
afterEach(() => vi.restoreAllMocks());

/** The `host:port` of everything that was dialled, each once. */
const dialled = (): string[] => [
  ...new Set(
    dials.mock.calls.map((args) => {
      const [options] = Array.isArray(args[0]) ? args[0] : args;
      return `${dialledHost(args)}:${options.port}`;
    }),
  ),
];

/** A server on this machine that no crawl may reach, and the connections to it. */
async function secretServer(): Promise<{ readonly port: number; readonly connections: () => number }> {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return { port: typeof address === 'object' && address ? address.port : 0, connections: () => connections };
}

const contact = 'redaksi@kabar.example';
const stranger: Partial<Crawling> = { contact, politeness: { strangersDelay: 0 } };

const outcomes = async (): Promise<[url: string, outcome: string, reason: string | null][]> =>
  (await settled(store)).map(({ url, outcome, reason }) => [url, outcome, reason]);

const guardsReason = /expected a public address on port 80 or 443, got /;

/** Loopback and what is near it, as attackers write it, and the reason for its refusal. */
const spellings: readonly (readonly [url: string, got: string])[] = [
  ['http://127.0.0.1/', '127.0.0.1 (loopback)'],
  ['http://2130706433/', '127.0.0.1 (loopback)'],
  ['http://0x7f.1/', '127.0.0.1 (loopback)'],
  ['http://0177.0.0.1/', '127.0.0.1 (loopback)'],
  ['http://①②⑦.0.0.1/', '127.0.0.1 (loopback)'],
  ['http://[::1]/', '::1 (loopback)'],
  ['http://[::ffff:127.0.0.1]/', '::ffff:7f00:1 (loopback)'],
  ['http://localhost/', 'localhost (loopback)'],
];
const privateOnes: typeof spellings = [
  ['http://10.0.0.1/', '10.0.0.1 (private)'],
  ['http://169.254.169.254/latest/meta-data/', '169.254.169.254 (linkLocal)'],
  ['http://[fd00::1]/', 'fd00::1 (uniqueLocal)'],
];

/** A site of the user's that does one thing with an address it was given. */
type Lure = (target: string) => Parameters<typeof startSite>[0];

const lures: readonly (readonly [does: string, lure: Lure])[] = [
  ['redirects to it', (target) => ({ '/0': { status: 302, headers: { location: target } } })],
  [
    'redirects its robots.txt to it',
    (target) => ({
      '/robots.txt': { status: 301, headers: { location: target } },
      '/0': articlePage(0),
    }),
  ],
];

/** Headers are sent as one byte a character: what is not ASCII goes as UTF-8. */
const ownSite = (lure: Lure, target: string): Promise<Site> =>
  startSite(lure(Buffer.from(target).toString('latin1')));

describe('an address that is not public', () => {
  it.each([...spellings, ...privateOnes])('is refused where the user gives %s', async (url, got) => {
    await crawl([`${url}berita`], { store, ...stranger });
    const [[, outcome, reason] = []] = await outcomes();
    expect([outcome, reason]).toEqual(['refused', expect.stringContaining(`got ${got}; `)]);
    expect(reason).toMatch(guardsReason);
    expect(dials).not.toHaveBeenCalled();
  });

  describe.each(lures)('where a site %s', (_, lure) => {
    it.each([...spellings, ...privateOnes])('%s is refused', async (target, got) => {
      const site = await ownSite(lure, target);
      await crawl([`${site.origin}/0`], { store, own: [site.host], contact });
      const [[, outcome, reason] = []] = await outcomes();
      expect([outcome, reason]).toEqual(['refused', expect.stringContaining(`got ${got}; `)]);
      expect(reason).toMatch(guardsReason);
      expect(dialled()).toEqual([site.host]);
    });
  });

  it('is refused at another port of the very host that may be private', async () => {
    const secret = await secretServer();
    const site = await startSite({
      '/0': { status: 307, headers: { location: `http://127.0.0.1:${secret.port}/` } },
    });
    await crawl([`${site.origin}/0`], { store, own: [site.host], contact });
    expect(await outcomes()).toEqual([
      [`${site.origin}/0`, 'refused', expect.stringContaining(`got port ${secret.port}; `)],
    ]);
    expect([dialled(), secret.connections()]).toEqual([[site.host], 0]);
  });

  it('is refused where it is the second page of an article, and the first is kept', async () => {
    const next = '<link rel="next" href="http://127.0.0.1/2">';
    const site = await startSite({ '/0': articlePage(0, next) });
    await crawl([`${site.origin}/0`], { store, own: [site.host], contact });
    expect(await outcomes()).toEqual([[`${site.origin}/0`, 'fetched', null]]);
    expect(dialled()).toEqual([site.host]);
  });

  it('is not asked for where a sitemap names it', async () => {
    const site: Site = await startSite((path) =>
      path === '/sitemap.xml' ? sitemap('http://10.0.0.1', ['/1', '/2']) : undefined,
    );
    await crawl([`${site.origin}/sitemap.xml`], {
      store,
      own: [site.host],
      contact: 'redaksi@kabar.example',
    });
    expect((await outcomes()).map(([url]) => url)).toEqual([`${site.origin}/sitemap.xml`]);
    expect(dialled()).toEqual([site.host]);
  });
});

describe('a name that leads elsewhere the second time', () => {
  /** A resolver that gives one answer after the other. */
  const rebinding = (...answers: readonly string[]) => {
    const asked: string[] = [];
    const resolve = async (name: string): Promise<readonly string[]> => [
      answers[Math.min(asked.push(name), answers.length) - 1] ?? '',
    ];
    return { resolve, asked };
  };

  it.each([
    ['loopback', '127.0.0.1', '(loopback)'],
    ['a private address', '192.168.1.1', '(private)'],
    ['a mapped one', '::ffff:127.0.0.1', '(loopback)'],
  ])('is refused when it leads to %s, and never dialled there', async (_, address, got) => {
    const { resolve, asked } = rebinding(publicAddress, address);
    const robots = { status: 404, body: new Uint8Array(), at: new Date().toISOString() };
    await saveHost(store, { host: 'http://kabar.example', robots, notBefore: null, reason: null });
    await crawl(['http://kabar.example/0'], { store, ...stranger, http: { resolve } });
    const [[, outcome, reason] = []] = await outcomes();
    expect(outcome).toBe('refused');
    expect(reason).toMatch(guardsReason);
    expect(reason).toContain(`got kabar.example at ${address} ${got}; `);
    // The guard of the tests let nothing out, so the first try failed.
    expect(asked).toEqual(['kabar.example', 'kabar.example']);
    expect(dialled()).toEqual([`${publicAddress}:80`]);
  });

  it('is refused for robots.txt too', async () => {
    const { resolve } = rebinding(publicAddress, '127.0.0.1');
    await crawl(['http://kabar.example/0'], { store, ...stranger, http: { resolve } });
    const [[, outcome, reason] = []] = await outcomes();
    expect([outcome, reason]).toEqual(['refused', expect.stringMatching(guardsReason)]);
    expect(dialled()).toEqual([`${publicAddress}:80`]);
  });

  it('is refused where one of its addresses is private', async () => {
    const resolve = async (): Promise<readonly string[]> => [publicAddress, '127.0.0.1'];
    await crawl(['http://kabar.example/0'], { store, ...stranger, http: { resolve } });
    const [[, outcome, reason] = []] = await outcomes();
    expect([outcome, reason]).toEqual(['refused', expect.stringMatching(guardsReason)]);
    expect(dials).not.toHaveBeenCalled();
  });
});
