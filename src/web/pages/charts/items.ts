import type { FacetCount, FacetName } from '../../../store/index.js';
import { type Asked, changed } from '../../asked.js';
import type { Item } from '../../charts/index.js';
import { askedFor, valueName } from '../../parts/facet-value.js';
import { href, type View } from '../../view.js';
import { chartWords } from '../../words/charts.js';

/** A facet with the counts of its values. */
export interface FacetItems<Facet extends FacetName = FacetName> {
  readonly facet: Facet;
  readonly counts: readonly FacetCount[];
}

/** What is asked of facts, without what only says how pictures are drawn. */
export const question = ({ asked }: View): Asked => changed(asked, { by: null, facet: null, span: null });

/** The most frequent values as links to their facts, and what the others come to with a link to all of them. */
export function itemsOf(view: View, { facet, counts }: FacetItems, most: number) {
  const items = counts.slice(0, most).map(
    ({ value, count }): Item => ({
      label: valueName(view, facet, value),
      value: count,
      href: href(view, '/', changed(question(view), { [facet]: [askedFor(facet, value)] })),
    }),
  );
  const others = counts.slice(most);
  const rest: Item | null =
    others.length === 0
      ? null
      : {
          label: `${others.length} ${chartWords[view.language].rest}`,
          value: others.reduce((sum, { count }) => sum + count, 0),
          href: href(view, '/values', changed(question(view), { facet: [facet], sort: null })),
        };
  return { items, rest };
}
