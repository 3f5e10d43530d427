import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { queryFacts, readFetchEntry } from '../../src/store/index.js';
import { jejak } from '../helpers/run-jejak.js';
import { type Answer, listPage } from './site.js';
import { inStore, startTrial, stateOf, type Trial } from './trial.js';

const texts = [
  'Koperasi Maju mengekspor 3 ton kopi ke Jepang pada 4 Maret 2023. Kepala dinas melepas kiriman itu di pelabuhan.',
  'PT Bahari Sentosa mengekspor 5 ton rumput laut ke Vietnam pada 4 Maret 2023. Kiriman itu senilai US$14 ribu.',
  'CV Harum Rempah mengekspor 7 ton vanili ke Jerman pada 3 Maret 2023 melalui pelabuhan yang sama.',
];
const told = ['kopi, 3 t, Jepang', 'rumput laut, 5 t, USD 14000, Vietnam', 'vanili, 7 t, Jerman'];

/** A page of the article at `/kabar`, with the texts and links given. */
const page = (paragraphs: readonly string[], links: Readonly<Record<string, string>>): string =>
  `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Pelabuhan Tual Ramai Kiriman</title>
<meta property="article:published_time" content="2023-03-05T08:00:00+07:00"></head><body><article>
<h1>Pelabuhan Tual Ramai Kiriman</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>
<div class="paging">${Object.entries(links)
    .map(([text, href]) => `<a href="${href}">${text}</a>`)
    .join('')}</div></body></html>`;

const chain = (): Record<string, Answer> => ({
  '/kabar': page(texts.slice(0, 1), { 2: '/kabar?page=2', 3: '/kabar?page=3' }),
  '/kabar?page=2': page(texts.slice(1, 2), { 1: '/kabar', Selanjutnya: '/kabar?page=3' }),
  '/kabar?page=3': page(texts.slice(2), { 2: '/kabar?page=2' }),
});

const shownAll = (): Record<string, Answer> => ({
  '/kabar': page(texts.slice(0, 1), { 2: '/kabar?page=2', 'Tampilkan semua': '/kabar?page=all' }),
  '/kabar?page=2': page(texts.slice(1), { 1: '/kabar' }),
  '/kabar?page=all': page(texts, {}),
});

const run = ({ site, run: start }: Trial, ...flags: readonly string[]) =>
  start([`${site.origin}/kabar`], flags);
const entryOf = ({ site, store }: Trial) =>
  inStore(store, (open) => readFetchEntry(open, `${site.origin}/kabar`));

