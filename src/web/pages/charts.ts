import { type Html, html } from '../../model/html.js';
import { type Asked, changed } from '../asked.js';
import type { ChartData, Step } from '../chart-data.js';
import { barChart, columnChart, type Picture, worldMap } from '../charts/index.js';
import { currencyOf } from '../filters.js';
import { wholePage } from '../layout.js';
import { filterChips } from '../parts/chips.js';
import { askedFor, valueName } from '../parts/facet-value.js';
import { takeAway, twinsOf } from '../parts/take-away.js';
import { href, type View } from '../view.js';
import { chartWords } from '../words/charts.js';
import { currencyLinks, stepLinks } from './charts/choices.js';
import { flowPicture } from './charts/flows.js';
import { type FacetItems, itemsOf, question } from './charts/items.js';

/** So many bars stand in a picture; the rest is one row. There are fewer provinces than that. */
const shownBars = { product: 12, origin: 40 } as const;

type Words = (typeof chartWords)['id' | 'en'];

const pictureOf = (
  { language }: View,
  id: string,
  {
    title,
    description,
    head,
  }: { readonly title: string; readonly description: string; readonly head: string },
): Picture => {
  const words: Words = chartWords[language];
  return {
    id,
    language,
    title,
    description,
    measure: { kind: 'count', one: words.fact, others: words.facts },
    empty: words.empty,
    heads: [head, words.head],
    numbers: words.numbers,
    skip: words.skip,
  };
};

/** A question narrowed to a period, in place of the periods that it asks for. */
const during = (asked: Asked, period: string): Asked =>
  period.length === 4
    ? changed(asked, { year: [period] })
    : changed(asked, { from: [period], to: [period], year: null });

function timeChart(view: View, { periods }: ChartData, step: Step): Html {
  const words: Words = chartWords[view.language];
  return columnChart({
    ...pictureOf(view, 'time', { ...words.time, title: words.time[step] }),
    outside: words.outside,
    periods: periods.map(({ period, facts }) => ({
      period,
      value: facts,
      href: href(view, '/', during(question(view), period)),
    })),
  });
}

function valueChart(view: View, { values }: ChartData, step: Step): Html {
  const words: Words = chartWords[view.language];
  const currency = currencyOf(view.asked);
  const asked = changed(question(view), { kind: view.asked.kind ?? ['shipment'] });
  return columnChart({
    ...pictureOf(view, 'value', { ...words.value, title: `${words.value[step]} (${currency})` }),
    measure: { kind: 'money', currency },
    heads: [words.time.head, words.value.head],
    outside: words.outside,
    periods: values.map(({ period, sum }) => ({
      period,
      value: sum,
      href: href(view, '/', during(asked, period)),
    })),
  });
}

function barsOf(view: View, facetItems: FacetItems<keyof typeof shownBars>, picture: Picture): Html {
  const { items, rest } = itemsOf(view, facetItems, shownBars[facetItems.facet]);
  return barChart({ ...picture, items, rest });
}

function mapOf(view: View, { destinations }: ChartData): Html {
  const words: Words = chartWords[view.language];
  const { areas, home, none } = words.destinations;
  const items = destinations.map(({ value, count }) => ({
    code: value,
    label: valueName(view, 'destination', value),
    value: count,
    href: href(view, '/', changed(question(view), { destination: [askedFor('destination', value)] })),
  }));
  return worldMap({
    ...pictureOf(view, 'destinations', words.destinations),
    items,
    words: { areas, home, none },
  });
}

/** The pictures of what meets the filters, each part a link to its facts. */
export function chartsPage(view: View, data: ChartData, step: Step): string {
  const words: Words = chartWords[view.language];
  const twins = twinsOf(view, '/charts', view.asked);
  const { products, origins } = words;
  const body = html`
<h1>${words.title}</h1>
<p class="lead">${words.note}</p>
${filterChips(view)}
<p><a href="${href(view, '/', question(view))}">${words.toFacts}</a></p>
<div class="choices">${stepLinks(view, step)}${currencyLinks(view)}</div>
${timeChart(view, data, step)}
${valueChart(view, data, step)}
${barsOf(view, { facet: 'product', counts: data.products }, pictureOf(view, 'products', products))}
${mapOf(view, data)}
${barsOf(view, { facet: 'origin', counts: data.origins }, pictureOf(view, 'origins', origins))}
${flowPicture(view, data, pictureOf(view, 'flows', { ...words.flows, head: '' }))}
${takeAway(view, twins)}`;
  return wholePage(view, { title: `${words.title} · Jejak`, body, twins });
}
