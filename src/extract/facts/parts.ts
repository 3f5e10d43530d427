import type { Amount } from '../../model/mention.js';
import type { Draft } from './draft.js';
import { kilogramsOf } from './measures.js';

/** Parts may miss their whole by so much, for they are printed rounded. */
const rounding = 0.005;

/**
 * Facts of one sentence whose quantities or values add up to those of another fact are its parts: what the text says
 * of the whole (that it has been sent, when, where) holds for them unless they say it themselves.
 */
export function withWholes(drafts: readonly Draft[]): Draft[] {
  const wholes = new Map<Draft, Draft>();
  for (const sentence of new Set(drafts.map(firstOf))) {
    const parts = drafts.filter((draft) => firstOf(draft) === sentence);
    if (parts.length < 2) continue;
    const whole = drafts.find((draft) => !parts.includes(draft) && isSum(draft, parts));
    if (whole) for (const part of parts) wholes.set(part, whole);
  }
  return drafts.map((draft) => {
    const whole = wholes.get(draft);
    return whole ? completed(draft, whole) : draft;
  });
}

const firstOf = (draft: Draft): number => draft.sentences[0] ?? -1;

const completed = (part: Draft, whole: Draft): Draft => ({
  ...part,
  status: whole.status,
  date: part.date ?? whole.date,
  destinations: part.destinations.length > 0 ? part.destinations : whole.destinations,
  agencies: part.agencies.length > 0 ? part.agencies : whole.agencies,
  foundBy: [...part.foundBy, 'parts-of-a-whole'],
});

const isSum = (whole: Draft, parts: readonly Draft[]): boolean =>
  [massOf, moneyOf].some((measure) => {
    const [sum, amounts] = [measure(whole), parts.map(measure)];
    const total = amounts.reduce<number>((all, one) => all + (one ?? Number.NaN), 0);
    return sum !== null && Math.abs(total - sum) <= rounding * sum;
  });

const massOf = ({ quantities }: Draft): number | null => {
  const [first] = quantities.map(kilogramsOf).filter((mass) => mass !== null);
  return first ?? null;
};

/** The first value: parts are told in the currency of their whole. */
const moneyOf = ({ values }: Draft): number | null => pointOf(values[0]?.amount);

const pointOf = (amount: Amount | undefined): number | null =>
  amount && 'amount' in amount ? amount.amount : null;
