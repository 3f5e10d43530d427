import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { compileKnowledge } from '../../src/extract/index.js';
import { defaultRulesFolder, loadRules } from '../../src/rules/index.js';
import type { CrawlOptions } from '../../src/run/crawl/options.js';
import { type RunResult, runSources } from '../../src/run.js';
import { openStore } from '../../src/store/index.js';
import { articlePage } from './site.js';
import { startTrial, stateOf, type Trial } from './trial.js';

const knowledge = compileKnowledge(await loadRules(defaultRulesFolder()));

/** As `jejak run -` over a list, but it waits milliseconds where that waits seconds. */
async function runHastily(
  trial: Trial,
  paths: readonly string[],
  crawl: Partial<CrawlOptions> = {},
): Promise<RunResult> {
  const store = await openStore(trial.store);
  try {
    return await runSources(['-'], {
      ...{ store, knowledge, version: '1.0.0' },
      stdin: Readable.from([Buffer.from(paths.map((path) => `${trial.site.origin}${path}\n`).join(''))]),
      crawl: {
        own: [trial.site.host],
        politeness: { delay: 0, backOff: 1, tooMany: 2, pause: 5 },
        ...crawl,
      },
    });
  } finally {
    await store.close();
  }
}

const kopi = 'kopi, 2 t, USD 10000, Jepang';

describe('robots.txt', () => {
  it.each([404, 401, 403, 410])('that is answered with %i allows everything', async (status) => {
    const trial = await startTrial(() => ({
      '/robots.txt': { status, body: 'User-agent: *\nDisallow: /\n' },
      '/a': articlePage(0),
    }));
    expect(await trial.run([`${trial.site.origin}/a`])).toMatchObject({ code: 0, stderr: '' });
    expect(trial.site.seen.map(({ path }) => path)).toEqual(['/robots.txt', '/a']);
    expect((await stateOf(trial.store)).facts).toEqual({ '/a': kopi });
  });

  it.each([
    [500, 'HTTP 500'],
    [503, 'HTTP 503'],
    [429, 'HTTP 429'],
  ])(
    'that is answered with %i: nothing is fetched, and the reason says so; it is asked for again by --retry-failed',
    async (status, said) => {
      const trial = await startTrial(() => ({
        '/robots.txt': { status, body: 'rusak' },
        ...{ '/a': articlePage(0), '/b': articlePage(1) },
      }));
      const first = await runHastily(trial, ['/a', '/b']);
      expect(first.fetched?.outcomes).toMatchObject({ failed: 2, fetched: 0 });
      expect(trial.site.seen.map(({ path }) => path)).toEqual(['/robots.txt', '/robots.txt', '/robots.txt']);
      const { reasons, outcomes } = await stateOf(trial.store);
      expect(outcomes).toEqual({ '/a': 'failed', '/b': 'failed' });
      for (const path of ['/a', '/b']) {
        expect(reasons[path]).toContain(`${trial.site.origin}${path}: its robots.txt could not be fetched`);
        expect(reasons[path]).toContain(said);
      }
      trial.pages['/robots.txt'] = 'User-agent: *\nDisallow: /b\n';
      trial.site.forget();
      await runHastily(trial, ['/a', '/b']);
      expect(trial.site.seen).toEqual([]);
      await runHastily(trial, ['/a', '/b'], { retryFailed: true });
      expect(trial.site.seen.map(({ path }) => path)).toEqual(['/robots.txt', '/a']);
      expect(await stateOf(trial.store)).toMatchObject({
        outcomes: { '/a': 'fetched', '/b': 'refused' },
        facts: { '/a': kopi },
        failures: [],
      });
    },
  );

  it('is followed where it redirects, and its rules hold for the whole site', async () => {
    const trial = await startTrial(() => ({
      '/robots.txt': { status: 301, headers: { location: '/aturan.txt' } },
      '/aturan.txt': 'User-agent: *\nDisallow: /b\n',
      ...{ '/a': articlePage(0), '/b': articlePage(1) },
    }));
    await trial.run(['/a', '/b'].map((path) => trial.site.origin + path));
    expect(trial.site.seen.map(({ path }) => path)).toEqual(['/robots.txt', '/aturan.txt', '/a']);
    expect((await stateOf(trial.store)).outcomes).toEqual({ '/a': 'fetched', '/b': 'refused' });
  });

  it('of one port says nothing of another', async () => {
    const open = await startTrial(() => ({ '/a': articlePage(0) }));
    const closed = await startTrial(() => ({
      '/robots.txt': 'User-agent: *\nDisallow: /\n',
      '/a': articlePage(1),
    }));
    await open.run(
      [`${open.site.origin}/a`, `${closed.site.origin}/a`],
      ['--allow-private', closed.site.host],
    );
    expect([open.site.paths(), closed.site.paths()]).toEqual([['/a'], []]);
  });

  it('is asked for once, whatever the number of pages, and by the next run not again', async () => {
    const paths = Array.from({ length: 5 }, (_, n) => `/${n}`);
    const trial = await startTrial(() => ({
      '/robots.txt': 'User-agent: *\nAllow: /\n',
      ...Object.fromEntries(paths.map((path, n) => [path, articlePage(n)])),
    }));
    const sources = paths.map((path) => trial.site.origin + path);
    await trial.fetch(sources);
    await trial.fetch(sources, ['--refetch']);
    expect(trial.site.seen.filter(({ path }) => path === '/robots.txt')).toHaveLength(1);
    expect(trial.site.paths()).toHaveLength(10);
  });

  it('is no reason to believe in what it says beyond its rules', async () => {
    const trial = await startTrial(() => ({
      '/robots.txt': 'User-agent: *\nDisallow: /z\u001b[31m\u202e\n',
    }));
    const { stdout, stderr } = await trial.run([`${trial.site.origin}/z%1b[31m%e2%80%aea`]);
    for (const text of [stdout, stderr]) {
      expect(text).toContain('in line 2: Disallow: /z[31m');
      expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u202e/u);
    }
  });
});
