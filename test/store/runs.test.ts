import { describe, expect, it } from 'vitest';
import {
  clearQuarantine,
  contentDigest,
  finishRun,
  listQuarantine,
  saveArticle,
  saveQuarantine,
  startRun,
} from '../../src/store/index.js';
import { shoeArticle } from './article.js';
import { temporaryStore } from './temporary.js';

const broken = { source: 'arsip/s1.txt', step: 'readPage', reason: 'no text', at: '2024-07-01T00:00:00Z' };

describe('runs', () => {
  it('are noted with their times, and are no content', async () => {
    const store = await temporaryStore();
    const before = await contentDigest(store);
    const run = await startRun(store, {
      rulesDigest: 'r1',
      version: '1.0.0',
      started: '2024-07-01T00:00:00Z',
    });
    const other = await startRun(store, {
      rulesDigest: 'r1',
      version: '1.0.0',
      started: '2024-07-02T00:00:00Z',
    });
    await finishRun(store, run, '2024-07-01T00:05:00Z');
    expect(other).not.toBe(run);
    expect(await store.db.selectFrom('run').select(['id', 'finished']).orderBy('id').execute()).toEqual([
      { id: run, finished: '2024-07-01T00:05:00Z' },
      { id: other, finished: null },
    ]);
    expect(await contentDigest(store)).toBe(before);
  });
});

describe('quarantine', () => {
  it('keeps each failure once, with its first time', async () => {
    const store = await temporaryStore();
    await saveQuarantine(store, broken);
    const digest = await contentDigest(store);
    await saveQuarantine(store, { ...broken, at: '2025-01-01T00:00:00Z' });
    expect(await listQuarantine(store)).toEqual([broken]);
    expect(await contentDigest(store)).toBe(digest);
    await saveQuarantine(store, { ...broken, reason: 'too deep' });
    expect(await listQuarantine(store)).toHaveLength(2);
    expect(await contentDigest(store)).not.toBe(digest);
  });

  it('ends when the source is saved, also unchanged, or is cleared', async () => {
    const store = await temporaryStore();
    for (const result of ['added', 'unchanged']) {
      await saveQuarantine(store, broken);
      expect(await saveArticle(store, shoeArticle)).toBe(result);
      expect(await listQuarantine(store)).toEqual([]);
    }
    await saveQuarantine(store, broken);
    await clearQuarantine(store, 'lain.txt');
    expect(await listQuarantine(store)).toEqual([broken]);
    await clearQuarantine(store, broken.source);
    expect(await listQuarantine(store)).toEqual([]);
  });
});
