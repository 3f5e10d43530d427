import type { FactFilters, SortOrder } from '../filters.js';
import { conditionsOf } from './conditions.js';
import type { FacetName, FactIndex } from './fact-index.js';
import { codesOf } from './lists.js';

/** Which facts meet which filters: bit `n` of a fact's mask is set where it fails filter `n`. */
export interface Selection {
  readonly index: FactIndex;
  readonly masks: Uint16Array;
  /** The bit of each facet that is filtered by. */
  readonly bits: Readonly<Partial<Record<FacetName, number>>>;
  /** The facts that meet all filters, in their order, and how many they are. */
  readonly facts: Uint32Array;
  readonly total: number;
}

/**
 * The facts that meet the filters.
 * @param documents marks, by number, the documents that have the asked `text`; null where no text is asked for
 * @throws UsageError for what cannot be asked
 */
export function select(index: FactIndex, filters: FactFilters, documents: Uint8Array | null): Selection {
  const { size, documentOf } = index;
  const ofText = (fact: number) => documents?.[documentOf[fact] ?? 0] === 1;
  const conditions = [
    ...conditionsOf(index, filters),
    ...(documents === null ? [] : [{ facet: null, test: ofText }]),
  ];
  const masks = new Uint16Array(size);
  for (const [number, { test }] of conditions.entries()) {
    const bit = 1 << number;
    for (let fact = 0; fact < size; fact += 1) if (!test(fact)) masks[fact] = (masks[fact] ?? 0) | bit;
  }
  const bits = Object.fromEntries(
    conditions.flatMap(({ facet }, number) => (facet === null ? [] : [[facet, 1 << number] as const])),
  );
  const facts = passed(masks, 0);
  return { index, masks, bits, facts, total: facts.length };
}

/** The numbers of the facts that fail no filter but those of the bits `ignored`. */
function passed(masks: Uint16Array, ignored: number): Uint32Array {
  const facts = new Uint32Array(masks.length);
  let total = 0;
  for (let fact = 0; fact < masks.length; fact += 1) {
    if (((masks[fact] ?? 0) & ~ignored) !== 0) continue;
    facts[total] = fact;
    total += 1;
  }
  return facts.slice(0, total);
}

/** The facts that meet all filters but that of a facet. */
export function factsBut({ masks, bits, facts }: Selection, facet: FacetName): Uint32Array {
  const bit = bits[facet];
  return bit === undefined ? facts : passed(masks, bit);
}

const currencyOf = { 'value-idr': 'IDR', 'value-usd': 'USD' } as const;

/** The largest value of each fact in a currency; -1 for none. */
function largestValues({ size, money }: FactIndex, currency: string): Float64Array {
  const largest = new Float64Array(size).fill(-1);
  for (let fact = 0; fact < size; fact += 1) {
    for (const code of codesOf(money.of, fact)) {
      const form = money.forms[code];
      if (form?.currency === currency) largest[fact] = Math.max(largest[fact] ?? -1, form.most);
    }
  }
  return largest;
}

/** The oldest first; the undated stay last. */
function oldestFirst({ lastDay }: FactIndex, facts: Uint32Array): Uint32Array {
  const isDated = (fact: number) => (lastDay[fact] ?? 0) > 0;
  return Uint32Array.from([...facts.filter(isDated).reverse(), ...facts.filter((fact) => !isDated(fact))]);
}

/** The numbers of the selected facts, in order. */
export function inOrder(selection: Selection, order: SortOrder): Uint32Array {
  const { index, facts } = selection;
  if (order === 'latest') return facts;
  if (order === 'oldest') return oldestFirst(index, facts);
  const values = largestValues(index, currencyOf[order]);
  return facts.toSorted((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
}
