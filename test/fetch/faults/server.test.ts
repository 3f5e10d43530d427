import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient, type HttpClient } from '../../../src/fetch/http/index.js';
import { faults } from './faults.js';
import { type FaultServer, startFaultServer } from './server.js';

let server: FaultServer;
let client: HttpClient;
beforeEach(async () => {
  server = await startFaultServer();
  client = createClient({ agent: 'jejak-test/1', allowed: server.allowed, resolve: server.resolve });
});
afterEach(async () => {
  await client.close();
  await server.close();
});

describe('the table of faults', () => {
  it('has more than 34 kinds of trouble, each named once and described', () => {
    const troubles = faults.filter(({ does }) => !does.startsWith('nothing wrong'));
    expect(troubles.length).toBeGreaterThan(34);
    expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
    expect(new Set(faults.map(({ does }) => does)).size).toBe(faults.length);
  });

  it('gives a reason for every page that is not had', () => {
    const silent = faults.filter(
      ({ crawl: [outcome, reason] }) => (outcome === 'fetched') !== (reason === ''),
    );
    expect(silent).toEqual([]);
  });
});

describe('the fault server', () => {
  it('counts requests and connections per path, with the time of each', async () => {
    for (const name of ['good', 'gzip', 'good']) await client.get(server.url(name));
    await client.get(server.ownUrl('good'));
    expect(server.seen('/good').map(({ connection }) => connection)).toEqual([1, 1, 2]);
    expect([server.connections('/good'), server.connections('/gzip'), server.opened()]).toEqual([2, 1, 2]);
    const times = server.seen().map(({ at }) => at);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it('gives each fault a host of its own, and no other', async () => {
    const exchange = await client.get(server.ownUrl('404'));
    expect(new URL(exchange.url).hostname).toBe('404.faults.test');
    expect(exchange.status).toBe(404);
    await expect(client.get('http://kabar.example/')).rejects.toMatchObject({ kind: 'dns' });
  });

  it('allows robots everywhere, and knows no other paths', async () => {
    const at = (path: string): string => new URL(path, server.ownUrl('silent')).href;
    const robots = await client.get(at('/robots.txt'));
    expect(Buffer.from(robots.body).toString()).toBe('User-agent: *\nAllow: /\n');
    expect((await client.get(at('/tidak-ada'))).status).toBe(404);
  });
});
