import { sha256 } from '../../model/digest.js';
import type { Document } from '../../model/document.js';
import type { Citation, Fact, FactKind, SlotName } from '../../model/fact.js';
import type { AgencyMention, Amount, ExporterMention, Mention } from '../../model/mention.js';
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
  const source = { text: document.text, places: placesIn(document.text) };
  return drafts.map((draft) => citeFact(document, source, draft));
}

/** An article's text and a way to find quotations in it. */
interface Source {
  readonly text: string;
  readonly places: Places;
}

function citeFact(document: Document, source: Source, draft: Draft): Fact {
  const values = valuesOf(draft);
  const citations = citationsOf(source, values);
  const slots = {
    kind: kindOf(draft),
    status: draft.status,
    first: draft.first,
    ...slotsOf(values, (mention) => sliceOf(document.text, mention.span)),
  };
  const first = citations[0];
  const id = sha256(document.id, JSON.stringify(slots), `${first?.start}-${first?.end}`);
  return { id, ...slots, foundBy: [...draft.foundBy], citations };
}

/** The values of each slot; origin and date have one at most. */
function valuesOf(draft: Draft) {
  return {
    product: distinct(draft.products, sameProduct),
    quantity: distinct(draft.quantities, (a, b) => a.unit === b.unit && equal(a.amount, b.amount)),
    value: distinct(draft.values, (a, b) => a.currency === b.currency && equal(a.amount, b.amount)),
    destination: distinct(draft.destinations, (a, b) => a.code === b.code),
    agency: distinct(draft.agencies, (a, b) => a.body === b.body || sameName(a.name, b.name)),
    exporter: distinct(draft.exporters, (a, b) => sameName(a.name, b.name)),
    origin: distinct(draft.origin ? [draft.origin] : [], () => true),
    date: distinct(draft.date ? [draft.date] : [], () => true),
  };
}

type Values = ReturnType<typeof valuesOf>;

function citationsOf(source: Source, values: Values): Citation[] {
  const slots = Object.entries(values) as [SlotName, readonly Value<Mention>[]][];
  return slots.flatMap(([slot, list]) => cite(source, slot, list));
}

/** The slots as they are published: each value normalised, beside the text it was read from. */
function slotsOf(values: Values, text: (mention: Mention) => string) {
  const origin = values.origin[0]?.shown;
  const date = values.date[0]?.shown;
  const named = ({ shown }: Value<AgencyMention | ExporterMention>) => ({
    name: shown.name,
    text: text(shown),
  });
  return {
    products: values.product.map(({ shown }) => ({
      name: shown.name,
      text: text(shown),
      category: shown.category,
    })),
    quantities: values.quantity.map(({ shown }) => ({
      ...shown.amount,
      unit: shown.unit,
      approx: shown.approx,
      text: text(shown),
    })),
    values: values.value.map(({ shown }) => ({
      ...shown.amount,
      currency: shown.currency,
      approx: shown.approx,
      text: text(shown),
    })),
    destinations: values.destination.map(({ shown }) => ({ code: shown.code, text: text(shown) })),
    agencies: values.agency.map(named),
    exporters: values.exporter.map(named),
    origin: origin ? { code: origin.code, name: origin.name, text: text(origin) } : null,
    date: date ? { value: date.value, text: text(date), basis: date.basis } : null,
  };
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

function cite({ text, places }: Source, slot: SlotName, values: readonly Value<Mention>[]): Citation[] {
  return values.flatMap(({ mentions }, value) =>
    mentions.map(({ span }) => {
      const exact = sliceOf(text, span);
      const all = places(exact);
      return {
        slot,
        value,
        ...span,
        exact,
        prefix: text.slice(Math.max(0, span.start - context), span.start),
        suffix: text.slice(span.end, span.end + context),
        occurrence: all.get(span.start) ?? 0,
        of: all.size,
      };
    }),
  );
}

/** Where a quotation stands in the article: the offsets of its occurrences, each with its number from 1. */
type Places = (exact: string) => ReadonlyMap<number, number>;

/** Looks a quotation up once, however often it is cited. */
function placesIn(text: string): Places {
  const known = new Map<string, ReadonlyMap<number, number>>();
  return (exact) => {
    const places = known.get(exact) ?? occurrences(text, exact);
    known.set(exact, places);
    return places;
  };
}

function occurrences(text: string, exact: string): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    places.set(at, places.size + 1);
  }
  return places;
}

/** A period with figures is a total, figures alone a shipment, the rest and what comes round again a market. */
function kindOf(draft: Draft): FactKind {
  if (!hasFigures(draft) || (draft.rate && !draft.date)) return 'market';
  return draft.date && !draft.date.day ? 'total' : 'shipment';
}
