import type { Flow } from '../store/index.js';

/** So many products and destinations stand in the picture; all others are one each. */
const shown = 8;

/** The key of all others: no value is empty. */
export const others = '';

/** The values that the most flows go through, in their order. */
function topOf(flows: readonly Flow[], end: 'from' | 'to'): ReadonlySet<string> {
  const sums = new Map<string, number>();
  for (const flow of flows) sums.set(flow[end], (sums.get(flow[end]) ?? 0) + flow.count);
  const top = [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, shown);
  return new Set(top.map(([value]) => value));
}

/** The flows with all values but the top ones taken together. */
function gathered(
  flows: readonly Flow[],
  from: ReadonlySet<string>,
  to: ReadonlySet<string>,
): readonly Flow[] {
  const sums = new Map<string, Flow>();
  for (const flow of flows) {
    // Flows of others to others are most of all, and tell of nothing.
    if (!from.has(flow.from) && !to.has(flow.to)) continue;
    const ends = { from: from.has(flow.from) ? flow.from : others, to: to.has(flow.to) ? flow.to : others };
    const key = `${ends.from}\n${ends.to}`;
    sums.set(key, { ...ends, count: (sums.get(key)?.count ?? 0) + flow.count });
  }
  return [...sums.values()].sort((a, b) => b.count - a.count);
}

/** The flows that a picture has room for. */
export interface TopFlows {
  /** The values that the most flows go through, in their order. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Each pair of ends once, one end at the top at least; what is not has the key `others`. */
  readonly flows: readonly Flow[];
}

/** The flows between the values that most of them go through, all others taken together. */
export function topFlows(flows: readonly Flow[]): TopFlows {
  const [from, to] = [topOf(flows, 'from'), topOf(flows, 'to')];
  return { from: [...from], to: [...to], flows: gathered(flows, from, to) };
}
