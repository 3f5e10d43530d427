import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jejak } from '../helpers/run-jejak.js';
import { articlePage, sitemap } from './site.js';
import { startTrial, stateOf, type Trial } from './trial.js';

const facts = {
  '/berita/0': 'kopi, 2 t, USD 10000, Jepang',
  '/berita/1': 'lada, 3 t, USD 11000, Jerman',
  '/berita/2': 'vanili, 4 t, USD 12000, Mesir',
};

const small = (): Promise<Trial> =>
  startTrial((origin) => ({
    '/robots.txt': `User-agent: *\nDisallow: /rahasia\nSitemap: ${origin}/sitemap.xml\nSitemap: ${origin}/daftar.txt\n`,
    '/sitemap.xml': sitemap(origin, ['/berita/0', '/b/1', '/kosong', '/hilang', '/rahasia/1']),
    '/daftar.txt': `${origin}/berita/2\n`,
    ...{
      '/berita/0': articlePage(0),
      '/berita/1': articlePage(1),
      '/berita/2': articlePage(2),
      '/kosong': '',
    },
    '/b/1': { status: 301, headers: { location: '/berita/1' } },
  }));

/** Reads an archive into a store of its own. */
async function offline({ folder }: Trial, archive: string) {
  const store = join(folder, 'arsip.db');
  const end = await jejak(['run', archive, '--store', store, '--fresh']);
  return { ...end, state: await stateOf(store) };
}

describe('--warc', () => {
  it.each(['halaman.warc.gz', 'halaman.warc'])('writes %s, which gives the same facts', async (name) => {
    const trial = await small();
    const archive = join(trial.folder, name);
    const { code } = await trial.fetch([`${trial.site.origin}/robots.txt`], ['--warc', archive]);
    expect(code).toBe(9);
    await trial.run([`${trial.site.origin}/robots.txt`]);
    expect((await stateOf(trial.store)).facts).toEqual(facts);
    const { state } = await offline(trial, archive);
    expect(state.facts).toEqual(facts);
    expect(state.failures).toEqual([]);
    // Sitemaps, lists and robots.txt are no articles.
    expect(state.quarantine.filter(({ reason }) => !reason.includes('/kosong'))).toEqual([]);
  });

  it('writes all that was fetched, with its redirects', async () => {
    const trial = await small();
    const archive = join(trial.folder, 'halaman.warc');
    await trial.fetch(
      [`${trial.site.origin}/robots.txt`],
      ['--warc', archive, '--contact', 'redaksi@kabar.example'],
    );
    const text = readFileSync(archive, 'latin1');
    const targets = [...text.matchAll(/^WARC-Target-URI: (\S+)\r$/gm)].map(
      ([, url = '']) => new URL(url).pathname,
    );
    expect([...targets].sort()).toEqual([
      '/b/1',
      '/berita/0',
      '/berita/1',
      '/berita/2',
      '/daftar.txt',
      '/kosong',
      '/robots.txt',
      '/sitemap.xml',
    ]);
    expect(text).toMatch(/^HTTP\/1\.1 301 /m);
    expect(text).toContain('(+mailto:redaksi@kabar.example)');
  });

  it('writes the same again when all was done before, and asks for no page', async () => {
    const trial = await small();
    const [one, two] = [join(trial.folder, 'satu.warc.gz'), join(trial.folder, 'dua.warc.gz')];
    await trial.fetch([`${trial.site.origin}/berita/0`], ['--warc', one]);
    trial.site.forget();
    expect((await trial.fetch([`${trial.site.origin}/berita/0`], ['--warc', two])).code).toBe(0);
    expect(trial.site.paths()).toEqual([]);
    expect(readFileSync(two)).toEqual(readFileSync(one));
    expect((await offline(trial, two)).state.facts).toEqual({ '/berita/0': facts['/berita/0'] });
  });

  it('writes what the last crawl fetched in place of an older archive', async () => {
    const trial = await small();
    const archive = join(trial.folder, 'halaman.warc.gz');
    writeFileSync(archive, 'lama');
    await trial.fetch([`${trial.site.origin}/berita/0`], ['--warc', archive]);
    await trial.fetch([`${trial.site.origin}/berita/1`], ['--warc', archive]);
    expect((await offline(trial, archive)).state.facts).toEqual({ '/berita/1': facts['/berita/1'] });
  });

  it('writes the newer copy of a page that changed, and the older one of a page that is gone', async () => {
    const trial = await small();
    const archive = join(trial.folder, 'halaman.warc.gz');
    const sources = ['/berita/0', '/berita/1'].map((path) => trial.site.origin + path);
    await trial.fetch(sources);
    trial.pages['/berita/0'] = articlePage(30);
    delete trial.pages['/berita/1'];
    expect((await trial.fetch(sources, ['--refetch', '--warc', archive])).code).toBe(9);
    expect((await offline(trial, archive)).state.facts).toEqual({
      '/berita/0': 'kopi, 32 t, USD 40000, Mesir',
      '/berita/1': facts['/berita/1'],
    });
  });

  it('is there with nothing in it, where nothing could be fetched', async () => {
    const trial = await small();
    const archive = join(trial.folder, 'halaman.warc.gz');
    expect((await trial.fetch([`${trial.site.origin}/hilang`], ['--warc', archive])).code).toBe(9);
    expect(existsSync(archive)).toBe(true);
    expect((await offline(trial, archive)).state.facts).toEqual({});
  });

  it('gives an article once that was fetched and read from an archive, too', async () => {
    const trial = await small();
    const archive = join(trial.folder, 'halaman.warc.gz');
    const source = `${trial.site.origin}/berita/0`;
    await trial.fetch([source], ['--warc', archive]);
    await trial.run([source, archive]);
    expect(await stateOf(trial.store)).toMatchObject({
      facts: { '/berita/0': facts['/berita/0'] },
      failures: [],
    });
  });
});
