import { sha256 } from '../../src/model/digest.js';
import { type Document, onePage, type Paragraph } from '../../src/model/document.js';
import type { Citation, Fact, SlotName } from '../../src/model/fact.js';
import type { Snapshot } from '../../src/model/snapshot.js';
import type { Article } from '../../src/store/index.js';

export const shoes =
  'Sepatu Tangerang Menembus Senegal\n\n' +
  'TANGERANG - Hari ini sebuah pabrik mengekspor 4.044 pasang sepatu dox ke Senegal senilai Rp1,5 miliar.\n' +
  'Kepala Disperindag menyebut pengiriman itu yang pertama.\n';

export const coffee =
  'Kopi Gayo ke Jepang dan Korea\n\n' +
  'Koperasi Alam Gayo mengirim 18,5 ton kopi arabika dan vanili ke Jepang serta Korea Selatan pada Mei 2023.\n';

/** One paragraph a line that has text; the first is the title. */
function paragraphsOf(text: string): readonly Paragraph[] {
  const lines = [...text.matchAll(/[^\r\n]+/g)];
  return lines.map((line, index) => ({
    span: { start: line.index, end: line.index + line[0].length },
    role: index === 0 ? 'title' : 'body',
    repeatOf: null,
    page: 1,
    path: null,
  }));
}

export const makeDocument = (text: string, over: Partial<Document> = {}): Document => ({
  id: 's1',
  source: 'arsip/s1.txt',
  url: 'https://kabar.example/s1',
  site: 'kabar.example',
  title: text.split('\n')[0] ?? null,
  published: '2024-07-01',
  publishedFrom: 'given',
  byline: null,
  pagination: onePage,
  text,
  paragraphs: paragraphsOf(text),
  ...over,
});

function makeSnapshot(document: Document): Snapshot {
  const body = Buffer.from(document.text);
  return {
    source: document.source,
    id: document.id,
    url: document.url,
    finalUrl: null,
    status: null,
    headers: {},
    fetchedAt: null,
    body,
    sha256: sha256(body),
    mediaType: 'text/plain',
    charset: 'utf-8',
    given: { title: null, published: document.published },
  };
}

/** A citation of the first place where the text has `exact`. */
function cite(text: string, slot: SlotName, exact: string): Citation {
  const start = text.indexOf(exact);
  const end = start + exact.length;
  const prefix = text.slice(Math.max(0, start - 12), start);
  return {
    slot,
    value: 0,
    start,
    end,
    exact,
    prefix,
    suffix: text.slice(end, end + 12),
    occurrence: 1,
    of: 1,
  };
}

const empty = {
  kind: 'shipment',
  status: 'realised',
  first: false,
  foundBy: ['export-verb-quantity-product'],
  products: [],
  quantities: [],
  values: [],
  destinations: [],
  agencies: [],
  exporters: [],
  origin: null,
  date: null,
} satisfies Partial<Fact>;

export const shoeFact: Fact = {
  ...empty,
  id: sha256('shoes'),
  first: true,
  products: [{ name: 'sepatu dox', text: 'sepatu dox', category: '64' }],
  quantities: [{ amount: 4044, unit: 'pair', approx: null, text: '4.044 pasang' }],
  values: [{ amount: 1_500_000_000, currency: 'IDR', approx: null, text: 'Rp1,5 miliar' }],
  destinations: [{ code: 'SN', text: 'Senegal' }],
  agencies: [{ name: 'Dinas Perindustrian dan Perdagangan Kabupaten Tangerang', text: 'Disperindag' }],
  exporters: [{ name: 'sebuah pabrik', text: 'sebuah pabrik' }],
  origin: { code: '36.03', name: 'Kabupaten Tangerang', text: 'TANGERANG' },
  date: { value: '2024-07-01', text: 'Hari ini', basis: 'relative' },
  citations: [
    cite(shoes, 'quantity', '4.044 pasang'),
    cite(shoes, 'product', 'sepatu dox'),
    cite(shoes, 'destination', 'Senegal'),
  ],
};

export const coffeeFact: Fact = {
  ...empty,
  id: sha256('coffee'),
  products: [
    { name: 'kopi arabika', text: 'kopi arabika', category: '09' },
    { name: 'vanili', text: 'vanili', category: null },
  ],
  quantities: [{ min: 18, max: 18.5, unit: 't', approx: 'about', text: '18,5 ton' }],
  destinations: [
    { code: 'JP', text: 'Jepang' },
    { code: 'KR', text: 'Korea Selatan' },
  ],
  exporters: [{ name: 'Koperasi Alam Gayo', text: 'Koperasi Alam Gayo' }],
  date: { value: '2023-05', text: 'Mei 2023', basis: 'stated' },
  citations: [cite(coffee, 'product', 'kopi arabika'), cite(coffee, 'destination', 'Jepang')],
};

/** An article of one document and its facts, by rules `r1` and version `1.0.0`. */
export const makeArticle = (document: Document, facts: readonly Fact[] = []): Article => ({
  snapshot: makeSnapshot(document),
  document,
  facts,
  rulesDigest: 'r1',
  version: '1.0.0',
});

export const shoeArticle = makeArticle(makeDocument(shoes), [shoeFact]);

export const coffeeArticle = makeArticle(
  makeDocument(coffee, { id: 's2', source: 'arsip/s2.txt', url: null, site: null, published: '2023-06-02' }),
  [coffeeFact],
);
