import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { compileKnowledge } from '../../../src/extract/index.js';
import { defaultRulesFolder, loadRules } from '../../../src/rules/index.js';
import { runSources } from '../../../src/run.js';
import { openStore } from '../../../src/store/index.js';
import { temporaryFolder } from '../../helpers/articles.js';
import { jejak } from '../../helpers/run-jejak.js';
import { answers, connections, expectPolite, gaps, named } from './log.js';
import { startNginx } from './server.js';
import { readStored } from './stored.js';

const newStore = (): string => join(temporaryFolder(), 'jejak.db');

/** The paths of a folder's three articles. */
const seriesOf = (folder: string, from: number): readonly string[] =>
  [0, 1, 2].map((n) => `/${folder}/${from + n}.html`);

const knowledge = compileKnowledge(await loadRules(defaultRulesFolder()));

describe('a place on nginx that is asked too fast', () => {
  it.each([
    { tooSoon: 503, waits: { backOff: 1_100, tooMany: 0 } },
    { tooSoon: 429, waits: { backOff: 100, tooMany: 1_100 } },
  ])(
    'answers $tooSoon, is left alone for a while, and is read whole in the end',
    async ({ tooSoon, waits }) => {
      const [server, file] = [await startNginx({ tooSoon }), newStore()];
      const store = await openStore(file);
      onTestFinished(() => store.close());
      const paths = seriesOf('sempit', 20);
      const result = await runSources(
        paths.map((path) => server.origin + path),
        {
          ...{ store, knowledge, version: '1.0.0' },
          crawl: { own: [server.host], politeness: { delay: 100, ...waits } },
        },
      );
      expect(result).toMatchObject({ added: 3, quarantined: 0 });
      const log = await server.log();
      const refused = log.filter(({ status }) => status === tooSoon);
      // One place a second is far slower than ten requests a second.
      expect(refused.length).toBeGreaterThan(0);
      expect([...answers(log.filter(({ status }) => status !== tooSoon))].sort()).toEqual(
        paths.map((path) => `200 ${path}`),
      );
      const pauses = gaps(log).filter((_, index) => log[index]?.status === tooSoon);
      expect(Math.min(...pauses)).toBeGreaterThanOrEqual(1_099);
      expectPolite(log, 100);
      expect((await readStored(file)).facts).toEqual({
        '/sempit/20.html': 'vanili, 22 t, USD 30000, India',
        '/sempit/21.html': 'cengkih, 23 t, USD 31000, Jepang',
        '/sempit/22.html': 'rumput laut, 24 t, USD 32000, Jerman',
      });
    },
  );
});

describe('a folder on nginx', () => {
  it('is asked for the next page only when a slow one has come to its end', async () => {
    const [server, store] = [await startNginx(), newStore()];
    const addresses = seriesOf('lambat', 30).map((path) => server.origin + path);
    const { code } = await jejak([
      ...['run', ...addresses, '--store', store, '--delay', '0.1', '--allow-private', server.host],
    ]);
    expect(code).toBe(0);
    const log = await server.log();
    expect(named(log)['/lambat/30.html']?.took).toBeGreaterThan(0.5);
    expectPolite(log, 100);
  });

  it('is read by the links of its index, also where the server ends each connection before we ask again', async () => {
    const [server, store] = [await startNginx(), newStore()];
    const { code, stderr } = await jejak([
      ...['run', `${server.origin}/daftar/`, '--follow', '/daftar/*', '--store', store],
      ...['--delay', '1.3', '--allow-private', server.host],
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const log = await server.log();
    expect(answers(log)).toEqual(['200 /daftar/', ...seriesOf('daftar', 10).map((path) => `200 ${path}`)]);
    // The server keeps an idle connection for a second.
    expect(connections(log.slice(1))).toHaveLength(4);
    expectPolite(log, 1_300);
    expect((await readStored(store)).facts).toEqual({
      '/daftar/10.html': 'rumput laut, 12 t, USD 20000, Kanada',
      '/daftar/11.html': 'briket arang, 13 t, USD 21000, Vietnam',
      '/daftar/12.html': 'kopi, 14 t, USD 22000, Turki',
    });
  });
});
