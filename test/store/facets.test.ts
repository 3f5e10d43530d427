import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Fact } from '../../src/model/fact.js';
import {
  countsIn,
  countsOf,
  type FacetName,
  type FactFilters,
  type FoundFact,
  facetNames,
  flowsBetween,
  openStore,
  periodsIn,
  queryFacts,
  type Selection,
  type Store,
  saveArticle,
  selectFacts,
} from '../../src/store/index.js';
import { makeArticle, makeDocument, shoeFact, shoes } from './article.js';

const products = ['kopi', 'kopi arabika', 'lada', 'udang vaname'] as const;
const places = ['JP', 'KR', 'US', 'ASEAN'] as const;
const sites = ['a.example', 'b.example', null] as const;

const pick = <T>(items: readonly T[], number: number): T => {
  const item = items[number % items.length];
  if (item === undefined) throw new Error('expected an item');
  return item;
};

const dateOf = (number: number): Fact['date'] =>
  pick<Fact['date']>(
    [
      { value: '2023-05-17', text: '17 Mei 2023', basis: 'stated' },
      { value: '2022', text: '2022', basis: 'stated' },
      { value: '2021-11/2022-02', text: 'November 2021 hingga Februari 2022', basis: 'stated' },
      null,
    ],
    number,
  );

/** The fact of a number: every number gives another mixture. */
const makeFact = (number: number): Fact => ({
  ...shoeFact,
  id: `${number}`.padStart(64, '0'),
  kind: pick(['shipment', 'market', 'total'], number),
  status: pick(['realised', 'planned', 'ended'], Math.floor(number / 2)),
  products: [pick(products, number), pick(products, Math.floor(number / 3))].map((name, index) => ({
    name,
    text: name,
    category: name === 'udang vaname' ? '03' : index === 0 ? '09' : null,
  })),
  destinations: [pick(places, number), pick(places, Math.floor(number / 5))].map((code) => ({
    code,
    text: code,
  })),
  agencies: number % 4 === 0 ? [] : [{ name: `Dinas ${number % 3}`, text: 'dinas' }],
  exporters: number % 3 === 0 ? [{ name: 'PT Alam "Raya"', text: 'PT Alam' }] : [],
  origin: number % 2 === 0 ? { code: '36.03', name: 'Kabupaten Tangerang', text: 'Tangerang' } : null,
  date: dateOf(number),
  values: pick<Fact['values']>(
    [
      [],
      [{ amount: 1000, currency: 'USD', approx: null, text: 'US$1.000' }],
      [{ min: 10, max: 30, currency: 'IDR', approx: null, text: 'Rp10-30' }],
      [
        { amount: 5, currency: 'IDR', approx: null, text: 'Rp5' },
        { amount: 7, currency: 'IDR', approx: null, text: 'Rp7' },
      ],
    ],
    Math.floor(number / 7),
  ),
});

const articles = Array.from({ length: 12 }, (_, article) =>
  makeArticle(
    makeDocument(`${shoes}\n${article % 2 === 0 ? 'Karantina memeriksa.' : 'Bea Cukai melayani.'}\n`, {
      id: `s${article}`,
      source: `arsip/s${article}.txt`,
      site: pick(sites, article),
      published: article % 5 === 4 ? null : `202${article % 4}-03-0${(article % 9) + 1}`,
    }),
    Array.from({ length: 5 }, (_, position) => makeFact(article * 5 + position)),
  ),
);

let store: Store;
let everything: readonly FoundFact[];

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jejak-facets-'));
  store = await openStore(join(folder, 'jejak.db'));
  for (const article of articles) await saveArticle(store, article);
  everything = await queryFacts(store);
  return async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  };
});

/** What a fact counts as by a facet, told from the fact itself. */
function valuesOf({ fact, article }: FoundFact, facet: FacetName): readonly string[] {
  const days = fact.date?.value ?? article.published ?? '';
  const [from = '', to = from] = days.split('/').map((day) => day.slice(0, 4));
  const years = from === '' ? [] : from === to ? [from] : [from, to];
  const values: Readonly<Record<FacetName, readonly (string | null)[]>> = {
    group: fact.products.map(({ category }) => category),
    product: fact.products.map(({ name }) => name),
    destination: fact.destinations.map(({ code }) => code),
    origin: [fact.origin?.code.slice(0, 2) ?? null],
    agency: fact.agencies.map(({ name }) => name),
    exporter: fact.exporters.map(({ name }) => name),
    year: years,
    status: [fact.status],
    kind: [fact.kind],
    site: [article.site],
  };
  return [...new Set(values[facet])].filter((value) => value !== null);
}

const named: readonly FacetName[] = ['product', 'agency', 'exporter'];
const asked = (facet: FacetName, value: string) => (named.includes(facet) ? `"${value}"` : value);

function tally(facts: readonly FoundFact[], facet: FacetName): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const fact of facts)
    for (const value of valuesOf(fact, facet)) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

const toRecord = (counts: readonly { readonly value: string; readonly count: number }[]) =>
  Object.fromEntries(counts.map(({ value, count }) => [value, count]));

/** Some values of some facets, as filters. */
const chosen: fc.Arbitrary<Readonly<Partial<Record<FacetName, readonly string[]>>>> = fc
  .array(fc.tuple(fc.constantFrom(...facetNames), fc.nat(20), fc.boolean()), { maxLength: 3 })
  .map((choices) =>
    Object.fromEntries(
      choices.map(([facet, number, both]) => {
        const values = [...new Set(everything.flatMap((fact) => valuesOf(fact, facet)))];
        return [facet, both ? [pick(values, number), pick(values, number + 1)] : [pick(values, number)]];
      }),
    ),
  );

