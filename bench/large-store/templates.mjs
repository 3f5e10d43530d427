import { fileURLToPath } from 'node:url';
import { extractArticle, readSources } from '../../dist/index.js';
import { grouped } from './chance.mjs';

const slotOf = { product: 'product', quantity: 'quantity', money: 'value', place: 'destination' };
Object.assign(slotOf, { agency: 'agency', exporter: 'exporter', region: 'origin', date: 'date' });

/** What two mentions share that are exchanged for the same. */
function sameness({ kind, name, code, value, basis, unit, currency, amount }) {
  const what = code ?? name?.toLowerCase() ?? JSON.stringify([value, basis, unit, currency, amount]);
  return `${slotOf[kind]} ${what}`;
}

/** The corpus's articles with their facts, and with the places in them that are exchanged. */
export async function readTemplates(knowledge) {
  const corpus = fileURLToPath(new URL('../../corpus/articles', import.meta.url));
  const templates = [];
  for await (const { snapshot } of readSources([corpus])) {
    const { document, reading, facts: found } = extractArticle(snapshot, knowledge);
    const mentions = reading.mentions.flat().filter(({ kind }) => kind in slotOf);
    templates.push({ document, facts: found, ...placesOf(mentions, found) });
  }
  return templates;
}

/** The places to exchange, none within another; and of every cited place, which of them stands for it. */
function placesOf(mentions, found) {
  const same = new Map();
  const rootOf = (key) => (same.has(key) ? rootOf(same.get(key)) : key);
  const keyAt = new Map(mentions.map((it) => [`${slotOf[it.kind]} ${it.span.start}`, sameness(it)]));
  for (const { citations } of found) {
    const values = grouped(citations, ({ slot, value }) => `${slot} ${value}`);
    for (const [first, ...others] of values.values()) {
      const root = rootOf(keyAt.get(`${first.slot} ${first.start}`));
      for (const other of others) {
        const joined = rootOf(keyAt.get(`${other.slot} ${other.start}`));
        if (joined !== root) same.set(joined, root);
      }
    }
  }
  const places = [];
  const sorted = [...mentions].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  for (const mention of sorted) {
    if (mention.span.start < (places.at(-1)?.end ?? 0)) continue;
    places.push({ ...mention.span, key: rootOf(sameness(mention)), mention });
  }
  return {
    places,
    placeAt: (offset) => places.find(({ start, end }) => start <= offset && offset < end),
    keyOf: ({ slot, start }) => rootOf(keyAt.get(`${slot} ${start}`)),
  };
}
