import type { FacetName } from './fact-index.js';
import { factsBut, type Selection } from './select.js';

/** A value of a facet, and how many facts have it. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

function tally({ index }: Selection, facet: FacetName, facts: Uint32Array): Uint32Array {
  const { values, valuesOf } = index.columns[facet];
  const { starts, codes } = valuesOf;
  const counts = new Uint32Array(values.length);
  for (const fact of facts) {
    const end = starts[fact + 1] ?? 0;
    for (let at = starts[fact] ?? 0; at < end; at += 1) {
      const code = codes[at] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  return counts;
}

function counted(selection: Selection, facet: FacetName, facts: Uint32Array): readonly FacetCount[] {
  const counts = tally(selection, facet, facts);
  return selection.index.columns[facet].values
    .map((value, code) => ({ value, count: counts[code] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** How many of the selected facts have each value of a facet, the most frequent first. */
export const countsIn = (selection: Selection, facet: FacetName): readonly FacetCount[] =>
  counted(selection, facet, selection.facts);

/**
 * The same with the facet's own filter left out of account, so that the counts say what choosing another value would
 * find.
 */
export const countsOf = (selection: Selection, facet: FacetName): readonly FacetCount[] =>
  counted(selection, facet, factsBut(selection, facet));
