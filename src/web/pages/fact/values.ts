import type { Citation, Fact, SlotName } from '../../../model/fact.js';
import { type Content, type Html, html } from '../../../model/html.js';
import type { FacetName } from '../../../store/index.js';
import { formatDate, formatNumber } from '../../format.js';
import { moneyDigits, quantityWords } from '../../parts/amounts.js';
import { inIndonesian } from '../../parts/article-data.js';
import { askedFor } from '../../parts/facet-value.js';
import { destinationName, originName } from '../../parts/place-names.js';
import { articlePath, href, type View } from '../../view.js';
import { factWords } from '../../words/fact.js';
import { slotWords } from '../../words/slots.js';

/** A value of a slot. */
interface SlotValue {
  readonly slot: SlotName;
  /** Its place in the list of the slot. */
  readonly index: number;
  /** As it is printed in the article. */
  readonly text: string;
  /** As it was read. */
  readonly read: Content;
}

interface Named {
  readonly name: string;
  readonly text: string;
}

const code = (text: string): Html => html` <code>${text}</code>`;

/** A name that leads to all facts with this value. */
function asFilter(
  view: View,
  facet: FacetName,
  { value, name }: { readonly value: string; readonly name: Content },
): Html {
  return html`<a href="${href(view, '/', { [facet]: [askedFor(facet, value)] })}">${name}</a>`;
}

const nameFilter = (view: View, facet: FacetName, name: string): Html =>
  asFilter(view, facet, { value: name, name: html`<span${inIndonesian(view)}>${name}</span>` });

function productRead(view: View, { name, category }: Fact['products'][number]): Content {
  const group = category === null ? null : view.names.group(category, view.language);
  return html`${nameFilter(view, 'product', name)}${
    group === null || category === null
      ? null
      : html`<br><span class="note">${factWords[view.language].group}: ${asFilter(view, 'group', { value: category, name: group })} (HS ${category})</span>`
  }`;
}

const parties = (view: View, slot: 'agency' | 'exporter', named: readonly Named[]): readonly SlotValue[] =>
  named.map(({ name, text }, index) => ({ slot, index, text, read: nameFilter(view, slot, name) }));

function amountsOf({ language }: View, { quantities, values }: Fact): readonly SlotValue[] {
  return [
    ...quantities.map(
      (quantity, index): SlotValue => ({
        ...{ slot: 'quantity', index, text: quantity.text },
        read: quantityWords(quantity, language),
      }),
    ),
    ...values.map(
      (money, index): SlotValue => ({
        ...{ slot: 'value', index, text: money.text },
        read: html`${moneyDigits(money, language)}${code(money.currency)}`,
      }),
    ),
  ];
}

function placesOf(view: View, { destinations, origin }: Fact): readonly SlotValue[] {
  const to = destinations.map((destination, index): SlotValue => {
    const name = destinationName(view, destination);
    const read = html`${asFilter(view, 'destination', { value: destination.code, name })}${code(destination.code)}`;
    return { slot: 'destination', index, text: destination.text, read };
  });
  if (origin === null) return to;
  const read = html`${asFilter(view, 'origin', { value: origin.code, name: originName(view, origin) })}${code(origin.code)}`;
  return [...to, { slot: 'origin', index: 0, text: origin.text, read }];
}

function dateOf({ language }: View, { date }: Fact): readonly SlotValue[] {
  if (date === null) return [];
  const basis = html`<br><span class="note">${factWords[language].dateBases[date.basis]}</span>`;
  const read = html`${formatDate(date.value, language)}${code(date.value)}${basis}`;
  return [{ slot: 'date', index: 0, text: date.text, read }];
}

/** All values of a fact in the order of its sentence. */
const valuesOf = (view: View, fact: Fact): readonly SlotValue[] => [
  ...fact.products.map(
    (product, index): SlotValue => ({
      ...{ slot: 'product', index, text: product.text },
      read: productRead(view, product),
    }),
  ),
  ...amountsOf(view, fact),
  ...placesOf(view, fact),
  ...parties(view, 'exporter', fact.exporters),
  ...parties(view, 'agency', fact.agencies),
  ...dateOf(view, fact),
];

/** The article's page with a span marked. */
const spanAddress = (view: View, articleKey: string, { start, end }: Citation): string =>
  `${href(view, articlePath(articleKey), { span: [`${start}-${end}`] })}#span`;

function whereItem(view: View, citation: Citation, textKey: string | null): Html {
  const words = factWords[view.language];
  const number = (count: number) => formatNumber(count, view.language);
  const place = `${words.characters} ${citation.start}–${citation.end}`;
  const link =
    textKey === null ? place : html`<a href="${spanAddress(view, textKey, citation)}">${place}</a>`;
  return html`<li>${link} <span class="note">(${number(citation.occurrence)} ${words.of} ${number(citation.of)})</span></li>`;
}

interface ValueRow {
  readonly value: SlotValue;
  readonly citations: readonly Citation[];
  readonly textKey: string | null;
}

/** A cell tells its column itself where the table is too narrow for columns. */
const cell = (head: string, content: Content): Html =>
  html`<td data-head="${head}"><div>${content}</div></td>`;

function valueRow(view: View, { value, citations, textKey }: ValueRow): Html {
  const words = factWords[view.language];
  const { slot, text, read } = value;
  const quotes = citations.length === 0 ? [text] : citations.map(({ exact }) => exact);
  const printed = quotes.filter((each) => each !== '');
  const quoted = printed.map((each) => html`<li><q${inIndonesian(view)}>${each}</q></li>`);
  const places = citations.map((citation) => whereItem(view, citation, textKey));
  const none = html`<span class="note">${words.uncited}</span>`;
  return html`
<tr><th scope="row"><span class="slot-name slot-${slot}">${slotWords[view.language][slot]}</span></th>
${cell(words.printed, html`<ul class="plain">${quoted}</ul>`)}
${cell(words.read, read)}
${cell(words.where, places.length === 0 ? none : html`<ul class="plain">${places}</ul>`)}</tr>`;
}

/**
 * A row for each value: the words it was read from, what they were read as, and where all of them stand: in
 * the text of the article of this key, null where that is gone.
 */
export function valueTable(view: View, fact: Fact, textKey: string | null): Html {
  const words = factWords[view.language];
  const heads = [words.slot, words.printed, words.read, words.where];
  return html`
<table class="value-table"><caption>${words.valuesNote}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${valuesOf(view, fact).map((value) => {
    const citations = fact.citations.filter((each) => each.slot === value.slot && each.value === value.index);
    return valueRow(view, { value, citations, textKey });
  })}
</tbody></table>`;
}
