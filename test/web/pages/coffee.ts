import type { Fact } from '../../../src/model/fact.js';
import type { Language } from '../../../src/model/language.js';
import type { FoundFact, ReadArticle, ReadFact } from '../../../src/store/index.js';
import { factPage } from '../../../src/web/pages/fact.js';
import { classed, elements, named, type parsed, shown } from '../page-text.js';
import { viewOf } from '../views.js';
import { citation, documentOf, emptyFact, readArticleOf } from './told.js';

export const document = documentOf([
  { text: 'Kopi Gayo ke Jepang', role: 'title' },
  { text: 'Panen raya tahun ini melimpah.' },
  {
    text: "Koperasi Alam Gayo mengirim 18 ton kopi arabika ke Jum'at $HOME `id` Jepang senilai Rp1,5 miliar.",
  },
  { text: `Karantina Aceh memeriksanya. ${'Petugas memeriksa dokumen dan isi peti kemas. '.repeat(20)}` },
  { text: 'Baca juga: Lada Bangka', role: 'related-link' },
  { text: 'Kopi arabika itu berangkat kemarin.' },
  { text: 'Sama seperti di atas.', repeatOf: 2 },
]);
export const { text } = document;

export const kopi: Fact = {
  ...emptyFact,
  foundBy: ['send-word', 'next-sentence'],
  products: [{ name: 'kopi arabika', text: 'kopi arabika', category: '09' }],
  quantities: [{ amount: 18, unit: 't', approx: 'about', text: '18 ton' }],
  values: [{ amount: 1.5e9, currency: 'IDR', approx: null, text: 'Rp1,5 miliar' }],
  destinations: [{ code: 'JP', text: 'Jepang' }],
  agencies: [{ name: 'Karantina Aceh', text: 'Karantina Aceh' }],
  exporters: [{ name: 'Koperasi Alam Gayo', text: 'Koperasi Alam Gayo' }],
  date: { value: '2024-07-01', text: 'kemarin', basis: 'relative' },
  citations: [
    citation(text, 'quantity', '18 ton'),
    citation(text, 'product', 'kopi arabika'),
    citation(text, 'product', 'Kopi arabika'),
    citation(text, 'destination', 'Jepang', { occurrence: 2 }),
    citation(text, 'value', 'Rp1,5 miliar'),
    citation(text, 'exporter', 'Koperasi Alam Gayo'),
    citation(text, 'agency', 'Karantina Aceh'),
    citation(text, 'date', 'kemarin'),
  ],
};
export const article = readArticleOf(document, [
  kopi,
  { ...emptyFact, products: kopi.products, citations: kopi.citations },
]);
const [first, other] = article.facts;
if (first === undefined || other === undefined) throw new Error('expected two facts');

export const found: FoundFact = first;
export const live: ReadFact = { found, past: false, instead: [] };
export const past: ReadFact = { found, past: true, instead: [other] };

/** The page of the fact. */
export const pageOf = (language: Language, read: ReadFact = live, from: ReadArticle | null = article) =>
  factPage(viewOf(language, { path: '/fact/1111111111111111' }), read, from);

/** Where the links of a page lead. */
export const addresses = (page: ReturnType<typeof parsed>): readonly string[] =>
  named(page, 'a').flatMap(({ attribs }) => attribs.href ?? []);

/** The cells of the table of values that are not empty. */
export const rows = (page: ReturnType<typeof parsed>): readonly (readonly string[])[] =>
  classed(page, 'value-table')
    .flatMap((table) => named(table, 'tr').slice(1))
    .map((row) =>
      elements(row, ({ name }) => name === 'th' || name === 'td')
        .map(shown)
        .filter(Boolean),
    );
