import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/model/digest.js';
import { DiskFullError, JejakError, SpanError } from '../../src/model/errors.js';
import {
  addAddresses,
  contentDigest,
  type FetchVisit,
  isStored,
  listQuarantine,
  nextAddresses,
  readFetchEntry,
  type Store,
  saveArticle,
  saveVisit,
  verifyStore,
} from '../../src/store/index.js';
import { shoeArticle, shoeFact } from './article.js';
import {
  addressOf,
  articleOf,
  articleVisit,
  at,
  beginCrawl,
  entryOf,
  fetchedEntry,
  fetchedPage,
} from './fetched.js';
import { countRows, temporaryStore } from './temporary.js';

const url = 'https://kabar.example/ekspor-sepatu';
const next = 'https://kabar.example/ekspor-kopi';
const reader = { rulesDigest: 'r1', version: '1.0.0' };
const fault = { source: url, step: 'extract', reason: 'no article', at };

/** A visit in the crawl `c` that found an article with a fact and one more address. */
const visit: FetchVisit = {
  crawl: 'c',
  entry: fetchedEntry(url, 'Sepatu', {
    snapshot: { ...shoeArticle.snapshot, source: url },
    pages: [fetchedPage(`${url}?page=2`, 'Halaman dua')],
  }),
  found: [addressOf(next, { foundIn: url, depth: 1, lastmod: '2024-06-30' })],
  article: { ...shoeArticle, snapshot: { ...shoeArticle.snapshot, source: url } },
};

async function crawling(): Promise<Store> {
  const store = await temporaryStore();
  await beginCrawl(store);
  await addAddresses(store, 'c', [addressOf(url)]);
  return store;
}

const waiting = async (store: Store): Promise<readonly string[]> => {
  const asked = { crawl: 'c', host: 'kabar.example', after: 0, limit: 10 };
  return (await nextAddresses(store, asked)).map((address) => address.url);
};

describe('saveVisit', () => {
  it('stores all that came of a visit', async () => {
    const store = await crawling();
    expect(await saveVisit(store, visit)).toEqual({ saved: 'added', added: 1 });
    expect(await readFetchEntry(store, url)).toMatchObject({
      outcome: 'fetched',
      pages: [{ source: `${url}?page=2` }],
    });
    expect(await countRows(store, 'citation')).toBe(3);
    expect(await countRows(store, 'source_page')).toBe(1);
    expect(await waiting(store)).toEqual([next]);
    expect(await verifyStore(store)).toEqual([]);
  });

  it('changes nothing the second time', async () => {
    const store = await crawling();
    await saveVisit(store, visit);
    const before = await contentDigest(store);
    expect(await saveVisit(store, visit)).toEqual({ saved: 'unchanged', added: 0 });
    expect(await contentDigest(store)).toBe(before);
    expect(await countRows(store, 'crawl_address')).toBe(2);
  });

  it('needs no article and no crawl', async () => {
    const store = await temporaryStore();
    expect(await saveVisit(store, { crawl: null, entry: fetchedEntry(url, 'Sepatu') })).toEqual({
      saved: null,
      added: 0,
    });
    expect(await countRows(store, 'source')).toBe(0);
  });

  it('reads an article anew from what was fetched before', async () => {
    const store = await temporaryStore();
    const first = articleVisit(url, 'Sepatu', ['Halaman dua']);
    await saveVisit(store, first);
    const entry = entryOf(url, { outcome: 'not modified', reason: null });
    const article = first.article && { ...first.article, rulesDigest: 'r2' };
    expect(await saveVisit(store, { crawl: null, entry, article: article ?? null })).toMatchObject({
      saved: 'updated',
    });
    expect(await countRows(store, 'source_page')).toBe(1);
    expect(await verifyStore(store)).toEqual([]);
  });
});

