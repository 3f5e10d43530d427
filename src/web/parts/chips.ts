import { type Html, html } from '../../model/html.js';
import { facetNames } from '../../store/index.js';
import { type Asked, type AskedName, changed, oneOf, withoutValue } from '../asked.js';
import { formatDate } from '../format.js';
import { href, type View } from '../view.js';
import { searchWords } from '../words/search.js';
import { chosenName } from './facet-value.js';

/** A chosen filter, and the question without it. */
interface Chip {
  readonly kind: string;
  readonly value: string;
  readonly without: Asked;
}

const single = ['text', 'from', 'to', 'min-value', 'max-value'] as const;

function shown({ asked, language }: View, name: (typeof single)[number], value: string): string {
  if (name === 'from' || name === 'to') return formatDate(value, language);
  return name === 'text' ? value : `${value} ${oneOf(asked, 'currency') ?? 'IDR'}`;
}

function chipsOf(view: View): readonly Chip[] {
  const { asked, language } = view;
  const words = searchWords[language];
  const singles = single.flatMap((name) => {
    const value = oneOf(asked, name);
    if (value === null) return [];
    return [
      {
        kind: words.fields[name],
        value: shown(view, name, value),
        without: changed(asked, { [name]: null }),
      },
    ];
  });
  const facets = facetNames.flatMap((facet) =>
    (asked[facet] ?? []).map((value) => ({
      kind: words.facets[facet],
      value: chosenName(view, facet, value),
      without: withoutValue(asked, facet, value),
    })),
  );
  return [...singles, ...facets];
}

/** What only orders what is found, or says in which currency. */
const order: readonly AskedName[] = ['sort', 'by'];

/** The chosen filters, each with the link that takes it out; nothing where none is chosen. */
export function filterChips(view: View): Html | null {
  // On a page of one facet's values a question without the facet is none.
  const path = view.path === '/charts' ? view.path : '/';
  const chips = chipsOf(view);
  if (chips.length === 0) return null;
  const words = searchWords[view.language];
  const kept = Object.fromEntries(order.map((name) => [name, view.asked[name] ?? null]));
  return html`
<div class="chips"><h2 class="hidden">${words.chosen}</h2>
<ul>${chips.map(
    ({ kind, value, without }) => html`
<li><a class="chip" href="${href(view, path, without)}"><span class="hidden">${words.remove}: </span>${kind}: <strong>${value}</strong> <span aria-hidden="true">×</span></a></li>`,
  )}
<li><a href="${href(view, path, changed({}, kept))}">${words.clear}</a></li>
</ul></div>`;
}
