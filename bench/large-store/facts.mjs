import { createHash } from 'node:crypto';

const slots = { product: 'products', quantity: 'quantities', value: 'values', destination: 'destinations' };
Object.assign(slots, { agency: 'agencies', exporter: 'exporters', origin: 'origin', date: 'date' });

const sha256 = (...parts) => createHash('sha256').update(parts.join('\0')).digest('hex');

/** The facts of the template with what was exchanged, cited where it stands now; two that have become one are one. */
export function factsOf(template, document, places) {
  const { text } = document;
  const all = template.facts.map((fact) => {
    const placed = fact.citations.map((citation) => places.get(template.placeAt(citation.start).start));
    const citations = fact.citations.map(({ slot, value }, index) =>
      citeAt(text, { slot, value }, placed[index].to),
    );
    const exchanged = (slot, index, old) => {
      const first = fact.citations.findIndex((it) => it.slot === slot && it.value === index);
      const { key, value } = placed[first];
      const { exact } = citations[first];
      // A value whose mention lies within another's keeps what it said, cited by the whole of the other.
      return key === template.keyOf(fact.citations[first])
        ? { ...value, text: exact }
        : { ...old, text: exact };
    };
    const slotted = Object.entries(slots).map(([slot, name]) => {
      const old = fact[name];
      if (Array.isArray(old)) return [name, old.map((one, index) => exchanged(slot, index, one))];
      return [name, old && exchanged(slot, 0, old)];
    });
    const content = { ...fact, ...Object.fromEntries(slotted) };
    const { id: _, foundBy, citations: __, ...told } = content;
    const [{ start, end }] = citations;
    const id = sha256(document.id, JSON.stringify(told), `${start}-${end}`);
    return { ...told, id, foundBy, citations };
  });
  return [...new Map(all.map((fact) => [fact.id, fact])).values()];
}

function citeAt(text, slotted, { start, end }) {
  const exact = text.slice(start, end);
  const count = (part) => part.split(exact).length - 1;
  return {
    ...{ ...slotted, start, end, exact },
    ...{ prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) },
    ...{ occurrence: count(text.slice(0, start)) + 1, of: count(text) },
  };
}
