import type { Html } from '../../../model/html.js';
import type { FacetName } from '../../../store/index.js';
import { changed } from '../../asked.js';
import type { ChartData } from '../../chart-data.js';
import { flowChart, type Picture } from '../../charts/index.js';
import { askedFor, valueName } from '../../parts/facet-value.js';
import { others } from '../../top-flows.js';
import { href, type View } from '../../view.js';
import { chartWords } from '../../words/charts.js';
import { question } from './items.js';

/** The picture of which products go to which destinations. */
export function flowPicture(view: View, { topFlows }: ChartData, picture: Picture): Html {
  const words = chartWords[view.language];
  const { from: products, to: destinations, flows: bands } = topFlows;
  const to = (changes: Parameters<typeof changed>[1]) => href(view, '/', changed(question(view), changes));
  const asks = (facet: FacetName, value: string) => ({ [facet]: [askedFor(facet, value)] });
  const nodes = (facet: 'product' | 'destination', values: readonly string[], end: 'from' | 'to') => [
    ...values.map((value) => ({
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