describe('an article of several pages', () => {
  it('is fetched page by page, and read as one', async () => {
    const trial = await startTrial(chain);
    expect(await run(trial)).toMatchObject({ code: 0, stderr: '' });
    expect(trial.site.paths()).toEqual(['/kabar', '/kabar?page=2', '/kabar?page=3']);
    expect(await stateOf(trial.store)).toMatchObject({
      ...{ outcomes: { '/kabar': 'fetched' }, reasons: {}, failures: [] },
      facts: { '/kabar': told.join('; ') },
    });
    expect((await entryOf(trial))?.pages.map(({ source }) => source)).toEqual(
      [2, 3].map((n) => `${trial.site.origin}/kabar?page=${n}`),
    );
    expect((await jejak(['verify', '--store', trial.store])).code).toBe(0);
  });

  it('has its facts cited where they stand, on further pages too', async () => {
    const trial = await startTrial(chain);
    await run(trial);
    await inStore(trial.store, async (store) => {
      const found = await queryFacts(store, { product: 'rumput laut' });
      const citations = found.flatMap(({ fact }) => fact.citations.map(({ slot, exact }) => [slot, exact]));
      expect(citations).toContainEqual(['quantity', '5 ton']);
      expect(citations).toContainEqual(['value', 'US$14 ribu']);
      const pages = await store.db
        .selectFrom('document_paragraph')
        .innerJoin('paragraph', 'paragraph.sha256', 'document_paragraph.paragraph')
        .select(['page', 'text'])
        .where('role', '=', 'body')
        .orderBy('position')
        .execute();
      expect(pages).toEqual(texts.map((text, index) => ({ page: index + 1, text })));
    });
  });

  it('is fetched by the link that shows all of it, where it has one', async () => {
    const trial = await startTrial(shownAll);
    expect(await run(trial)).toMatchObject({ code: 0, stderr: '' });
    expect(trial.site.paths()).toEqual(['/kabar', '/kabar?page=all']);
    const { outcomes, facts, failures } = await stateOf(trial.store);
    expect({ outcomes, failures }).toEqual({ outcomes: { '/kabar': 'fetched' }, failures: [] });
    expect(Object.values(facts)).toEqual([told.join('; ')]);
    expect(await entryOf(trial)).toMatchObject({
      snapshot: { finalUrl: `${trial.site.origin}/kabar?page=all` },
      pages: [],
    });
  });

  it.each<[string, Answer | undefined]>([
    ['is not there', undefined],
    ['is empty', ''],
    ['is another kind of file', { body: '{}', type: 'application/json' }],
    ['is refused by robots.txt', page(texts, {})],
  ])('is fetched page by page where the one that shows all %s', async (state, answer) => {
    const trial = await startTrial(shownAll);
    delete trial.pages['/kabar?page=all'];
    if (answer !== undefined) trial.pages['/kabar?page=all'] = answer;
    const refuses = state.startsWith('is refused');
    if (refuses) trial.pages['/robots.txt'] = 'User-agent: *\nDisallow: /*page=all\n';
    expect(await run(trial)).toMatchObject({ code: 0 });
    const asked = refuses ? [] : ['/kabar?page=all'];
    expect(trial.site.paths()).toEqual(['/kabar', ...asked, '/kabar?page=2']);
    expect((await stateOf(trial.store)).facts).toEqual({ '/kabar': told.join('; ') });
  });

  it.each<[string, Answer | undefined, string]>([
    ['is not there', undefined, 'page 2: GET ORIGIN/kabar?page=2: HTTP 404'],
    ['has no text', '<html></html>', 'page 2: ORIGIN/kabar?page=2: expected an article, got none'],
    [
      'is another kind of file',
      { body: '{}', type: 'application/json' },
      'page 2: ORIGIN/kabar?page=2: expected a page, got another kind of file',
    ],
    [
      'redirects to what robots.txt refuses',
      { status: 302, headers: { location: '/rahasia' } },
      'page 2: ORIGIN/kabar?page=2: redirects to ORIGIN/rahasia, whose robots.txt refuses it in line 2: Disallow: /rahasia',
    ],
  ])('keeps its first page, and why the rest is missing, where page 2 %s', async (_, answer, reason) => {
    const trial = await startTrial(chain);
    trial.pages['/robots.txt'] = 'User-agent: *\nDisallow: /rahasia\n';
    delete trial.pages['/kabar?page=2'];
    if (answer !== undefined) trial.pages['/kabar?page=2'] = answer;
    const { code } = await run(trial);
    expect(code).toBe(0);
    expect(trial.site.paths()).toEqual(['/kabar', '/kabar?page=2']);
    const expected = {
      outcomes: { '/kabar': 'fetched' },
      reasons: { '/kabar': reason.replaceAll('ORIGIN', trial.site.origin) },
      facts: { '/kabar': told[0] },
      failures: [],
    };
    expect(await stateOf(trial.store)).toMatchObject(expected);
    // It is not silent of what is missing, and stays what it is.
    expect((await run(trial, '--json')).stderr).toContain(`"reason":"page 2: `);
    expect(await stateOf(trial.store)).toMatchObject(expected);
  });

  it('says on stderr that a page of it is missing', async () => {
    const trial = await startTrial(chain);
    delete trial.pages['/kabar?page=3'];
    const { stderr } = await run(trial);
    expect(stderr).toContain(`page 3: GET ${trial.site.origin}/kabar?page=3: HTTP 404`);
  });

  it('keeps what it had of a page that cannot be had any more', async () => {
    const trial = await startTrial(chain);
    await run(trial);
    delete trial.pages['/kabar?page=3'];
    await run(trial, '--refetch');
    expect(await stateOf(trial.store)).toMatchObject({ facts: { '/kabar': told.join('; ') }, failures: [] });
  });

  it('is read anew where only its last page changed', async () => {
    const trial = await startTrial(chain);
    await run(trial);
    trial.pages['/kabar?page=3'] = page([texts[2]?.replace('7 ton', '9 ton') ?? ''], { 2: '/kabar?page=2' });
    trial.site.forget();
    const { stdout } = await run(trial, '--refetch');
    expect(stdout).toContain('\n1 articles, 3 facts, 0 unchanged');
    expect(trial.site.paths()).toEqual(['/kabar', '/kabar?page=2', '/kabar?page=3']);
    expect((await stateOf(trial.store)).facts).toEqual({
      '/kabar': [told[0], told[1], 'vanili, 9 t, Jerman'].join('; '),
    });
  });

  it('becomes one of fewer pages, as the site does', async () => {
    const trial = await startTrial(chain);
    await run(trial);
    trial.pages['/kabar'] = page(texts.slice(0, 1), {});
    await run(trial, '--refetch');
    expect(await stateOf(trial.store)).toMatchObject({ facts: { '/kabar': told[0] }, failures: [] });
    expect((await entryOf(trial))?.pages).toEqual([]);
  });

  it('has at most twenty pages', async () => {
    const trial = await startTrial(() =>
      Object.fromEntries(
        Array.from({ length: 30 }, (_, index) => [
          index === 0 ? '/kabar' : `/kabar?page=${index + 1}`,
          page([`Koperasi Maju mengekspor ${index + 2} ton kopi ke Jepang pada 4 Maret 2023.`], {
            [`${index + 2}`]: `/kabar?page=${index + 2}`,
          }),
        ]),
      ),
    );
    await run(trial);
    expect(trial.site.paths()).toHaveLength(20);
    expect((await stateOf(trial.store)).reasons).toEqual({
      '/kabar': 'expected at most 20 pages, got more',
    });
  });

  it('gives its facts once, where links are followed that lead to its further pages', async () => {
    const headlines = Array.from({ length: 8 }, (_, n) => `/kabar-${n}`);
    const trial = await startTrial(() => ({ ...chain(), '/tag/ekspor': listPage([...headlines, '/kabar']) }));
    await trial.run([`${trial.site.origin}/tag/ekspor`], ['--follow', '/kabar']);
    expect((await stateOf(trial.store)).facts).toEqual({ '/kabar': told.join('; ') });
  });

  it.each(['run', 'fetch'] as const)(
    'gives its facts once, where a later crawl follows links from what %s has fetched',
    async (command) => {
      const headlines = Array.from({ length: 8 }, (_, n) => `/kabar-${n}`);
      const trial = await startTrial(() => ({
        ...chain(),
        '/tag/ekspor': listPage([...headlines, '/kabar']),
      }));
      const flags = ['--follow', '/kabar'];
      await trial[command]([`${trial.site.origin}/tag/ekspor`], flags);
      await trial.run([`${trial.site.origin}/tag/ekspor`], [...flags, '--depth', '4']);
      expect((await stateOf(trial.store)).facts).toEqual({ '/kabar': told.join('; ') });
    },
  );

  it('is whole after --refetch, where a page of it was missing that is there now', async () => {
    const trial = await startTrial(chain);
    const last = trial.pages['/kabar?page=2'] ?? '';
    delete trial.pages['/kabar?page=2'];
    await run(trial);
    // Page 1 is the same as before.
    trial.pages['/kabar?page=2'] = last;
    await run(trial, '--refetch');
    expect(await stateOf(trial.store)).toMatchObject({
      ...{ facts: { '/kabar': told.join('; ') }, reasons: {}, failures: [] },
    });
  });

  it('is whole after --retry-failed, too', async () => {
    const trial = await startTrial(chain);
    const last = trial.pages['/kabar?page=2'] ?? '';
    delete trial.pages['/kabar?page=2'];
    await run(trial);
    trial.pages['/kabar?page=2'] = last;
    await run(trial, '--retry-failed');
    expect((await stateOf(trial.store)).facts).toEqual({ '/kabar': told.join('; ') });
  });

  it('is read from its second page on, where that is what was asked for', async () => {
    const trial = await startTrial(chain);
    const { code, stderr } = await trial.run([`${trial.site.origin}/kabar?page=2`]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect((await stateOf(trial.store)).facts).toEqual({ '/kabar?page=2': told.slice(1).join('; ') });
  });

  it('is written into an archive, all its pages in their order', async () => {
    const trial = await startTrial(chain);
    const archive = join(trial.folder, 'kabar.warc.gz');
    const other = join(trial.folder, 'arsip.db');
    await trial.fetch([`${trial.site.origin}/kabar`], ['--warc', archive]);
    expect((await jejak(['run', archive, '--store', other])).code).toBe(0);
    const { facts, failures } = await stateOf(other);
    expect(Object.values(facts).join('; ').split('; ').sort()).toEqual(told);
    expect(failures).toEqual([]);
  });
});
