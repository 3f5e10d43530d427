import type { Citation, Fact, FactKind, FactStatus } from '../model/fact.js';
import type { GoldFact } from '../model/gold.js';
import { type Answer, codeAnswer, measureAnswer, nameAnswer } from './answers.js';
import { isGeneric } from './generic.js';
import type { BySlot } from './slots.js';

/** A fact made ready for comparing: generic products are gone. */
interface Comparable {
  readonly kind: FactKind;
  readonly status: FactStatus;
  readonly answers: BySlot<readonly Answer[]>;
}

export interface PredictedFact extends Comparable {
  readonly citations: readonly Citation[];
}

export interface ExpectedFact extends Comparable {
  /** Answers that count neither for nor against. */
  readonly optional: BySlot<readonly Answer[]>;
  /** Gold accepts that the date be left out. */
  readonly dateOptional: boolean;
  /** Spans of the sentences that state the fact, UTF-16. */
  readonly at: readonly (readonly [number, number])[];
}

type Names = readonly (readonly string[])[];
type Quantities = GoldFact['quantities'];
type Values = GoldFact['values'];

const names = (list: Names = []): Answer[] => list.map(nameAnswer);
const named = (list: readonly { readonly name: string }[]): Answer[] => names(list.map(({ name }) => [name]));
const codes = (list: readonly string[] = []): Answer[] => list.map(codeAnswer);
const quantities = (list: Quantities = []): Answer[] => list.map((q) => measureAnswer(q, q.unit));
const values = (list: Values = []): Answer[] => list.map((v) => measureAnswer(v, v.currency));

/** The fullest form decides: a gold product with a telling first form is kept with all its forms. */
function saysGoods(answer: Answer): boolean {
  const [fullest] = answer.type === 'name' ? answer.forms : [];
  return fullest === undefined || !isGeneric(fullest);
}

const isText = (date: string | null): date is string => date !== null;

/** Every value of a fact, in the order that its citations count them in. */
export const answersOf = (fact: Fact): BySlot<readonly Answer[]> => ({
  product: named(fact.products),
  quantity: quantities(fact.quantities),
  value: values(fact.values),
  destination: codes(fact.destinations.map(({ code }) => code)),
  agency: named(fact.agencies),
  date: codes(fact.date === null ? [] : [fact.date.value]),
  exporter: named(fact.exporters),
});

/** A prediction; a date of basis `publication` is only a fallback for display and no answer. */
export function predictedFact(fact: Fact): PredictedFact {
  const { product, date, ...others } = answersOf(fact);
  return {
    kind: fact.kind,
    status: fact.status,
    citations: fact.citations,
    answers: {
      ...others,
      product: product.filter(saysGoods),
      date: fact.date?.basis === 'publication' ? [] : date,
    },
  };
}

/** A gold fact with its optional answers. */
export function expectedFact(fact: GoldFact): ExpectedFact {
  const optionalDates = fact.optional?.date ?? [];
  return {
    kind: fact.kind,
    status: fact.status,
    at: fact.at,
    answers: goldAnswers(fact, [fact.date]),
    optional: goldAnswers(fact.optional ?? {}, optionalDates),
    dateOptional: optionalDates.includes(null),
  };
}

type GoldLists = Omit<NonNullable<GoldFact['optional']>, 'date'>;

const goldAnswers = (lists: GoldLists, dates: readonly (string | null)[]): BySlot<Answer[]> => ({
  product: names(lists.products).filter(saysGoods),
  quantity: quantities(lists.quantities),
  value: values(lists.values),
  destination: codes(lists.destinations),
  agency: names(lists.agencies),
  date: codes(dates.filter(isText)),
  exporter: names(lists.exporters),
});
