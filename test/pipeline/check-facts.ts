import { expect } from 'vitest';
import type { Document } from '../../src/model/document.js';
import { type Citation, type Fact, factSchema, type SlotName } from '../../src/model/fact.js';
import { contains } from '../../src/model/span.js';
import type { Article } from '../../src/pipeline.js';
import { checkSpan, isRead } from './check-reading.js';

const steps = new Set(['readPage', 'markRepeats', 'passGate', 'findMentions', 'fillFacts', 'mergeFacts']);

/** What was dropped says in which step, why and where. */
export function checkDiagnostics({ document, diagnostics }: Article): void {
  for (const { step, reason, span, rule } of diagnostics) {
    expect(steps).toContain(step);
    expect(reason.trim()).not.toBe('');
    if (span) checkSpan(span, document.text);
    expect(rule).not.toBe('');
  }
}

/** Facts have the published form, ids of their own, and say enough to be facts. */
export function checkFacts({ document, facts }: Article): void {
  expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  for (const fact of facts) {
    expect(factSchema.parse(fact)).toEqual(fact);
    expect(fact.id).toMatch(/^[0-9a-f]{64}$/);
    const figures = fact.quantities.length + fact.values.length;
    expect(figures > 0 || (fact.products.length > 0 && fact.destinations.length > 0)).toBe(true);
    checkSlots(fact);
    for (const citation of fact.citations) checkCitation(citation, document);
  }
}

/** The printed forms of each slot's values, as the values tell them. */
const printed = (fact: Fact): Record<SlotName, readonly string[]> => {
  const texts = (values: readonly { readonly text: string }[]) => values.map(({ text }) => text);
  return {
    product: texts(fact.products),
    quantity: texts(fact.quantities),
    value: texts(fact.values),
    destination: texts(fact.destinations),
    agency: texts(fact.agencies),
    exporter: texts(fact.exporters),
    origin: texts(fact.origin ? [fact.origin] : []),
    date: texts(fact.date ? [fact.date] : []),
  };
};

/** Every value is cited, prints what one of its citations says, and every citation belongs to a value. */
function checkSlots(fact: Fact): void {
  for (const [slot, texts] of Object.entries(printed(fact))) {
    const cited = fact.citations.filter((citation) => citation.slot === slot);
    texts.forEach((text, index) => {
      const own = cited.filter(({ value }) => value === index);
      expect(own.map(({ exact }) => exact)).toContain(text);
      expect(new Set(own.map(({ start }) => start)).size).toBe(own.length);
    });
    expect(cited.every(({ value }) => value >= 0 && value < texts.length)).toBe(true);
  }
}

/** A citation stands at its offsets, with its surroundings and its count, in a paragraph that is read. */
function checkCitation(citation: Citation, { text, paragraphs }: Document): void {
  const { start, end, exact, prefix, suffix, occurrence, of } = citation;
  checkSpan(citation, text);
  expect(text.slice(start, end)).toBe(exact);
  expect(text.slice(0, start).endsWith(prefix)).toBe(true);
  expect(text.slice(end).startsWith(suffix)).toBe(true);
  expect(placesOf(exact, text).indexOf(start) + 1).toBe(occurrence);
  expect(placesOf(exact, text)).toHaveLength(of);
  const home = paragraphs.find(({ span }) => contains(span, citation));
  expect(home && isRead(home)).toBe(true);
}

function placesOf(exact: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) places.push(at);
  return places;
}
