import { existsSync } from 'node:fs';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { programVersion } from '../../src/cli/version.js';
import { jejak } from '../helpers/run-jejak.js';
import { articlePage, sitemap } from './site.js';
import { inStore, startTrial } from './trial.js';

const lines = (stderr: string): readonly Record<string, unknown>[] =>
  stderr
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const mixed = (origin: string) => ({
  '/robots.txt': 'User-agent: *\nCrawl-delay: 0.01\nDisallow: /rahasia\n',
  '/sitemap.xml': sitemap(origin, ['/berita/0', '/berita/1', '/kosong', '/hilang', '/rahasia/1']),
  ...{ '/berita/0': articlePage(0), '/berita/1': articlePage(1), '/kosong': '' },
});

describe('--json', () => {
  it.each(['run', 'fetch'] as const)(
    'of %s logs a line of JSON for each address, and prints one at the end',
    async (command) => {
      const trial = await startTrial(mixed);
      const { site } = trial;
      const { code, stdout, stderr } = await trial[command]([`${site.origin}/sitemap.xml`], ['--json']);
      expect(code).toBe(9);
      const log = lines(stderr);
      for (const { time } of log) expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      expect(log[0]).toMatchObject({ event: 'fetching', done: 0, total: 1, resumedAt: 0 });
      const taken = log
        .slice(1)
        .map(({ source, outcome, reason, facts }) => ({ source, outcome, reason, facts }));
      const isRun = command === 'run';
      const article = (path: string) => ({
        ...{ source: site.origin + path, reason: null, facts: isRun ? 1 : 0 },
        outcome: isRun ? 'added' : 'fetched',
      });
      expect(taken).toHaveLength(6);
      expect(taken).toEqual(
        expect.arrayContaining([
          { source: `${site.origin}/sitemap.xml`, outcome: 'source', reason: null, facts: 0 },
          article('/berita/0'),
          article('/berita/1'),
          expect.objectContaining({ source: `${site.origin}/kosong`, outcome: 'quarantined' }),
          expect.objectContaining({ source: `${site.origin}/hilang`, outcome: 'failed' }),
          expect.objectContaining({
            outcome: 'refused',
            reason: `${site.origin}/rahasia/1: its robots.txt refuses it in line 3: Disallow: /rahasia`,
          }),
        ]),
      );
      expect(log.at(-1)).toMatchObject({ done: 6, total: 6 });
      const outcomes = {
        fetched: 2,
        source: 1,
        failed: 1,
        refused: 1,
        quarantined: 1,
        duplicate: 0,
        'not modified': 0,
      };
      const failures = expect.arrayContaining([
        { url: `${site.origin}/hilang`, outcome: 'failed', reason: `GET ${site.origin}/hilang: HTTP 404` },
      ]);
      const fetched = { done: 6, total: 6, outcomes, failures };
      expect(JSON.parse(stdout)).toEqual(
        isRun
          ? { added: 2, updated: 0, unchanged: 0, quarantined: 1, facts: 2, interrupted: false, fetched }
          : fetched,
      );
    },
  );

  it('says in its first line that it goes on, and keeps hostile text to its line', async () => {
    const trial = await startTrial(() => ({
      '/robots.txt': 'User-agent: *\nDisallow: /z # \u001b[2J\u2028"}\n',
    }));
    const { stderr } = await trial.fetch([`${trial.site.origin}/z`], ['--json']);
    const [, refused] = lines(stderr);
    expect(refused).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('line 2: Disallow: /z'),
    });
    expect(stderr).not.toContain('\u001b');
  });
});

