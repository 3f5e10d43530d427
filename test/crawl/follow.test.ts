import { describe, expect, it } from 'vitest';
import { articlePage, listPage } from './site.js';
import { startTrial, stateOf } from './trial.js';

/** Articles at `/berita/0` and on. */
const articles = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`/berita/${n}`, articlePage(n)]));

/** The outcomes of so many articles that are all well. */
const fetched = (...numbers: readonly number[]): Record<string, string> =>
  Object.fromEntries(numbers.map((n) => [`/berita/${n}`, 'fetched']));

describe('links that are followed', () => {
  const headlines = Array.from({ length: 9 }, (_, n) => `/berita/${n}`);
  const chained = (): Record<string, string> => ({
    '/tag/ekspor': listPage(headlines, '<a href="/tag/ekspor?page=2">2</a><a href="/redaksi">Redaksi</a>'),
    '/tag/ekspor?page=2': listPage(
      ['/berita/3', '/berita/9'],
      '<a href="https://asing.example/berita/1">x</a>',
    ),
    ...Object.fromEntries(headlines.map((path, n) => [path, articlePage(n)])),
    '/berita/8': articlePage(8, '<a href="/berita/10" rel="nofollow">x</a><a href="/berita/11">Terkait</a>'),
    '/berita/9': articlePage(9),
    '/berita/11': articlePage(11),
    '/redaksi': articlePage(12),
  });
  const follow = ['--follow', '/berita/*', '--follow', '/tag/ekspor?page='];

  it('lead from a page of a tag, and its further pages, to its articles', async () => {
    const { site, run, store } = await startTrial(chained);
    const { code, stderr } = await run([`${site.origin}/tag/ekspor`], follow);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect([...site.paths()].sort()).toEqual(
      [...headlines, '/berita/11', '/berita/9', '/tag/ekspor', '/tag/ekspor?page=2'].sort(),
    );
    const { outcomes, facts: found, failures } = await stateOf(store);
    expect(outcomes).toEqual({
      ...{ '/tag/ekspor': 'source', '/tag/ekspor?page=2': 'source' },
      ...fetched(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11),
    });
    expect(Object.keys(found)).toHaveLength(11);
    expect(failures).toEqual([]);
  });

  it.each([
    [1, ['/tag/ekspor?page=2', ...headlines]],
    [2, ['/tag/ekspor?page=2', ...headlines, '/berita/9', '/berita/11']],
  ])('go %i steps with --depth', async (depth, paths) => {
    const { site, run } = await startTrial(chained);
    await run([`${site.origin}/tag/ekspor`], [...follow, '--depth', `${depth}`]);
    expect([...site.paths()].sort()).toEqual(['/tag/ekspor', ...paths].sort());
  });

  it.each([1, 2, 5, 11])(
    'go to %i addresses with --limit, those that are there already not counted',
    async (limit) => {
      const { site, run } = await startTrial(chained);
      await run([`${site.origin}/tag/ekspor`], [...follow, '--limit', `${limit}`]);
      expect(site.paths()).toHaveLength(limit);
    },
  );

  it('fill their --limit with what is new, also where a page begins with links that are known', async () => {
    const { site, run } = await startTrial(() => ({
      ...articles(12),
      '/tag/pala': listPage([...headlines, '/tag/pala?page=2']),
      '/tag/pala?page=2': listPage([...headlines, '/berita/9', '/berita/10', '/berita/11']),
    }));
    const patterns = ['--follow', '/berita/*', '--follow', '/tag/pala?page=2'];
    await run([`${site.origin}/tag/pala`], [...patterns, '--limit', '13']);
    expect(site.paths()).toHaveLength(13);
    expect(site.paths()).toEqual(expect.arrayContaining(['/berita/9', '/berita/10']));
  });

  it('go deeper in a later crawl than in the one before, from pages that are not asked for again', async () => {
    const { site, run, store } = await startTrial(chained);
    await run([`${site.origin}/tag/ekspor`], [...follow, '--depth', '1']);
    site.forget();
    await run([`${site.origin}/tag/ekspor`], [...follow, '--depth', '2']);
    expect([...site.paths()].sort()).toEqual([
      '/berita/11',
      '/berita/9',
      '/tag/ekspor',
      '/tag/ekspor?page=2',
    ]);
    expect((await stateOf(store)).outcomes).toMatchObject(fetched(9, 11));
  });

  it('are followed from a page that was asked for without --follow before', async () => {
    const { site, run, store } = await startTrial(chained);
    expect((await run([`${site.origin}/tag/ekspor`])).code).toBe(9);
    expect((await run([`${site.origin}/tag/ekspor`], follow)).code).toBe(0);
    const { outcomes, quarantine } = await stateOf(store);
    expect(outcomes).toMatchObject({ '/tag/ekspor': 'source', ...fetched(0, 8, 9, 11) });
    expect(quarantine).toEqual([]);
  });

  it('are followed by run as far as fetch followed them', async () => {
    const { site, fetch, run, store } = await startTrial(chained);
    await fetch([`${site.origin}/tag/ekspor`], follow);
    site.forget();
    await run([`${site.origin}/tag/ekspor`], follow);
    expect(site.paths().filter((path) => path.startsWith('/berita'))).toEqual([]);
    expect(Object.keys((await stateOf(store)).facts)).toHaveLength(11);
  });

  it.each([9, 2])(
    'lead from an unchanged page of %i headlines to what is new to the store',
    async (count) => {
      const { site, run, store } = await startTrial(() => ({
        ...articles(count),
        '/tag/pala': listPage(Object.keys(articles(count))),
      }));
      const follow = ['--follow', '/berita/*'];
      await run([`${site.origin}/tag/pala`], [...follow, '--limit', '2']);
      site.forget();
      const { code, stderr } = await run([`${site.origin}/tag/pala`], follow);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(site.seen[0]?.headers['if-none-match']).toBeDefined();
      expect(site.paths()).toEqual(['/tag/pala', ...Object.keys(articles(count)).slice(1)]);
      expect((await stateOf(store)).outcomes).toMatchObject({
        '/tag/pala': 'source',
        '/berita/1': 'fetched',
      });
      // Without --follow it is no page of links, but an article that is none.
      expect((await run([`${site.origin}/tag/pala`])).code).toBe(9);
    },
  );

  it('lead from a page with few headlines, too, which is a source then', async () => {
    const { site, run, store } = await startTrial(() => ({
      ...articles(2),
      '/tag/pala': listPage(Object.keys(articles(2))),
    }));
    expect(await run([`${site.origin}/tag/pala`], ['--follow', '/berita/*'])).toMatchObject({
      code: 0,
      stderr: '',
    });
    expect((await stateOf(store)).outcomes).toEqual({ '/tag/pala': 'source', ...fetched(0, 1) });
  });
});
