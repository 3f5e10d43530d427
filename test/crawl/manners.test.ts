import { describe, expect, it } from 'vitest';
import { compileKnowledge } from '../../src/extract/index.js';
import { defaultRulesFolder, loadRules } from '../../src/rules/index.js';
import { crawlDefaults } from '../../src/run/crawl/options.js';
import { planCrawl } from '../../src/run/plan.js';
import { runSources } from '../../src/run.js';
import { openStore } from '../../src/store/index.js';
import { sitemapIndex } from './site.js';
import { startTrial, stateOf, type Trial } from './trial.js';

const knowledge = compileKnowledge(await loadRules(defaultRulesFolder()));
const others = ['http://kabar.example/a', 'https://warta.example/b'];

/** Runs a crawl that finds no name in the net, and gives the names that it looked for, and the delays of its hosts. */
async function crawl(trial: Trial, path: string, contact: string | null) {
  const names: string[] = [];
  const delays: Record<string, number> = {};
  const store = await openStore(trial.store);
  try {
    await runSources([trial.site.origin + path], {
      ...{ store, knowledge, version: '1.0.0' },
      crawl: {
        ...{ contact, own: [trial.site.host] },
        politeness: { delay: 0, backOff: 1, tries: 1 },
        http: {
          resolve: async (name) => {
            names.push(name);
            throw new Error('ENOTFOUND');
          },
        },
      },
      onProgress: ({ crawl: progress }) => {
        for (const { host, state } of progress?.hosts ?? []) delays[host] = state.delay;
      },
    });
  } finally {
    await store.close();
  }
  return { names: [...new Set(names)].sort(), delays, ...(await stateOf(trial.store)) };
}

describe("other people's sites", () => {
  it.each([
    ['a list', '/daftar.txt', () => ({ '/daftar.txt': others.join('\n') })],
    [
      'a feed',
      '/rss.xml',
      () => ({
        '/rss.xml': `<rss><channel>${others.map((url) => `<item><link>${url}</link></item>`).join('')}</channel></rss>`,
      }),
    ],
  ])(
    'that %s of our own site names are asked neither without a contact nor without delay',
    async (_, path, make) => {
      const trial = await startTrial(make);
      const without = await crawl(trial, path, null);
      expect(without.names).toEqual([]);
      expect(without.outcomes).toEqual({ [path]: 'source', '/a': 'refused', '/b': 'refused' });
      expect(without.reasons['/a']).toBe(
        "GET http://kabar.example/a: expected a contact for other people's sites; set --contact",
      );
      const again = await startTrial(make);
      const asked = await crawl(again, path, 'redaksi@kabar.example');
      expect(asked.names).toEqual(['kabar.example', 'warta.example']);
      expect(asked.outcomes).toEqual({ [path]: 'source', '/a': 'failed', '/b': 'failed' });
      expect(asked.delays).toEqual({ [again.site.host]: 0, 'kabar.example': 1_000, 'warta.example': 1_000 });
    },
  );

  it('are not asked without a contact where our own robots.txt redirects to theirs', async () => {
    const trial = await startTrial(() => ({
      '/robots.txt': { status: 302, headers: { location: 'http://kabar.example/robots.txt' } },
    }));
    const { names, outcomes, reasons } = await crawl(trial, '/a', null);
    expect(names).toEqual([]);
    expect(outcomes).toEqual({ '/a': 'refused' });
    expect(reasons['/a']).toContain("expected a contact for other people's sites");
  });

  it('may not be named by a sitemap of ours', async () => {
    const trial = await startTrial((origin) => ({
      '/sitemap.xml': sitemapIndex('', [...others, `${origin}/hilang.xml`]),
    }));
    const { names, outcomes, reasons } = await crawl(trial, '/sitemap.xml', 'redaksi@kabar.example');
    expect(names).toEqual([]);
    expect(outcomes).toEqual({ '/sitemap.xml': 'source', '/hilang.xml': 'failed' });
    expect(reasons['/sitemap.xml']).toBe('2 addresses of other hosts left out');
  });

  it('are not asked for a plan without a contact', async () => {
    const names: string[] = [];
    const http = { resolve: async (name: string) => [...names, name].slice(names.push(name)) };
    const plan = planCrawl(
      others.map((url) => ({ url, kind: 'article', lastmod: null, title: null })),
      { ...crawlDefaults, http },
      { version: '1.0.0', signal: new AbortController().signal },
    );
    await expect(plan).rejects.toThrow("expected a contact before other people's sites are asked");
    expect(names).toEqual([]);
  });
});