describe('a visit that cannot be stored', () => {
  const state = async (store: Store) => ({
    digest: await contentDigest(store),
    log: await countRows(store, 'fetch_log'),
    snapshots: await countRows(store, 'snapshot'),
    addresses: await countRows(store, 'crawl_address'),
    waiting: await waiting(store),
  });

  it('leaves nothing when its article is refused', async () => {
    const store = await crawling();
    const before = await state(store);
    const [citation] = shoeFact.citations;
    if (!citation || !visit.article) throw new Error('the visit has an article with a citation');
    const facts = [{ ...shoeFact, citations: [{ ...citation, start: citation.start + 1 }] }];
    const refused = saveVisit(store, { ...visit, article: { ...visit.article, facts } });
    await expect(refused).rejects.toBeInstanceOf(SpanError);
    expect(await state(store)).toEqual(before);
  });

  it.each(['snapshot', 'fetch_log', 'fetch_page', 'source', 'source_page', 'citation', 'crawl_address'])(
    'leaves nothing when writing %s fails',
    async (table) => {
      const store = await crawling();
      const before = await state(store);
      await sql
        .raw(`create temp trigger broken before insert on ${table} begin select raise(abort, 'broken'); end`)
        .execute(store.db);
      await expect(saveVisit(store, visit)).rejects.toThrow('broken');
      expect(await state(store)).toEqual(before);
      await sql`drop trigger broken`.execute(store.db);
      expect(await saveVisit(store, visit)).toMatchObject({ saved: 'added' });
    },
  );

  it('leaves nothing when the disk is full', async () => {
    const store = await crawling();
    const before = await state(store);
    await sql`pragma max_page_count = 1`.execute(store.db);
    const noise = Array.from({ length: 20_000 }, (_, n) => sha256(`${n}`)).join('');
    const full = saveVisit(store, { ...articleVisit(url, noise), crawl: 'c', found: [addressOf(next)] });
    await expect(full).rejects.toBeInstanceOf(DiskFullError);
    expect(await state(store)).toEqual(before);
  });
});

describe('what saveVisit refuses', () => {
  const page = fetchedPage(url, 'Sepatu');
  it.each<[string, Partial<FetchVisit>, RegExp]>([
    [
      'a snapshot of another address',
      { entry: fetchedEntry(url, '', { snapshot: fetchedPage(next, '') }) },
      /got .*kopi/,
    ],
    ['an article of another address', { article: articleOf(fetchedPage(next, 'Kopi')) }, /got .*kopi/],
    ['pages without a first', { entry: entryOf(url, { pages: [page] }) }, /expected a first page/],
    [
      'a duplicate of nothing',
      { entry: entryOf(url, { outcome: 'duplicate' }) },
      /the other address of a duplicate/,
    ],
    ['a failure with a twin', { entry: entryOf(url, { sameAs: next }) }, /got .*kopi for failed/],
    [
      'a fetched address without its page',
      { entry: entryOf(url, { outcome: 'fetched' }) },
      /a snapshot of what was fetched/,
    ],
    [
      'a body without its digest',
      { entry: fetchedEntry(url, '', { snapshot: { ...page, sha256: sha256('') } }) },
      /of digest/,
    ],
    [
      'a page without its digest',
      { entry: fetchedEntry(url, '', { pages: [{ ...page, sha256: sha256('') }] }) },
      /of digest/,
    ],
    ['addresses for no crawl', { crawl: null, found: [addressOf(next)] }, /expected a crawl/],
    ['an address that the crawl does not have', { entry: entryOf(next) }, /does not have it/],
    [
      'a crawl that was not begun',
      { crawl: 'd', found: [addressOf(next)] },
      /crawl d: expected one that was begun/,
    ],
  ])('%s', async (_, over, message) => {
    const store = await crawling();
    const refused: unknown = await saveVisit(store, { crawl: 'c', entry: entryOf(url), ...over }).catch(
      (it) => it,
    );
    expect(refused).toBeInstanceOf(JejakError);
    expect(String(refused)).toMatch(message);
    expect(await countRows(store, 'fetch_log')).toBe(0);
    expect(await waiting(store)).toEqual([url]);
  });
});

