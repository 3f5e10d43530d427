import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/model/digest.js';
import { InputError, JejakError, SpanError } from '../../src/model/errors.js';
import { contentDigest, isStored, queryFacts, saveArticle, verifyStore } from '../../src/store/index.js';
import {
  coffee,
  coffeeArticle,
  coffeeFact,
  makeArticle,
  makeDocument,
  shoeArticle,
  shoeFact,
  shoes,
} from './article.js';
import { countRows, temporaryStore } from './temporary.js';

const reader = { rulesDigest: shoeArticle.rulesDigest, version: shoeArticle.version };

describe('saveArticle', () => {
  it('stores an article once', async () => {
    const store = await temporaryStore();
    expect(await saveArticle(store, shoeArticle)).toBe('added');
    const digest = await contentDigest(store);
    expect(await saveArticle(store, shoeArticle)).toBe('unchanged');
    expect(await contentDigest(store)).toBe(digest);
    expect(await countRows(store, 'paragraph')).toBe(3);
    expect(await countRows(store, 'citation')).toBe(3);
  });

  it('writes nothing at all the second time, whatever the fetch said anew', async () => {
    const store = await temporaryStore();
    await saveArticle(store, shoeArticle);
    const changes = () => sql<{ n: number }>`select total_changes() as n`.execute(store.db);
    const before = (await changes()).rows;
    const fetched = { ...shoeArticle.snapshot, headers: { date: 'Mon' }, fetchedAt: '2024-07-02T00:00:00Z' };
    expect(await saveArticle(store, { ...shoeArticle, snapshot: fetched })).toBe('unchanged');
    expect((await changes()).rows).toEqual(before);
  });

  it('supersedes what its source gave before, and leaves no orphans', async () => {
    const store = await temporaryStore();
    await saveArticle(store, shoeArticle);
    const text = shoes.replace('yang pertama', 'yang kedua');
    const changed = makeArticle(makeDocument(text), [shoeFact]);
    expect(await saveArticle(store, changed)).toBe('updated');
    const fresh = await temporaryStore();
    await saveArticle(fresh, changed);
    expect(await contentDigest(store)).toBe(await contentDigest(fresh));
    expect(await countRows(store, 'paragraph')).toBe(3);
    expect(await countRows(store, 'snapshot')).toBe(1);
    expect(await verifyStore(store)).toEqual([]);
  });

  it('keeps paragraphs that another article has too', async () => {
    const store = await temporaryStore();
    await saveArticle(store, shoeArticle);
    const copy = makeDocument(shoes, { id: 'copy', source: 'arsip/copy.txt', url: null });
    await saveArticle(store, makeArticle(copy));
    expect(await countRows(store, 'paragraph')).toBe(3);
    await saveArticle(store, makeArticle({ ...makeDocument(coffee), source: 'arsip/copy.txt' }));
    expect(await countRows(store, 'paragraph')).toBe(5);
    expect(await verifyStore(store)).toEqual([]);
  });

  it('replaces facts made by other rules or another version', async () => {
    const store = await temporaryStore();
    await saveArticle(store, shoeArticle);
    const planned = { ...shoeFact, status: 'planned' as const };
    const again = { ...shoeArticle, facts: [planned], rulesDigest: 'r2' };
    expect(await saveArticle(store, again)).toBe('updated');
    expect((await queryFacts(store)).map(({ fact }) => fact)).toEqual([planned]);
    expect(await saveArticle(store, { ...again, version: '1.1.0' })).toBe('updated');
    expect(await saveArticle(store, { ...again, version: '1.1.0' })).toBe('unchanged');
    expect(await countRows(store, 'fact')).toBe(1);
  });

  it('stores one document of two sources once, and removes it with the last of them', async () => {
    const store = await temporaryStore();
    const moved = { ...shoeArticle, snapshot: { ...shoeArticle.snapshot, source: 'pindah/s1.txt' } };
    await saveArticle(store, shoeArticle);
    expect(await saveArticle(store, moved)).toBe('added');
    expect(await countRows(store, 'document')).toBe(1);
    await saveArticle(store, makeArticle(makeDocument(coffee)));
    expect(await countRows(store, 'document')).toBe(2);
    await saveArticle(store, makeArticle(makeDocument(coffee, { source: 'pindah/s1.txt' })));
    expect(await countRows(store, 'document')).toBe(1);
    expect(await verifyStore(store)).toEqual([]);
  });

  it('gives equal content in any order', async () => {
    const [a, b] = [await temporaryStore(), await temporaryStore()];
    for (const article of [shoeArticle, coffeeArticle]) await saveArticle(a, article);
    await Promise.all([coffeeArticle, shoeArticle].map((article) => saveArticle(b, article)));
    expect(await contentDigest(a)).toBe(await contentDigest(b));
  });

  it('gives facts back as they were', async () => {
    const store = await temporaryStore();
    await saveArticle(store, shoeArticle);
    await saveArticle(store, coffeeArticle);
    expect((await queryFacts(store)).map(({ fact }) => fact)).toEqual([shoeFact, coffeeFact]);
  });
});

