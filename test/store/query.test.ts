import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/model/errors.js';
import type { FactFilters } from '../../src/store/index.js';
import { queryFacts, queryRows, saveArticle } from '../../src/store/index.js';
import { coffeeArticle, coffeeFact, makeArticle, makeDocument, shoeArticle, shoeFact } from './article.js';
import { countRows, temporaryStore } from './temporary.js';

async function filled() {
  const store = await temporaryStore();
  await saveArticle(store, shoeArticle);
  await saveArticle(store, coffeeArticle);
  return store;
}

const resolveDestination = (name: string) => (name.toLowerCase() === 'nippon' ? 'JP' : null);

describe('queryFacts', () => {
  it.each<[string, FactFilters, string]>([
    ['a word of a product', { product: 'KOPI' }, 'coffee'],
    ['words of a product in any order', { product: 'dox sepatu' }, 'shoes'],
    ['no part of a word', { product: 'kop' }, ''],
    ['words of one product only', { product: 'kopi vanili' }, ''],
    ['a code', { destination: 'jp' }, 'coffee'],
    ['a printed name', { destination: 'korea selatan' }, 'coffee'],
    ['a name that the caller resolves', { destination: 'Nippon', resolveDestination }, 'coffee'],
    ['a name that nobody knows', { destination: 'Nippon' }, ''],
    ['an agency as printed', { agency: 'disperindag' }, 'shoes'],
    ['an agency by its full name', { agency: 'perdagangan tangerang' }, 'shoes'],
    ['an origin by code', { origin: '36.03' }, 'shoes'],
    ['an origin by the code of its province', { origin: '36' }, 'shoes'],
    ['an origin by name', { origin: 'tangerang' }, 'shoes'],
    ['a day within a month', { from: '2023-05-20', to: '2023-05-21' }, 'coffee'],
    ['a year', { from: '2024' }, 'shoes'],
    ['a last year', { to: '2023' }, 'coffee'],
    ['days between', { from: '2023-06-01', to: '2024-06-30' }, ''],
    ['a value that is reached', { minValue: { amount: 1.5e9, currency: 'IDR' } }, 'shoes'],
    ['a value that is not', { minValue: { amount: 1.6e9, currency: 'IDR' } }, ''],
    ['another currency', { minValue: { amount: 1, currency: 'USD' } }, ''],
    ['a status', { status: 'planned' }, ''],
    ['a site', { site: 'Kabar.example' }, 'shoes'],
    ['a limit, latest first', { limit: 1 }, 'shoes'],
    ['words of different paragraphs', { text: 'dox Disperindag' }, 'shoes'],
    ['several filters', { product: 'kopi', destination: 'SN' }, ''],
    ['nothing', {}, 'shoes coffee'],
  ])('finds by %s', async (_, filters, expected) => {
    const names = new Map([
      [shoeFact.id, 'shoes'],
      [coffeeFact.id, 'coffee'],
    ]);
    const store = await filled();
    const found = await queryFacts(store, filters);
    expect(found.map(({ fact }) => names.get(fact.id)).join(' ')).toBe(expected);
    expect((await queryRows(store, filters)).map((row) => row.fact)).toEqual(found.map(({ key }) => key));
  });

  it('gives whole facts with their citations and article', async () => {
    const [found] = await queryFacts(await filled(), { product: 'sepatu' });
    expect(found?.fact).toEqual(shoeFact);
    expect(found?.article).toMatchObject({
      id: 's1',
      site: 'kabar.example',
      published: '2024-07-01',
      rules: 'r1',
    });
  });

  it('takes the date of the article where the fact has none', async () => {
    const store = await temporaryStore();
    const undated = { ...shoeFact, date: null };
    await saveArticle(store, { ...shoeArticle, facts: [undated] });
    expect(await queryFacts(store, { from: '2024-07', to: '2024-07' })).toHaveLength(1);
    expect(await queryFacts(store, { to: '2024-06' })).toHaveLength(0);
  });

  it('counts a range by its upper end', async () => {
    const store = await temporaryStore();
    const range = { min: 100, max: 200, currency: 'USD', approx: null, text: '100-200 dolar' };
    await saveArticle(store, { ...shoeArticle, facts: [{ ...shoeFact, values: [range] }] });
    expect(await queryFacts(store, { minValue: { amount: 150, currency: 'USD' } })).toHaveLength(1);
    expect(await queryFacts(store, { minValue: { amount: 201, currency: 'USD' } })).toHaveLength(0);
  });
});

describe('search in the text', () => {
  it.each(['ekspor', 'mengekspor', 'diekspor', 'EKSPOR', 'pengirimannya', 'kirim'])(
    'finds by %s',
    async (text) => {
      const found = await queryFacts(await filled(), { text, destination: 'SN' });
      expect(found.map(({ fact }) => fact.id)).toEqual([shoeFact.id]);
    },
  );

  const hostile = [
    '"',
    '*',
    'NEAR(',
    "'; DROP TABLE fact; --",
    'sepatu"',
    'a OR b',
    'stems:',
    '^x',
    '-',
    '\0',
    '%',
    '_',
    '(',
  ];
  it.each(hostile)('survives %j in every filter', async (asked) => {
    const store = await filled();
    for (const filter of ['text', 'product', 'destination', 'agency', 'origin', 'site'] as const) {
      expect((await queryFacts(store, { [filter]: asked })).length).toBeLessThanOrEqual(1);
    }
    expect(await countRows(store, 'fact')).toBe(2);
  });

  it('takes operators for words', async () => {
    const store = await filled();
    expect(await queryFacts(store, { text: 'sepatu OR kopi' })).toEqual([]);
    expect(await queryFacts(store, { text: 'sepatu*' })).toHaveLength(1);
    expect(await queryFacts(store, { text: '%' })).toEqual([]);
  });

  it('refuses a question without end, and dates that are none', async () => {
    const store = await filled();
    const refused = (filters: FactFilters) =>
      expect(queryFacts(store, filters)).rejects.toBeInstanceOf(UsageError);
    await refused({ text: 'kopi '.repeat(1000) });
    await refused({ product: Array.from({ length: 51 }, (_, n) => `a${n}`).join(' ') });
    await refused({ from: 'kemarin' });
    await refused({ to: '1 Juli 2024' });
  });

  it('forgets what was superseded', async () => {
    const store = await filled();
    await saveArticle(store, makeArticle(makeDocument('Harga beras turun.')));
    expect(await queryFacts(store, { text: 'sepatu' })).toEqual([]);
    expect(await queryFacts(store, { text: 'kopi' })).toHaveLength(1);
  });
});
