import { type Html, html } from '../../model/html.js';
import { type FacetCount, type FacetName, facetNames } from '../../store/index.js';
import { type Asked, changed, withoutValue, withValue } from '../asked.js';
import { formatNumber } from '../format.js';
import { href, type View } from '../view.js';
import { searchWords } from '../words/search.js';
import { askedFor, valueName } from './facet-value.js';

/** So many values of a facet stand beside the results; the rest has a page of its own. */
const shownValues = 8;

/** A value as a link that chooses it, or takes it back where it is chosen. */
export function facetValue(view: View, facet: FacetName, { value, count }: FacetCount): Html {
  const asked = askedFor(facet, value);
  const isChosen = view.asked[facet]?.includes(asked) ?? false;
  const next: Asked = isChosen ? withoutValue(view.asked, facet, asked) : withValue(view.asked, facet, asked);
  const name = valueName(view, facet, value);
  const words = searchWords[view.language];
  const address = href(view, '/', changed(next, { facet: null }));
  const number = html`<span class="count">${formatNumber(count, view.language)}</span>`;
  return isChosen
    ? html`<li><a class="chosen" href="${address}"><span class="hidden">${words.remove}: </span><span class="name">${name}</span> ${number}</a></li>`
    : html`<li><a href="${address}"><span class="name">${name}</span> ${number}</a></li>`;
}

/** Years stand in their order; of all else the most frequent comes first. */
export const inFacetOrder = (facet: FacetName, counts: readonly FacetCount[]): readonly FacetCount[] =>
  facet === 'year' ? counts.toSorted((a, b) => (a.value < b.value ? 1 : -1)) : counts;

function facetList(view: View, facet: FacetName, found: readonly FacetCount[]): Html | null {
  const counts = inFacetOrder(facet, found);
  if (counts.length === 0) return null;
  const words = searchWords[view.language];
  const rest = counts.length - shownValues;
  const all = changed(view.asked, { facet: [facet], sort: null });
  return html`
<details class="facet" open><summary><h3>${words.facets[facet]}</h3></summary>
<ul>${counts.slice(0, shownValues).map((each) => facetValue(view, facet, each))}</ul>
${rest > 0 ? html`<p><a href="${href(view, '/values', all)}">${words.all} ${formatNumber(counts.length, view.language)}<span class="hidden"> ${words.values}: ${words.facets[facet]}</span></a></p>` : null}
</details>`;
}

/** All facets, each value with the number of facts that choosing it would find. */
export const facetLists = (view: View, countsOf: (facet: FacetName) => readonly FacetCount[]): Html => html`
<aside id="facets" class="facets" aria-labelledby="facets-head">
<h2 id="facets-head">${searchWords[view.language].narrow}</h2>
${facetNames.map((facet) => facetList(view, facet, countsOf(facet)))}
</aside>`;
