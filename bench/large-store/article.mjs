import { programVersion } from '../../dist/index.js';
import { iso } from './amounts-and-dates.mjs';
import { pick, sfc } from './chance.mjs';
import { exchanger } from './exchange.mjs';
import { factsOf } from './facts.mjs';
import { slug } from './pools.mjs';
import { rewrite } from './rewrite.mjs';
import { snapshotOf } from './snapshot.mjs';

/** The article of this number: always the same. */
export function vary({ templates, pools, knowledge }, number) {
  const next = sfc(number + 1000);
  const template = pick(next, templates);
  const published = iso(Date.UTC(pools.year(next), 0, 1 + Math.floor(next() * 365)));
  const shift = { from: template.document.published ?? '2023-06-15', to: published };
  const exchange = exchanger(next, pools, shift);
  const { text, at, places } = rewrite(template, exchange, fillers(next, template, pools));
  const document = documentOf({ next, number, template, pools, text, at, published });
  return {
    snapshot: snapshotOf(document, next),
    document,
    facts: factsOf(template, document, places),
    rulesDigest: knowledge.rulesDigest,
    version: programVersion(),
  };
}

/** A further sentence for most paragraphs: without one those that hold nothing to exchange would be alike everywhere. */
function fillers(next, { document, places }, { sentence, person }) {
  const made = [];
  for (const { role, repeatOf, span } of document.paragraphs) {
    const bare = !places.some(({ start }) => start >= span.start && start < span.end);
    const wanted = role === 'body' && next() < (bare ? 0.92 : 0.15);
    const end = next() < 0.3 ? ` ${person(next)} yang mengatakannya.` : '';
    made.push(repeatOf === null ? (wanted ? ` ${sentence(next)}${end}` : '') : made[repeatOf]);
  }
  return made;
}

function documentOf({ next, number, template, pools, text, at, published }) {
  const { document } = template;
  const title = document.paragraphs.find(({ role }) => role === 'title');
  const shown = title ? text.slice(at(title.span.start), at(title.span.end)) : document.title;
  const site = pools.site(next);
  const [year, month] = published.split('-');
  const url = `https://${site}/${year}/${month}/${slug(shown ?? 'berita').slice(0, 60)}-${number}`;
  return {
    ...document,
    ...{ id: url, source: url, url, site, title: shown, published, publishedFrom: 'json-ld', text },
    byline: next() < 0.7 ? pools.person(next) : null,
    paragraphs: document.paragraphs.map((paragraph, index) => ({
      ...paragraph,
      span: { start: at(paragraph.span.start), end: at(paragraph.span.end) },
      path: `main > article > p:nth-of-type(${index + 1})`,
    })),
  };
}
