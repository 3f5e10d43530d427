import { UsageError } from '../../model/errors.js';
import { dayNumber } from '../dates.js';
import type { FactFilters, Some, Sum } from '../filters.js';
import { askedDays } from '../terms.js';
import { type FacetName, type FactIndex, facetNames } from './fact-index.js';
import { someMarked } from './lists.js';
import { byName, type FormTest, hasTerms } from './words.js';

/** What one filter says of a fact by its number. */
type FactTest = (fact: number) => boolean;

/** A filter, made ready: `facet` is whose counts leave it out of account. */
export interface Condition {
  readonly facet: FacetName | null;
  readonly test: FactTest;
}

const listOf = <T extends string>(some: Some<T>): readonly T[] => (typeof some === 'string' ? [some] : some);

/** @throws UsageError for what has another form */
function formed(asked: string, form: RegExp, expected: string): string {
  if (form.test(asked)) return asked;
  throw new UsageError(`expected ${expected}, got ${JSON.stringify(asked)}`);
}

function byDestination(asked: string, resolve: FactFilters['resolveDestination']): FormTest {
  const known = resolve?.(asked) ?? null;
  if (known !== null) return ({ exact }) => exact === known;
  const code = asked.trim().toUpperCase();
  const printed = hasTerms('destination', asked);
  return (form) => form.exact === code || printed(form);
}

const byOrigin = (asked: string): FormTest =>
  /^\d\d(\.\d\d)?$/.test(asked)
    ? ({ exact }) => exact === asked || exact.startsWith(`${asked}.`)
    : hasTerms('origin', asked);

const is =
  (wanted: string): FormTest =>
  ({ exact }) =>
    exact === wanted;

/** How one asked value of a facet is looked for among the forms. */
const formTests: Readonly<Record<FacetName, (asked: string, filters: FactFilters) => FormTest>> = {
  group: (asked) => is(formed(asked, /^\d\d$/, '--group: a chapter of the Harmonised System such as 09')),
  product: (asked) => byName('product', asked),
  destination: (asked, { resolveDestination }) => byDestination(asked, resolveDestination),
  origin: byOrigin,
  agency: (asked) => byName('agency', asked),
  exporter: (asked) => byName('exporter', asked),
  year: (asked) => is(formed(asked, /^\d{4}$/, '--year: a year such as 2024')),
  status: is,
  kind: is,
  site: (asked) => {
    const site = asked.toLowerCase();
    return ({ exact }) => exact.toLowerCase() === site;
  },
};

function byFacet(index: FactIndex, facet: FacetName, filters: FactFilters): FactTest | null {
  const asked = filters[facet];
  if (asked === undefined) return null;
  const tests = listOf<string>(asked).map((each) => formTests[facet](each, filters));
  const { forms, formsOf } = index.columns[facet];
  const marked = Uint8Array.from(forms, (form) => (tests.some((test) => test(form)) ? 1 : 0));
  return (fact) => someMarked(formsOf, fact, marked);
}

function byMoney({ money }: FactIndex, { minValue, maxValue }: FactFilters): FactTest | null {
  if (minValue === undefined && maxValue === undefined) return null;
  const inCurrency = (sum: Sum | undefined, currency: string) =>
    sum === undefined || sum.currency === currency;
  const marked = Uint8Array.from(money.forms, ({ currency, least, most }) => {
    const holds = inCurrency(minValue, currency) && inCurrency(maxValue, currency);
    return holds && most >= (minValue?.amount ?? 0) && least <= (maxValue?.amount ?? Infinity) ? 1 : 0;
  });
  return (fact) => someMarked(money.of, fact, marked);
}

function byDays({ firstDay, lastDay }: FactIndex, { from, to }: FactFilters): FactTest | null {
  if (from === undefined && to === undefined) return null;
  const least = from === undefined ? 0 : dayNumber(askedDays('from', from).from);
  const most = to === undefined ? Infinity : dayNumber(askedDays('to', to).to);
  return (fact) => {
    const last = lastDay[fact] ?? 0;
    return last > 0 && last >= least && (firstDay[fact] ?? 0) <= most;
  };
}

/** One condition for each filter that is given, but for `text`. @throws UsageError for what cannot be asked */
export function conditionsOf(index: FactIndex, filters: FactFilters): readonly Condition[] {
  const given: readonly { readonly facet: FacetName | null; readonly test: FactTest | null }[] = [
    ...facetNames.map((facet) => ({ facet, test: byFacet(index, facet, filters) })),
    { facet: null, test: byMoney(index, filters) },
    { facet: null, test: byDays(index, filters) },
  ];
  return given.flatMap(({ facet, test }) => (test === null ? [] : [{ facet, test }]));
}
