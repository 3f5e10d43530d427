import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/model/fact.js';
import {
  contentDigest,
  emptyStore,
  queryFacts,
  readFact,
  type Store,
  saveArticle,
  verifyStore,
} from '../../src/store/index.js';
import {
  coffeeArticle,
  coffeeFact,
  makeArticle,
  makeDocument,
  shoeArticle,
  shoeFact,
  shoes,
} from './article.js';
import { countRows, tamper, temporaryStore } from './temporary.js';

/** The same sentence as other rules read it. */
const reread: Fact = { ...shoeFact, id: 'a'.repeat(64), status: 'planned' };

async function keyIn(store: Store, product: string): Promise<string> {
  const [found] = await queryFacts(store, { product });
  return found?.key ?? '';
}

async function filled() {
  const store = await temporaryStore();
  await saveArticle(store, shoeArticle);
  await saveArticle(store, coffeeArticle);
  return { store, key: await keyIn(store, 'sepatu') };
}

describe('the address of a fact', () => {
  it.each([12, 16, 64])('may be given by %d digits', async (digits) => {
    const { store, key } = await filled();
    const read = await readFact(store, key.slice(0, digits));
    expect(read).toMatchObject({ past: false, instead: [], found: { key, fact: shoeFact } });
  });

  it.each(['', 'abc', '0123456789ab', 'x'.repeat(16), '../../etc/passwd', "' or 1=1 --", 'A'.repeat(64)])(
    'is none for %j',
    async (digits) => {
      const { store } = await filled();
      expect(await readFact(store, digits)).toBeNull();
    },
  );

  it('is answered after other rules have read the article otherwise, with what is stated instead', async () => {
    const { store, key } = await filled();
    await saveArticle(store, { ...shoeArticle, facts: [reread], rulesDigest: 'r2' });
    const read = await readFact(store, key.slice(0, 16));
    expect(read).toMatchObject({ past: true, found: { key, fact: shoeFact, article: { rules: 'r1' } } });
    expect(read?.found.quote?.text).toBe(shoes.split('\n')[2]);
    expect(read?.instead.map(({ fact }) => fact)).toEqual([reread]);
    expect(await verifyStore(store)).toEqual([]);
  });

  it('is answered after the rules have found nothing more', async () => {
    const { store, key } = await filled();
    await saveArticle(store, { ...shoeArticle, facts: [], rulesDigest: 'r2' });
    expect(await readFact(store, key)).toMatchObject({ past: true, instead: [] });
  });

  it('is answered after the article has changed', async () => {
    const { store, key } = await filled();
    const changed = makeDocument(`Ralat. ${shoes}`);
    const cited = shoeFact.citations.map((one) => ({ ...one, start: one.start + 7, end: one.end + 7 }));
    await saveArticle(store, makeArticle(changed, [{ ...shoeFact, id: 'b'.repeat(64), citations: cited }]));
    const read = await readFact(store, key);
    expect(read).toMatchObject({ past: true, found: { article: { source: 'arsip/s1.txt' } } });
    expect(read?.instead.map(({ fact }) => fact.id)).toEqual(['b'.repeat(64)]);
  });

  it('is past no more when it is stated again', async () => {
    const { store, key } = await filled();
    await saveArticle(store, { ...shoeArticle, facts: [reread] });
    await saveArticle(store, shoeArticle);
    expect(await readFact(store, key)).toMatchObject({ past: false });
    expect(await countRows(store, 'past_fact')).toBe(1);
    expect(await readFact(store, (await queryFacts(store, { status: 'planned' }))[0]?.key ?? '')).toBeNull();
  });

  it('outlives a store that is emptied and filled anew', async () => {
    const { store, key } = await filled();
    const coffee = await keyIn(store, 'kopi');
    await emptyStore(store);
    expect(await readFact(store, key)).toMatchObject({ past: true, instead: [] });
    await saveArticle(store, { ...shoeArticle, facts: [reread] });
    await saveArticle(store, coffeeArticle);
    expect(await readFact(store, key)).toMatchObject({ past: true, instead: [{ fact: reread }] });
    expect(await readFact(store, coffee)).toMatchObject({ past: false, found: { fact: coffeeFact } });
    expect(await countRows(store, 'past_fact')).toBe(1);
  });

  it('is no content: what the facts are now does not depend on what they were', async () => {
    const { store } = await filled();
    const digest = await contentDigest(store);
    await saveArticle(store, { ...shoeArticle, facts: [reread] });
    await saveArticle(store, shoeArticle);
    expect(await contentDigest(store)).toBe(digest);
  });

  it('has damage found by verify', async () => {
    const { store, key } = await filled();
    await saveArticle(store, { ...shoeArticle, facts: [reread] });
    await tamper(store, `update past_fact set found = '{"key": 1}'`);
    expect((await verifyStore(store)).map(({ table, id }) => [table, id])).toEqual([['past_fact', key]]);
  });
});
