import { type Html, html } from '../../model/html.js';
import { sortOrders } from '../../store/index.js';
import { type AskedName, oneOf } from '../asked.js';
import { currencyOf, sortOf } from '../filters.js';
import { href, type View } from '../view.js';
import { searchWords } from '../words/search.js';

/** Fields beside the search for words. A facet's field adds one value to those that are chosen already. */
const facetFields = ['product', 'destination', 'agency', 'exporter', 'origin'] as const;
const otherFields = ['from', 'to', 'min-value', 'max-value'] as const;

const currencies = ['IDR', 'USD', 'EUR', 'JPY', 'CNY', 'SGD', 'MYR', 'AUD', 'GBP', 'SAR'] as const;

const hintOf = (view: View, name: AskedName): string => {
  const { hints } = searchWords[view.language];
  if (name === 'from' || name === 'to') return hints.date;
  if (name === 'min-value' || name === 'max-value') return hints.value;
  return name === 'destination' ? hints.destination : '';
};

interface Field {
  readonly name: (typeof facetFields)[number] | (typeof otherFields)[number];
  readonly value: string;
}

function field(view: View, { name, value }: Field): Html {
  const hint = hintOf(view, name);
  return html`
<p><label for="f-${name}">${searchWords[view.language].fields[name]}</label>
<input id="f-${name}" name="${name}" value="${value}" autocomplete="off" maxlength="500"${
    hint === '' ? null : html` placeholder="${hint}"`
  }></p>`;
}

function options(choices: readonly (readonly [value: string, name: string])[], chosen: string): Html {
  return html`${choices.map(([value, name]) =>
    value === chosen
      ? html`<option value="${value}" selected>${name}</option>`
      : html`<option value="${value}">${name}</option>`,
  )}`;
}

/** What is chosen already and has no field of its own in the form goes with it. */
const carried = ({ asked }: View): Html => {
  const own: readonly AskedName[] = [
    'text',
    'sort',
    'page',
    'currency',
    'facet',
    'by',
    'span',
    ...otherFields,
  ];
  return html`${Object.entries(asked)
    .filter(([name]) => !own.some((each) => each === name))
    .flatMap(([name, values]) =>
      values.map((value) => html`<input type="hidden" name="${name}" value="${value}">`),
    )}`;
};

const currencyField = (view: View): Html => {
  const chosen = currencyOf(view.asked);
  const known = currencies.some((each) => each === chosen) ? currencies : [...currencies, chosen];
  return html`
<p><label for="f-currency">${searchWords[view.language].fields.currency}</label>
<select id="f-currency" name="currency">${options(
    known.map((each) => [each, each]),
    chosen,
  )}</select></p>`;
};

const sortField = (view: View): Html => {
  const words = searchWords[view.language];
  return html`
<p><label for="f-sort">${words.fields.sort}</label>
<select id="f-sort" name="sort">${options(
    sortOrders.map((order) => [order, words.sorts[order]]),
    sortOf(view.asked),
  )}</select></p>`;
};

/** The form that facts are searched by. Its address is the question, so it can be kept and sent on. */
export function questionForm(view: View): Html {
  const words = searchWords[view.language];
  const fieldValue = (name: AskedName) => oneOf(view.asked, name) ?? '';
  return html`
<form class="question" action="${href(view, '/')}" method="get" role="search">
${carried(view)}
<p class="main"><label for="f-text">${words.fields.text}</label>
<input id="f-text" type="search" name="text" value="${fieldValue('text')}" maxlength="1000">
<button type="submit">${words.search}</button></p>
<details${otherFields.some((name) => fieldValue(name) !== '') ? html` open` : null}><summary>${words.more}</summary>
<div class="fields">
${facetFields.map((name) => field(view, { name, value: '' }))}
${otherFields.map((name) => field(view, { name, value: fieldValue(name) }))}
${currencyField(view)}
${sortField(view)}
</div>
<p><button type="submit">${words.search}</button></p></details>
</form>`;
}
