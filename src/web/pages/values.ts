import { html } from '../../model/html.js';
import type { FacetCount, FacetName } from '../../store/index.js';
import { changed } from '../asked.js';
import { formatNumber } from '../format.js';
import { wholePage } from '../layout.js';
import { filterChips } from '../parts/chips.js';
import { facetValue } from '../parts/facets.js';
import { type Place, paging } from '../parts/paging.js';
import { takeAway, twinsOf } from '../parts/take-away.js';
import { href, type View } from '../view.js';
import { searchWords } from '../words/search.js';

/** So many values stand on a page. */
export const valuesPerPage = 200;

/** The values of a facet, of which the page shows some. */
export interface Values {
  readonly facet: FacetName;
  readonly total: number;
  readonly shown: readonly FacetCount[];
  readonly place: Place;
}

/** All values of one facet, each with the number of facts that choosing it would find. */
export function valuesPage(view: View, { facet, total, shown, place }: Values): string {
  const words = searchWords[view.language];
  const title = `${words.facets[facet]}: ${formatNumber(total, view.language)} ${words.values}`;
  const twins = twinsOf(view, '/values', view.asked);
  const body = html`
<h1>${title}</h1>
<p><a href="${href(view, '/', changed(view.asked, { facet: null }))}">← ${words.found}</a></p>
${filterChips({ ...view, asked: changed(view.asked, { facet: null }) })}
<ul class="values">${shown.map((count) => facetValue(view, facet, count))}</ul>
${paging(view, place)}
${takeAway(view, twins)}`;
  return wholePage(view, { title: `${title} · Jejak`, body, twins, hidden: true });
}
