import type { FactIndex } from './fact-index.js';
import type { Lists } from './lists.js';
import type { Selection } from './select.js';

/** What the selected facts of one year or month come to. */
export interface Period {
  /** `2024` or `2024-07`. */
  readonly period: string;
  readonly facts: number;
  /** Sum of the stated values in the currency that was asked for. */
  readonly sum: number;
}

type Step = 'year' | 'month';

/** Facts over longer spans than this lie in no period: a slip of the article, or no time at all. */
const longest = { year: 100, month: 24 } as const;

/** The number of the year, or of the month counted from the year 0, that a day such as 20240701 lies in. */
function periodOf(day: number, step: Step): number {
  const year = Math.floor(day / 10_000);
  return step === 'year' ? year : year * 12 + (Math.floor(day / 100) % 100) - 1;
}

const nameOf = (period: number, step: Step): string =>
  step === 'year'
    ? `${period}`.padStart(4, '0')
    : `${`${Math.floor(period / 12)}`.padStart(4, '0')}-${`${(period % 12) + 1}`.padStart(2, '0')}`;

/** What each stated value is worth in a currency, a range by its middle; 0 for those in others. */
const worths = ({ money }: FactIndex, currency: string): Float64Array =>
  Float64Array.from(money.forms, (form) => (form.currency === currency ? (form.least + form.most) / 2 : 0));

function sumOf({ starts, codes }: Lists, fact: number, worth: Float64Array): number {
  let sum = 0;
  const end = starts[fact + 1] ?? 0;
  for (let at = starts[fact] ?? 0; at < end; at += 1) sum += worth[codes[at] ?? 0] ?? 0;
  return sum;
}

interface Counts {
  facts: number;
  sum: number;
}

/** Adds one fact to the periods from `first` to `last`. */
function count(found: Map<number, Counts>, first: number, last: number): void {
  for (let period = first; period <= last; period += 1) {
    const counts = found.get(period);
    if (counts) counts.facts += 1;
    else found.set(period, { facts: 1, sum: 0 });
  }
}

/**
 * The selected facts by year or month, in order. A fact counts in every period that its days touch, as the filters
 * `from` and `to` find it; its value counts only where it lies in one period, so that no sum has it twice.
 */
export function periodsIn({ index, facts }: Selection, step: Step, currency: string): readonly Period[] {
  const worth = worths(index, currency);
  const found = new Map<number, Counts>();
  for (const fact of facts) {
    const lastDay = index.lastDay[fact] ?? 0;
    if (lastDay === 0) continue;
    const [first, last] = [periodOf(index.firstDay[fact] ?? 0, step), periodOf(lastDay, step)];
    if (last - first >= longest[step]) continue;
    count(found, first, last);
    const counts = found.get(first);
    if (first === last && counts) counts.sum += sumOf(index.money.of, fact, worth);
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([period, counts]) => ({ period: nameOf(period, step), ...counts }));
}
