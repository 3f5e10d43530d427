import type { Html } from '../../../model/html.js';
import type { FacetName, Flow } from '../../../store/index.js';
import { changed } from '../../asked.js';
import type { ChartData } from '../../chart-data.js';
import { flowChart, type Picture } from '../../charts/index.js';
import { askedFor, valueName } from '../../parts/facet-value.js';
import { href, type View } from '../../view.js';
import { chartWords } from '../../words/charts.js';
import { question } from './items.js';

/** So many products and destinations stand in the picture; all others are one each. */
const shown = 8;

/** The key of all others: no value is empty. */
const others = '';

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
    const ends = { from: from.has(flow.from) ? flow.from : others, to: to.has(flow.to) ? flow.to : others };
    const key = JSON.stringify([ends.from, ends.to]);
    sums.set(key, { ...ends, count: (sums.get(key)?.count ?? 0) + flow.count });
  }
  return [...sums.values()].sort((a, b) => b.count - a.count);
}

/** The picture of which products go to which destinations. */
export function flowPicture(view: View, { flows }: ChartData, picture: Picture): Html {
  const words = chartWords[view.language];
  const [products, destinations] = [topOf(flows, 'from'), topOf(flows, 'to')];
  const bands = gathered(flows, products, destinations);
  const to = (changes: Parameters<typeof changed>[1]) => href(view, '/', changed(question(view), changes));
  const asks = (facet: FacetName, value: string) => ({ [facet]: [askedFor(facet, value)] });
  const nodes = (facet: 'product' | 'destination', values: ReadonlySet<string>, end: 'from' | 'to') => [
    ...[...values].map((value) => ({
      key: value,
      label: valueName(view, facet, value),
      href: to(asks(facet, value)),
    })),
    ...(bands.some((band) => band[end] === others) ? [{ key: others, label: words.rest, href: null }] : []),
  ];
  return flowChart({
    ...picture,
    heads: words.flows.heads,
    from: nodes('product', products, 'from'),
    to: nodes('destination', destinations, 'to'),
    bands: bands.map(({ from, to: target, count }) => ({
      from,
      to: target,
      value: count,
      href:
        from === others || target === others
          ? null
          : to({ ...asks('product', from), ...asks('destination', target) }),
    })),
  });
}
