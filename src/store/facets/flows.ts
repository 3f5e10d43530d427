import type { FacetName } from './fact-index.js';
import { codesOf } from './lists.js';
import type { Selection } from './select.js';

/** How many of the selected facts have both values. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** How often a value of one facet stands in a fact with a value of another, the most frequent first. */
export function flowsBetween({ index, facts }: Selection, from: FacetName, to: FacetName): readonly Flow[] {
  const [sources, targets] = [index.columns[from], index.columns[to]];
  const counts = new Map<number, number>();
  for (const fact of facts) {
    for (const source of codesOf(sources.valuesOf, fact)) {
      for (const target of codesOf(targets.valuesOf, fact)) {
        const pair = source * targets.values.length + target;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || a - b)
    .map(([pair, count]) => ({
      from: sources.values[Math.floor(pair / targets.values.length)] ?? '',
      to: targets.values[pair % targets.values.length] ?? '',
      count,
    }));
}
