import { sha256 } from '../../model/digest.js';
import type { Document } from '../../model/document.js';
import type { Citation, Fact, FactKind, SlotName } from '../../model/fact.js';
import type { Amount, Mention } from '../../model/mention.js';
import { sliceOf } from '../../model/span.js';
import { type Draft, hasFigures } from './draft.js';
import { sameName, sameProduct } from './names.js';

/** So many characters stand before and after a citation, for finding it again. */
const context = 32;

/** One value of a slot with every mention that tells it; the first is the one shown. */
interface Value<M extends Mention> {
  readonly shown: M;
  readonly mentions: readonly M[];
}

/** Turns drafts into facts: each value once, each with all its citations, each fact with its id. */
export function citeFacts(document: Document, drafts: readonly Draft[]): Fact[] {
  return drafts.map((draft) => citeFact(document, draft));
}

function citeFact(document: Document, draft: Draft): Fact {
  const products = distinct(draft.products, sameProduct);
  const quantities = distinct(draft.quantities, (a, b) => a.unit === b.unit && equal(a.amount, b.amount));
  const values = distinct(draft.values, (a, b) => a.currency === b.currency && equal(a.amount, b.amount));
  const destinations = distinct(draft.destinations, (a, b) => a.code === b.code);
  const agencies = distinct(draft.agencies, (a, b) => a.body === b.body || sameName(a.name, b.name));
  const exporters = distinct(draft.exporters, (a, b) => sameName(a.name, b.name));
  const text = (mention: Mention): string => sliceOf(document.text, mention.span);
  const citations = [
    ...cite(document, 'product', products),
    ...cite(document, 'quantity', quantities),
    ...cite(document, 'value', values),
    ...cite(document, 'destination', destinations),
    ...cite(document, 'agency', agencies),
    ...cite(document, 'exporter', exporters),
    ...cite(document, 'origin', draft.origin ? [{ shown: draft.origin, mentions: [draft.origin] }] : []),
    ...cite(document, 'date', draft.date ? [{ shown: draft.date, mentions: [draft.date] }] : []),
  ];
  const body = {
    kind: kindOf(draft),
    status: draft.status,
    first: draft.first,
    foundBy: [...draft.foundBy],
    products: products.map(({ shown }) => ({
      name: shown.name,
      text: text(shown),
      category: shown.category,
    })),
    quantities: quantities.map(({ shown }) => ({
      ...shown.amount,
      unit: shown.unit,
      approx: shown.approx,
      text: text(shown),
    })),
    values: values.map(({ shown }) => ({
      ...shown.amount,
      currency: shown.currency,
      approx: shown.approx,
      text: text(shown),
    })),
    destinations: destinations.map(({ shown }) => ({ code: shown.code, text: text(shown) })),
    agencies: agencies.map(({ shown }) => ({ name: shown.name, text: text(shown) })),
    exporters: exporters.map(({ shown }) => ({ name: shown.name, text: text(shown) })),
    origin: draft.origin
      ? { code: draft.origin.code, name: draft.origin.name, text: text(draft.origin) }
      : null,
    date: draft.date ? { value: draft.date.value, text: text(draft.date), basis: draft.date.basis } : null,
    citations,
  };
  const { citations: _places, foundBy: _rules, ...slots } = body;
  const first = citations[0];
  return { id: sha256(document.id, JSON.stringify(slots), `${first?.start}-${first?.end}`), ...body };
}

/** Groups mentions of one value; the longest name is shown, the first of equal length. */
function distinct<M extends Mention>(mentions: readonly M[], same: (a: M, b: M) => boolean): Value<M>[] {
  const values: { shown: M; mentions: M[] }[] = [];
  for (const mention of [...mentions].sort((a, b) => a.span.start - b.span.start)) {
    const value = values.find(({ shown }) => same(shown, mention));
    if (!value) values.push({ shown: mention, mentions: [mention] });
    else {
      if (!value.mentions.some((other) => other.span.start === mention.span.start))
        value.mentions.push(mention);
      if (length(mention) > length(value.shown)) value.shown = mention;
    }
  }
  return values;
}

const length = (mention: Mention): number => ('name' in mention ? mention.name.length : 0);

const equal = (a: Amount, b: Amount): boolean => JSON.stringify(a) === JSON.stringify(b);

function cite(document: Document, slot: SlotName, values: readonly Value<Mention>[]): Citation[] {
  return values.flatMap(({ mentions }, value) =>
    mentions.map(({ span }) => {
      const exact = sliceOf(document.text, span);
      return {
        slot,
        value,
        ...span,
        exact,
        prefix: document.text.slice(Math.max(0, span.start - context), span.start),
        suffix: document.text.slice(span.end, span.end + context),
        ...occurrence(document.text, exact, span.start),
      };
    }),
  );
}

/** Which occurrence of `exact` starts at `start`, and how many there are. */
function occurrence(text: string, exact: string, start: number): { occurrence: number; of: number } {
  let of = 0;
  let which = 0;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    of += 1;
    if (at === start) which = of;
  }
  return { occurrence: which, of };
}

/** A period with figures is a total, figures alone a shipment, the rest a market. */
function kindOf(draft: Draft): FactKind {
  if (!hasFigures(draft)) return 'market';
  return draft.date && !draft.date.day ? 'total' : 'shipment';
}