const filtersOf = (choice: Readonly<Partial<Record<FacetName, readonly string[]>>>): FactFilters =>
  Object.fromEntries(
    Object.entries(choice).map(([facet, values]) => [
      facet,
      values.map((value) => asked(facetNames.find((name) => name === facet) ?? 'kind', value)),
    ]),
  );

const meets = (
  fact: FoundFact,
  choice: Readonly<Partial<Record<FacetName, readonly string[]>>>,
  but?: FacetName,
) =>
  facetNames.every((facet) => {
    const values = choice[facet];
    return (
      facet === but || values === undefined || valuesOf(fact, facet).some((value) => values.includes(value))
    );
  });

describe('facets', () => {
  it('count what is found, and what choosing another value of the facet itself would find', async () => {
    await fc.assert(
      fc.asyncProperty(chosen, async (choice) => {
        const selection = await selectFacts(store, filtersOf(choice));
        const found = everything.filter((fact) => meets(fact, choice));
        expect(selection.total).toBe(found.length);
        for (const facet of facetNames) {
          expect(toRecord(countsIn(selection, facet))).toEqual(tally(found, facet));
          const others = everything.filter((fact) => meets(fact, choice, facet));
          expect(toRecord(countsOf(selection, facet))).toEqual(tally(others, facet));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('promise as many facts as choosing a value finds', async () => {
    const base: FactFilters = { kind: 'shipment' };
    const selection = await selectFacts(store, base);
    for (const facet of facetNames.filter((name) => name !== 'kind')) {
      for (const { value, count } of countsOf(selection, facet)) {
        const { total } = await selectFacts(store, { ...base, [facet]: asked(facet, value) });
        expect({ facet, value, total }).toEqual({ facet, value, total: count });
      }
    }
  });

  it('stand with the most frequent first', async () => {
    const counts = countsOf(await selectFacts(store), 'destination').map(({ count }) => count);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  it('go with words in the text, whatever else is asked', async () => {
    const selection = await selectFacts(store, { text: 'karantina', site: 'a.example' });
    const found = everything.filter(
      ({ article }) => article.site === 'a.example' && Number(article.id.slice(1)) % 2 === 0,
    );
    expect(selection.total).toBe(found.length);
    expect(toRecord(countsIn(selection, 'product'))).toEqual(tally(found, 'product'));
  });
});

describe('orders', () => {
  it.each([
    ['value-usd', 'USD'],
    ['value-idr', 'IDR'],
  ] as const)('%s: the greatest first, those without one last', async (sort, currency) => {
    const greatest = ({ fact }: FoundFact) =>
      Math.max(
        -1,
        ...fact.values
          .filter((value) => value.currency === currency)
          .map((value) => ('amount' in value ? value.amount : value.max)),
      );
    const values = (await queryFacts(store, { sort })).map(greatest);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(values).toHaveLength(everything.length);
  });

  it('oldest: the latest turned round, the undated still last', async () => {
    const dated = everything.filter(({ fact, article }) => fact.date !== null || article.published !== null);
    const undated = everything.filter((fact) => !dated.includes(fact));
    expect(undated.length).toBeGreaterThan(0);
    const keys = (await queryFacts(store, { sort: 'oldest' })).map(({ key }) => key);
    expect(keys).toEqual([...dated.toReversed(), ...undated].map(({ key }) => key));
  });
});

describe('periods', () => {
  const inPeriods = (step: 'year' | 'month', currency: string, selection: Selection) =>
    Object.fromEntries(periodsIn(selection, step, currency).map(({ period, ...counts }) => [period, counts]));

  it.each(['year', 'month'] as const)('by %s count what the filters of a period find', async (step) => {
    const selection = await selectFacts(store, {});
    for (const [period, { facts }] of Object.entries(inPeriods(step, 'IDR', selection))) {
      const { total } = await selectFacts(store, { from: period, to: period });
      expect({ period, total }).toEqual({ period, total: facts });
    }
  });

  it('sum values once: a range by its middle, none of a fact over several periods', async () => {
    const periods = inPeriods('month', 'IDR', await selectFacts(store, {}));
    const of = (month: string) =>
      everything
        .filter(({ fact, article }) => (fact.date?.value ?? article.published)?.slice(0, 7) === month)
        .filter(({ fact }) => !fact.date?.value.includes('/'))
        .flatMap(({ fact }) => fact.values.filter(({ currency }) => currency === 'IDR'))
        .reduce((sum, value) => sum + ('amount' in value ? value.amount : (value.min + value.max) / 2), 0);
    expect(periods['2023-05']?.sum).toBe(of('2023-05'));
    expect(of('2023-05')).toBeGreaterThan(0);
    expect(periods['2021-12']).toMatchObject({ sum: 0 });
    expect(Object.keys(periods)).toEqual(Object.keys(periods).toSorted());
  });
});

describe('flows', () => {
  it('count facts that have both values', async () => {
    const flows = flowsBetween(await selectFacts(store, {}), 'product', 'destination');
    expect(flows.length).toBeGreaterThan(4);
    for (const { from, to, count } of flows) {
      const both = everything.filter(
        (fact) => valuesOf(fact, 'product').includes(from) && valuesOf(fact, 'destination').includes(to),
      );
      expect({ from, to, count }).toEqual({ from, to, count: both.length });
    }
  });
});
