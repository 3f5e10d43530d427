import { describe, expect, it, onTestFinished } from 'vitest';
import { queryRows, verifyStore } from '../../src/store/index.js';
import { faults } from '../fetch/faults/faults.js';
import { startFaultServer } from '../fetch/faults/server.js';
import { crawl, newStore, settled } from './faults/crawling.js';

const limits = { connectMs: 500, headersMs: 500, idleMs: 500, totalMs: 1_500, wireBytes: 1_000_000, decodedBytes: 1_000_000 };

describe('x', () => {
  it('all', async () => {
    const server = await startFaultServer({ slowness: 30_000 });
    onTestFinished(() => server.close());
    const store = await newStore();
    const t = Date.now();
    const result = await crawl(faults.map(({ name }) => server.ownUrl(name)), { store, own: server.allowed, contact: 'a@kabar.example', politeness: { connections: 200, pauses: 3 }, http: { limits, resolve: server.resolve } });
    console.log(Date.now() - t, result.fetched?.outcomes, result);
    const rows = await settled(store);
    for (const f of faults) {
      const row = rows.find(({ url }) => url === server.ownUrl(f.name));
      const ok = row && row.outcome === f.crawl[0] && (row.reason ?? '').includes(f.crawl[1]);
      console.log(ok ? 'ok ' : 'BAD', f.name, f.crawl, row);
    }
    console.log(await verifyStore(store), (await queryRows(store)).length);
  });
});
