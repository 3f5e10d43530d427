import { type Html, html } from '../../model/html.js';
import type { FacetCount, FacetName, FoundFact, Selection } from '../../store/index.js';
import { formatNumber } from '../format.js';
import { wholePage } from '../layout.js';
import { filterChips } from '../parts/chips.js';
import { facetLists } from '../parts/facets.js';
import { questionForm } from '../parts/form.js';
import { type Place, paging } from '../parts/paging.js';
import { resultList } from '../parts/results.js';
import { takeAway, twinsOf } from '../parts/take-away.js';
import type { View } from '../view.js';
import { searchWords } from '../words/search.js';

/** So many facts stand on a page. */
export const factsPerPage = 20;

/** What a search found, of which the page shows some. */
export interface Found {
  readonly selection: Selection;
  readonly facts: readonly FoundFact[];
  /** What choosing a value of a facet would find. */
  readonly counts: (facet: FacetName) => readonly FacetCount[];
  readonly place: Place;
}

function foundFacts(view: View, { selection, facts, place }: Found): Html {
  const words = searchWords[view.language];
  if (selection.index.size === 0) return html`<p class="nothing">${words.empty}</p>`;
  if (selection.total === 0) return html`<p class="nothing">${words.none}</p>`;
  if (facts.length === 0) return html`<p class="nothing">${words.beyond}</p>${paging(view, place)}`;
  return html`
${resultList(view, facts, (place.page - 1) * factsPerPage + 1)}
${paging(view, place)}`;
}

const countLine = ({ language }: View, { selection }: Found): string => {
  const words = searchWords[language];
  return `${formatNumber(selection.total, language)} ${selection.total === 1 ? words.fact : words.facts}`;
};

/** The page that facts are searched on: form, chosen filters, what was found, and what it can be narrowed by. */
export function searchPage(view: View, found: Found): string {
  const words = searchWords[view.language];
  const twins = twinsOf(view, '/facts', view.asked);
  const asks = Object.keys(view.asked).length > 0;
  const body = html`
<h1>${words.title}</h1>
${asks ? null : html`<p class="lead">${words.lead}</p>`}
${questionForm(view)}
${filterChips(view)}
<div class="found">
<section class="list" aria-labelledby="found"><h2 id="found">${words.found}: <span class="total">${countLine(view, found)}</span></h2>
${found.selection.total === 0 ? null : html`<p class="jump"><a href="#facets">${words.narrow} ↓</a></p>`}
${foundFacts(view, found)}
${found.selection.total === 0 ? null : takeAway(view, twins)}
</section>
${facetLists(view, found.counts)}
</div>`;
  return wholePage(view, {
    title: `${countLine(view, found)} · ${words.title} · Jejak`,
    body,
    twins,
    hidden: asks,
  });
}
