import { compileKnowledge } from '../../src/extract/index.js';
import type { Fact } from '../../src/model/fact.js';
import { type Article, extractArticle } from '../../src/pipeline.js';
import { defaultRulesFolder, loadRules } from '../../src/rules/index.js';
import { snapshotOf } from '../page/boilerplate.js';

/** The rules that come with the package, compiled once for all tables. */
export const knowledge = compileKnowledge(await loadRules(defaultRulesFolder()));

/** The text read to the end, as an article of the day `published` where one is given. */
export const read = (text: string, published: string | null = null): Article =>
  extractArticle(snapshotOf(text, { given: { title: null, published } }), knowledge);

/** A text, its facts as the table's `show` writes them, and the article's day where that matters. */
export type Case = readonly [text: string, facts: readonly string[], published?: string];

/** Cases of one idea. The order of facts does not count. */
export interface Table {
  readonly idea: string;
  readonly show: (fact: Fact) => string;
  readonly cases: readonly Case[];
}

const list = (values: readonly string[]): string => (values.length > 0 ? values.join(' + ') : '-');

type Amount = Fact['quantities'][number] | Fact['values'][number];

const amountOf = (value: Amount): string =>
  'amount' in value ? String(value.amount) : `${value.min}..${value.max}`;

const names = (values: readonly { readonly name: string }[]): string => list(values.map(({ name }) => name));

/** `realised | kopi | 10 t | 5000 USD | JP + KR | 2024-05`: status, goods, quantities, values, destinations, date. */
export const facts = (fact: Fact): string =>
  [
    fact.status,
    names(fact.products),
    list(fact.quantities.map((quantity) => `${amountOf(quantity)} ${quantity.unit}`)),
    list(fact.values.map((value) => `${amountOf(value)} ${value.currency}`)),
    list(fact.destinations.map(({ code }) => code)),
    fact.date?.value ?? '-',
  ].join(' | ');

/** `kopi | BPS Lampung | PT Sari Laut`: goods, agencies, exporters. */
export const offices = (fact: Fact): string =>
  [names(fact.products), names(fact.agencies), names(fact.exporters)].join(' | ');

/** `shipment | kopi | first`: kind, goods, whether it is called a first export. */
export const kinds = (fact: Fact): string =>
  [fact.kind, names(fact.products), fact.first ? 'first' : '-'].join(' | ');

/** What the text tells, one line a fact, in order of the lines. */
export const told = (show: Table['show'], [text, , published]: Case): string[] =>
  read(text, published).facts.map(show).sort();