describe('what saveArticle refuses', () => {
  const [citation = shoeFact.citations[0]] = shoeFact.citations;
  const refused = async (article: typeof shoeArticle) => {
    const store = await temporaryStore();
    const error: unknown = await saveArticle(store, article).catch((reason: unknown) => reason);
    expect(await countRows(store, 'snapshot')).toBe(0);
    return error;
  };

  it('a citation that does not stand at its offsets', async () => {
    if (!citation) throw new Error('the fact has a citation');
    const shifted = { ...shoeFact, citations: [{ ...citation, start: citation.start + 1 }] };
    const error = await refused({ ...shoeArticle, facts: [shifted] });
    expect(error).toBeInstanceOf(SpanError);
    expect(String(error)).toMatch(
      /arsip\/s1\.txt: fact .*quantity at .*expected "4\.044 pasang", got "\.044 pasang"/,
    );
  });

  it('two facts of one id, and a body without its digest', async () => {
    expect(await refused({ ...shoeArticle, facts: [shoeFact, shoeFact] })).toBeInstanceOf(JejakError);
    const snapshot = { ...shoeArticle.snapshot, sha256: sha256('other') };
    expect(await refused({ ...shoeArticle, snapshot })).toBeInstanceOf(JejakError);
  });

  it('paragraphs that overlap, leave the text, or cut a character', async () => {
    const spans = (...ends: readonly (readonly [number, number])[]) =>
      ends.map(([start, end]) => ({
        span: { start, end },
        role: 'body' as const,
        repeatOf: null,
        page: 1,
        path: null,
      }));
    for (const paragraphs of [spans([0, 5], [4, 6]), spans([0, 99]), spans([0, 3])]) {
      const article = makeArticle(makeDocument('ab😀 cdef', { paragraphs }));
      expect(await refused(article)).toBeInstanceOf(SpanError);
    }
  });

  it('text with half a surrogate pair', async () => {
    const error = await refused(makeArticle(makeDocument('ekspor \ud83d kopi')));
    expect(error).toBeInstanceOf(InputError);
    expect(String(error)).toContain('offset 7');
  });
});

describe('isStored', () => {
  it('holds only for the same snapshot, rules and version', async () => {
    const store = await temporaryStore();
    const { snapshot } = shoeArticle;
    expect(await isStored(store, snapshot, reader)).toBe(false);
    await saveArticle(store, shoeArticle);
    expect(await isStored(store, snapshot, reader)).toBe(true);
    expect(await isStored(store, snapshot, { ...reader, rulesDigest: 'r2' })).toBe(false);
    expect(await isStored(store, snapshot, { ...reader, version: '2.0.0' })).toBe(false);
    expect(await isStored(store, { ...snapshot, sha256: sha256('') }, reader)).toBe(false);
    expect(await isStored(store, { ...snapshot, source: 'lain.txt' }, reader)).toBe(false);
  });

  it('does not hold when the day or the title that came with the bytes has changed', async () => {
    const store = await temporaryStore();
    await saveArticle(store, shoeArticle);
    const { snapshot } = shoeArticle;
    for (const given of [
      { ...snapshot.given, published: '1999-01-01' },
      { ...snapshot.given, title: 'Judul lain' },
    ]) {
      expect(await isStored(store, { ...snapshot, given }, reader)).toBe(false);
    }
  });
});
