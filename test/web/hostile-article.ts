import { sha256 } from '../../src/model/digest.js';
import type { Document, Paragraph, ParagraphRole } from '../../src/model/document.js';
import type { Citation, Fact, SlotName } from '../../src/model/fact.js';
import type { Span } from '../../src/model/span.js';
import type { Article } from '../../src/store/index.js';
import { wellFormed } from '../../src/store/well-formed.js';
import { makeArticle, makeDocument } from '../store/article.js';
import { harmlessOf, payloads } from './payloads.js';

/** A piece of the text; one with a slot is cited. */
type Piece = string | readonly [slot: SlotName, text: string];

interface Told {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** Where each slot stands, the first time it is told. */
  readonly cited: ReadonlyMap<SlotName, Span>;
}

const sentence = (value: string): readonly Piece[] => [
  ...(['Di ', ['origin', value], ' ', ['exporter', value], ' mengirim ', ['quantity', value], ' '] as const),
  ...([['product', value], ' ke ', ['destination', value], ' senilai ', ['value', value]] as const),
  ...([' pada ', ['date', value], `, kata ${value} dari `, ['agency', value], '.'] as const),
];

const layout = (value: string, number: number): readonly (readonly [ParagraphRole, readonly Piece[]])[] => [
  ['title', [value]],
  ['byline', [value]],
  ['dateline', [`Nomor ${number}`]],
  ['body', sentence(value)],
  ['related-link', [value]],
  ['body', sentence(value)],
  ['caption', [value]],
  ['footer', [value]],
];

/** Index of the sentence, and of the paragraph that repeats it. */
const [told, toldAgain] = [3, 5];

function tell(value: string, number: number): Told {
  const cited = new Map<SlotName, Span>();
  const paragraphs: Paragraph[] = [];
  let text = '';
  for (const [index, [role, pieces]] of layout(value, number).entries()) {
    const start = text.length;
    for (const piece of pieces) {
      const [slot, words] = typeof piece === 'string' ? [null, piece] : piece;
      if (slot && !cited.has(slot)) cited.set(slot, { start: text.length, end: text.length + words.length });
      text += words;
    }
    const repeatOf = index === toldAgain ? told : null;
    paragraphs.push({ span: { start, end: text.length }, role, repeatOf, page: 1, path: value });
    text += '\n\n';
  }
  return { text, paragraphs, cited };
}

function citations({ text, cited }: Told): readonly Citation[] {
  return [...cited].map(([slot, { start, end }]) => ({
    ...{ slot, value: 0, start, end, exact: text.slice(start, end), occurrence: 1, of: 2 },
    ...{ prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) },
  }));
}

/** A fact as the rules could have read it: hostile in all that is printed, but of codes that there are. */
function likelyFact(value: string, article: Told): Fact {
  const named = { name: value, text: value };
  return {
    ...{ id: sha256('likely', article.text), kind: 'shipment', status: 'realised', first: true },
    foundBy: [value],
    products: [{ ...named, category: '09' }],
    quantities: [{ amount: 10, unit: 't', approx: 'about', text: value }],
    values: [{ amount: 1_500_000_000, currency: 'IDR', approx: null, text: value }],
    destinations: [{ code: 'JP', text: value }],
    agencies: [named],
    exporters: [named],
    origin: { code: '36.03', ...named },
    date: { value: '2024-07-01', text: value, basis: 'stated' },
    citations: [...citations(article)],
  };
}

/** A fact that only another hand could have written: hostile in its codes too. */
const wildFact = (value: string, article: Told): Fact => ({
  ...likelyFact(value, article),
  ...{ id: `${value} liar`, kind: 'total', status: 'planned', first: false },
  products: [{ name: value, text: value, category: value }],
  quantities: [{ min: 1, max: 2, unit: 'container', approx: null, text: value }],
  values: [{ min: 1, max: 2, currency: value.slice(0, 3).padEnd(3, 'x'), approx: 'over', text: value }],
  destinations: [{ code: value, text: value }],
  origin: { code: value, name: value, text: value },
  date: { value, text: value, basis: 'relative' },
});

function document(value: string, { text, paragraphs }: Told, source: string): Document {
  return {
    ...makeDocument(text, { id: value, source, url: value, site: value, title: value, byline: value }),
    publishedFrom: value,
    pagination: { number: 1, next: value, all: value },
    paragraphs,
  };
}

function article(value: string, number: number): Article {
  // The text of an article is well-formed; what else is said of it may be anything.
  const toldArticle = tell(wellFormed(value), number);
  const made = makeArticle(document(value, toldArticle, `${value}#${number}`), [
    likelyFact(wellFormed(value), toldArticle),
    wildFact(value, toldArticle),
  ]);
  const body = Buffer.from(`<title>${value}</title><p id="${value}">${value}</p><script>serang()</script>`);
  return {
    ...made,
    ...{ rulesDigest: value, version: value },
    snapshot: {
      ...made.snapshot,
      ...{ finalUrl: value, status: 200, fetchedAt: '2024-07-02T03:04:05.000Z', charset: value },
      ...{ body, sha256: sha256(body), mediaType: 'text/html' },
      headers: { 'content-type': value, [value]: value },
      given: { title: value, published: null },
    },
  };
}

/** For each payload an article that holds it in every text, and two facts of it. */
export const hostileArticles = (): readonly Article[] =>
  payloads.map(({ text }, number) => article(text, number));

/** The same articles with a harmless value in the place of each payload. */
export const harmlessArticles = (): readonly Article[] =>
  payloads.map((payload, number) => article(harmlessOf(payload), number));