describe('--plan', () => {
  it('shows each host, and asks for nothing but robots.txt', async () => {
    const trial = await startTrial((origin) => ({
      '/robots.txt': `User-agent: jejak\nCrawl-delay: 7\nDisallow: /rahasia\n\nSitemap: ${origin}/peta.xml\n`,
      '/sitemap.xml': sitemap(origin, ['/a']),
    }));
    const other = await startTrial(() => ({}));
    const [origin, host] = [trial.site.origin, trial.site.host];
    const sources = [`${origin}/sitemap.xml`, `${origin}/rahasia/1`, `${other.site.origin}/a`];
    const own = ['--allow-private', other.site.host];
    const { code, stdout, stderr } = await trial.fetch(sources, ['--plan', ...own]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/^HOST +ALLOWED +REFUSED +DELAY +TIME +ROBOTS.TXT$/),
      expect.stringMatching(
        new RegExp(`^${host} +1 +1 +7 s +7 s +robots.txt read; it names ${origin}/peta.xml$`),
      ),
      expect.stringMatching(
        new RegExp(`^${other.site.host} +1 +0 +0 s +0 s +robots.txt was answered with status 404: `),
      ),
      `refused ${origin}/rahasia/1 line 3: Disallow: /rahasia`,
      '2 addresses on 2 hosts, 7 s at least; 2 of them may be sitemaps, feeds or lists, which lead to more; only robots.txt files were asked for',
      '',
    ]);
    expect(trial.site.seen.map(({ path }) => path)).toEqual(['/robots.txt']);
    expect(other.site.seen.map(({ path }) => path)).toEqual(['/robots.txt']);
    expect(existsSync(trial.store)).toBe(false);
    const json = await trial.fetch(sources, ['--plan', '--json', ...own]);
    expect(JSON.parse(json.stdout)).toEqual([
      {
        ...{ host, delay: 7, allowed: 1, seconds: 7, sources: 1 },
        robots: `robots.txt read; it names ${origin}/peta.xml`,
        refused: [{ url: `${origin}/rahasia/1`, reason: 'line 3: Disallow: /rahasia' }],
      },
      {
        ...{ host: other.site.host, delay: 0, allowed: 1, refused: [], seconds: 0, sources: 1 },
        robots: 'robots.txt was answered with status 404: the site has no rules that we may read',
      },
    ]);
  });

  it('counts what would be asked for: each page once, and no more than --limit', async () => {
    const { site, fetch } = await startTrial(() => ({}));
    const list = ['/a', '/a/amp', '/b', '/c'].map((path) => site.origin + path).join('\n');
    const all = await fetch(['-'], ['--plan', '--json'], list);
    expect(JSON.parse(all.stdout)).toMatchObject([{ allowed: 3, sources: 3 }]);
    const few = await fetch(['-'], ['--plan', '--json', '--limit', '2'], list);
    expect(JSON.parse(few.stdout)).toMatchObject([{ allowed: 2 }]);
  });

  it('names lines of a list that are no addresses', async () => {
    const { site, fetch } = await startTrial(() => ({}));
    const { code, stderr } = await fetch(['-'], ['--plan'], `${site.origin}/a\nsalah\n`);
    expect({ code, stderr }).toEqual({
      code: 9,
      stderr: 'stdin:2: expected an address, got "salah"\n',
    });
  });
});

describe('what is shown', () => {
  it('lists twenty failures at the end and counts the rest; stderr has all of them', async () => {
    const { site, fetch, store } = await startTrial(() => ({}));
    const list = Array.from({ length: 25 }, (_, n) => `${site.origin}/${n}`).join('\n');
    const { code, stdout, stderr } = await fetch(['-'], [], list);
    expect(code).toBe(9);
    const failed = (n: number): string => `failed: GET ${site.origin}/${n}: HTTP 404`;
    expect(stdout.split('\n')).toEqual([
      ...Array.from({ length: 20 }, (_, n) => failed(n)),
      '… and 5 more',
      'what failed is asked for again with --retry-failed',
      `addresses: 25 failed in ${store}`,
      '',
    ]);
    expect(stderr.split('\n').sort()).toEqual([
      '',
      ...Array.from({ length: 25 }, (_, n) => failed(n)).sort(),
    ]);
  });

  it('obeys no terminal codes of a site, wherever they stand', async () => {
    const { site, fetch, run } = await startTrial(() => ({
      '/pindah': (_, response) =>
        void response.socket?.end(
          'HTTP/1.1 302 Found\r\nLocation: x\u009b31m://\u0085\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
        ),
      '/judul': articlePage(0).replace(/Temanggung Lepas/g, '\u001b]0;Judul\u0007\u202eLepas'),
    }));
    for (const command of [fetch, run]) {
      const { stdout, stderr } = await command([`${site.origin}/pindah`, `${site.origin}/judul`]);
      for (const text of [stdout, stderr]) expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u202e/u);
    }
  });

  it('is a User-Agent with the contact, of which the site owner learns who asks', async () => {
    const { site, args } = await startTrial(() => ({ '/a': articlePage(0) }));
    const asked = async (...flags: readonly string[]): Promise<string | undefined> => {
      site.forget();
      await jejak(args('fetch', [`${site.origin}/a`], ['--refetch', ...flags]));
      return site.seen.at(-1)?.headers['user-agent'];
    };
    const version = programVersion();
    expect(await asked()).toBe(`Jejak/${version}`);
    expect(await asked('--contact', 'redaksi@kabar.example')).toBe(
      `Jejak/${version} (+mailto:redaksi@kabar.example)`,
    );
    vi.stubEnv('JEJAK_CONTACT', 'https://kabar.example/jejak');
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(await asked()).toBe(`Jejak/${version} (+https://kabar.example/jejak)`);
  });

  it('keeps no cookies, and sends none', async () => {
    const { site, fetch, store } = await startTrial((origin) => ({
      '/sitemap.xml': { body: sitemap(origin, ['/a', '/b']), headers: { 'set-cookie': 'sesi=1; Path=/' } },
      '/a': { body: articlePage(0), headers: { 'set-cookie': 'sesi=2; Path=/' } },
      '/b': articlePage(1),
    }));
    await fetch([`${site.origin}/sitemap.xml`]);
    await fetch([`${site.origin}/sitemap.xml`], ['--refetch']);
    for (const { headers } of site.seen) expect(headers.cookie).toBeUndefined();
    const headers = await inStore(store, ({ db }) => db.selectFrom('fetch_log').select('headers').execute());
    expect(JSON.stringify(headers)).not.toMatch(/cookie|sesi/i);
  });
});