describe('the quarantine of a visit', () => {
  const failing = {
    crawl: null,
    entry: fetchedEntry(url, '', { outcome: 'quarantined' }),
    quarantine: fault,
  };

  it('is noted with it, once, with its first time', async () => {
    const store = await temporaryStore();
    await saveVisit(store, failing);
    await saveVisit(store, { ...failing, quarantine: { ...fault, at: '2025-01-01T00:00:00Z' } });
    expect(await listQuarantine(store)).toEqual([fault]);
  });

  it('holds only what the last visit says', async () => {
    const store = await temporaryStore();
    await saveVisit(store, failing);
    const other = { ...fault, reason: 'too deep' };
    await saveVisit(store, { ...failing, quarantine: other });
    expect(await listQuarantine(store)).toEqual([other]);
  });

  it.each([
    ['fetched', 0],
    ['not modified', 0],
    ['source', 0],
    ['failed', 1],
    ['refused', 1],
  ] as const)('after a visit that was %s has %i rows', async (outcome, count) => {
    const store = await temporaryStore();
    await saveVisit(store, failing);
    await saveVisit(store, { crawl: null, entry: fetchedEntry(url, 'Sepatu', { outcome }) });
    expect(await listQuarantine(store)).toHaveLength(count);
  });

  it('can stand beside an article that was read only in part', async () => {
    const store = await temporaryStore();
    await saveVisit(store, {
      ...articleVisit(url, 'Sepatu'),
      quarantine: { ...fault, reason: 'page 2: HTTP 500' },
    });
    expect(await listQuarantine(store)).toHaveLength(1);
    expect(await saveVisit(store, articleVisit(url, 'Sepatu'))).toMatchObject({ saved: 'unchanged' });
    expect(await listQuarantine(store)).toEqual([]);
  });
});

describe('an article of several pages', () => {
  const saved = articleVisit(url, 'Satu', ['Dua', 'Tiga']);
  const stored = (store: Store, pages = saved.entry.pages) =>
    isStored(store, saved.entry.snapshot ?? fetchedPage(url, ''), { ...reader, pages });

  it('is stored only with the same pages in the same order', async () => {
    const store = await temporaryStore();
    await saveVisit(store, saved);
    const [two, three] = saved.entry.pages;
    if (!two || !three) throw new Error('there are two further pages');
    expect(await stored(store)).toBe(true);
    for (const pages of [[], [two], [three, two], [two, two], [two, three, three]]) {
      expect(await stored(store, pages)).toBe(false);
    }
    expect(await isStored(store, saved.entry.snapshot ?? two, reader)).toBe(false);
  });

  it.each([
    ['one page more', ['Dua', 'Tiga', 'Empat']],
    ['one page less', ['Dua']],
    ['no page', []],
    ['another page', ['Dua', 'Lain']],
    ['another order', ['Tiga', 'Dua']],
  ])('is replaced by %s, and leaves nothing behind', async (_, pages) => {
    const store = await temporaryStore();
    await saveVisit(store, saved);
    expect(await saveVisit(store, articleVisit(url, 'Satu', pages))).toMatchObject({ saved: 'updated' });
    const fresh = await temporaryStore();
    await saveVisit(fresh, articleVisit(url, 'Satu', pages));
    expect(await contentDigest(store)).toBe(await contentDigest(fresh));
    expect(await countRows(store, 'snapshot')).toBe(1 + pages.length);
    expect(await verifyStore(store)).toEqual([]);
  });

  it('becomes one of one page by saveArticle, while the log keeps what was fetched', async () => {
    const store = await temporaryStore();
    await saveVisit(store, saved);
    if (!saved.article) throw new Error('there is an article');
    expect(await saveArticle(store, saved.article)).toBe('updated');
    expect(await countRows(store, 'source_page')).toBe(0);
    expect((await readFetchEntry(store, url))?.pages).toHaveLength(2);
    expect(await verifyStore(store)).toEqual([]);
  });
});
