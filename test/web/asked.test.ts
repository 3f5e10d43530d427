import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/model/errors.js';
import { facetNames } from '../../src/store/index.js';
import {
  type Asked,
  askedNames,
  changed,
  queryOf,
  readAsked,
  withoutValue,
  withValue,
} from '../../src/web/asked.js';
import { filtersOf, sortOf } from '../../src/web/filters.js';

const read = (query: string): Asked => readAsked(new URLSearchParams(query));

/** What a browser makes of an address cannot hold half a surrogate pair. */
const value = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() === text);

const question: fc.Arbitrary<Asked> = fc
  .record(
    Object.fromEntries(
      askedNames.map((name) => {
        const most = facetNames.some((facet) => facet === name) ? 3 : 1;
        return [name, fc.uniqueArray(value, { minLength: 1, maxLength: most })];
      }),
    ),
    { requiredKeys: [] },
  )
  .filter(
    ({ sort, currency, page }) => sort?.[0] !== 'latest' && currency?.[0] !== 'IDR' && page?.[0] !== '1',
  );

describe('the question of an address', () => {
  it('comes back from the address that it is written as', () => {
    fc.assert(
      fc.property(question, (asked) => {
        expect(readAsked(new URLSearchParams(queryOf(asked)))).toEqual(asked);
      }),
    );
  });

  it('has one address, in whatever order it was asked', () => {
    expect(queryOf(read('year=2024&product=kopi&text=ekspor'))).toBe('?text=ekspor&product=kopi&year=2024');
    expect(queryOf(read('text=%20ekspor%20&product=kopi&product=kopi&sort=latest&page=1&currency=IDR'))).toBe(
      '?text=ekspor&product=kopi',
    );
  });

  it('leaves out what is empty and what nobody knows, and takes the last of what can be one only', () => {
    expect(read('text=&utm_source=x&__proto__=y&from=2020&from=2021&product=a&product=b')).toEqual({
      product: ['a', 'b'],
      from: ['2021'],
    });
  });

  it('begins at the first page again when it is changed', () => {
    const asked = read('product=kopi&page=7');
    expect(withValue(asked, 'product', 'teh')).toEqual({ product: ['kopi', 'teh'] });
    expect(withoutValue(asked, 'product', 'kopi')).toEqual({});
    expect(changed(asked, { year: ['2024'], product: null })).toEqual({ year: ['2024'] });
  });

  it('refuses more values than anybody chooses', () => {
    expect(() => read(Array.from({ length: 51 }, (_, n) => `site=${n}`).join('&'))).toThrow(UsageError);
  });
});

describe('the filters of a question', () => {
  it.each([
    ['1500000', 1_500_000],
    ['1.500.000', 1_500_000],
    ['1 500 000', 1_500_000],
    ['1e6', 1_000_000],
    ['1,5 miliar', 1_500_000_000],
    ['1.5 billion', 1_500_000_000],
    ['10juta', 10_000_000],
    ['2 Triliun', 2_000_000_000_000],
  ])('read the amount %s', (given, amount) => {
    const filters = filtersOf({ 'min-value': [given], currency: ['USD'] }, undefined);
    expect(filters.minValue).toEqual({ amount, currency: 'USD' });
  });

  it.each(['', 'banyak', '1.5', '1,5', '1.50.000', '-5', '5 puluh', '1e999', 'Infinity', '0x10', '1;2'])(
    'refuse the amount %j',
    (given) => {
      expect(() => filtersOf({ 'max-value': [given] }, undefined)).toThrow(UsageError);
    },
  );

  it.each([{ status: ['selesai'] }, { kind: ['constructor'] }, { currency: ['rupiah'] }, { sort: ['acak'] }])(
    'refuse %j',
    (asked) => {
      expect(() => [filtersOf(asked, undefined), sortOf(asked)]).toThrow(UsageError);
    },
  );
});
