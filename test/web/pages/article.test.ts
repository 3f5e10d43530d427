import { describe, expect, it } from 'vitest';
import type { Citation, Fact } from '../../../src/model/fact.js';
import { sliceOf } from '../../../src/model/span.js';
import { articlePage } from '../../../src/web/pages/article.js';
import { asShown, byId, classed, elements, named, parsed, shown, textOf } from '../page-text.js';
import { payloads } from '../payloads.js';
import { viewOf } from '../views.js';
import { expectSound } from './sound-page.js';
import { citation, documentOf, emptyFact, readArticleOf } from './told.js';

const document = documentOf([
  { text: 'Kopi Gayo ke Jepang', role: 'title' },
  { text: 'Takengon - Koperasi Alam Gayo mengirim 18 ton kopi arabika ke Jepang.' },
  { text: 'Baca juga: Lada Bangka', role: 'related-link' },
  { text: 'Takengon - Koperasi Alam Gayo mengirim 18 ton kopi arabika ke Jepang.', repeatOf: 1 },
  { text: 'Juga 5 ton vanili ke Jepang.', page: 2 },
  { text: 'Hubungi redaksi', role: 'footer', page: 2 },
]);
const { text } = document;

const kopi: Fact = {
  ...emptyFact,
  products: [{ name: 'kopi arabika', text: 'kopi arabika', category: null }],
  citations: [
    citation(text, 'quantity', '18 ton'),
    citation(text, 'product', '18 ton kopi arabika'),
    citation(text, 'destination', 'Jepang', { occurrence: 2 }),
    citation(text, 'agency', 'Koperasi Alam Gayo'),
    citation(text, 'exporter', 'Koperasi Alam Gayo'),
  ],
};
const vanili: Fact = {
  ...emptyFact,
  products: [{ name: 'vanili', text: 'vanili', category: null }],
  citations: [
    citation(text, 'product', 'vanili'),
    citation(text, 'destination', 'Jepang', { occurrence: 2 }),
  ],
};
const read = readArticleOf(document, [kopi, vanili]);

const pageOf = (language: 'id' | 'en', span?: string) =>
  articlePage(
    viewOf(language, { path: '/article/aaaa', asked: span === undefined ? {} : { span: [span] } }),
    read,
  );

const id = parsed(pageOf('id'));
const linksTo = (page: typeof id, prefix: string) =>
  named(page, 'a').flatMap(({ attribs }) => (attribs.href?.startsWith(prefix) ? attribs.href : []));

describe('the page of an article', () => {
  it('is sound in both languages, and its words are Indonesian in both', () => {
    for (const language of ['id', 'en'] as const) expectSound(pageOf(language, '0-30'));
    const en = parsed(pageOf('en'));
    expect(classed(en, 'words').every(({ attribs }) => attribs.lang === 'id')).toBe(true);
    expect(named(en, 'h1').map((each) => [each.attribs.lang, textOf(each)])).toEqual([
      ['id', document.title],
    ]);
    expect(classed(id, 'words').some(({ attribs }) => attribs.lang !== undefined)).toBe(false);
  });

  it('shows every paragraph in its order, character by character', () => {
    const paragraphs = classed(id, 'paragraph');
    expect(paragraphs.map(({ attribs }) => attribs.id)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6']);
    const words = paragraphs.map((each) => classed(each, 'words').map(textOf).join());
    expect(words).toEqual(document.paragraphs.map(({ span }) => sliceOf(text, span)));
  });

  it('labels what is no body and what is said again', () => {
    const labels = classed(id, 'paragraph').map((each) => classed(each, 'role').map(shown));
    expect(labels).toEqual([
      ['Judul'],
      [],
      ['Tautan ke artikel lain'],
      ['ulangan paragraf 2'],
      [],
      ['Kaki halaman'],
    ]);
    expect(named(byId(id, 'p4'), 'a').map(({ attribs }) => attribs.href)).toEqual(['#p2']);
  });

  it('tells where the pages of several begin', () => {
    expect(classed(id, 'page-break').map(shown)).toEqual(['Halaman 1', 'Halaman 2']);
    const single = readArticleOf(documentOf([{ text: 'Satu' }, { text: 'Dua' }]), []);
    expect(classed(parsed(articlePage(viewOf('id'), single)), 'page-break')).toEqual([]);
  });

  it('gives each citation its anchor, at its own characters', () => {
    const cited: readonly Citation[] = [...kopi.citations, ...vanili.citations];
    for (const { start, end, exact } of cited) {
      const at = byId(id, `c${start}-${end}`);
      const begins = at.name === 'mark' ? textOf(at) : exact;
      expect(exact.startsWith(begins)).toBe(true);
    }
    expect(textOf(byId(id, 'p2')).includes('18 ton')).toBe(true);
    expect(named(byId(id, 'p4'), 'mark')).toEqual([]);
  });

  it('leads from each mark to the facts that cite it', () => {
    const [first, second] = ['/fact/1111111111111111', '/fact/2222222222222222'];
    const marked = named(byId(id, 'p2'), 'mark').map((each) => [
      textOf(each),
      each.attribs['data-label'],
      named(each, 'a').map(({ attribs }) => attribs.href),
    ]);
    expect(marked).toEqual([
      ['Koperasi Alam Gayo', 'lembaga 1, eksportir 1', [first]],
      ['18 ton', 'jumlah 1, produk 1', [first]],
      [' kopi arabika', undefined, [first]],
      ['Jepang', 'tujuan', []],
    ]);
    const numbers = classed(byId(id, 'p2'), 'mark-link').map(({ attribs }) => [
      attribs.href,
      attribs['data-short'],
      attribs['aria-label'],
    ]);
    expect(numbers).toEqual([
      [first, '1', 'Fakta 1'],
      [second, '2', 'Fakta 2'],
    ]);
    expect(linksTo(parsed(pageOf('en')), '/fact/1')).toEqual([]);
    expect(linksTo(parsed(pageOf('en')), '/en/fact/1').length).toBeGreaterThan(2);
  });

  it('lists its facts, each with the way to its words', () => {
    const [list] = classed(id, 'fact-list');
    const items = list
      ? named(list, 'li').map((each) => named(each, 'a').map(({ attribs }) => attribs.href))
      : [];
    const [quantity, product] = [kopi.citations[0], vanili.citations[0]];
    expect(items).toEqual([
      ['/fact/1111111111111111', `#c${quantity?.start}-${quantity?.end}`],
      ['/fact/2222222222222222', `#c${product?.start}-${product?.end}`],
    ]);
  });

  it('says where the article comes from, and links what was stored', () => {
    const [data] = classed(id, 'data');
    expect(data && shown(data)).toBe(
      'JudulKopi Gayo ke Jepang Mediakabar.example PenulisWati Terbit2 Juli 2024 (disebut oleh sumbernya) ' +
        'Halaman aslinya di webHalaman aslinya di web https://kabar.example/s1 ' +
        'Salinan tersimpanBerkas yang diambil, bita demi bita Diambil3 Juli 2024, 04.05 UTC Dibaca dariarsip/s1.txt ' +
        `SHA-256 teks${'b'.repeat(64)} SHA-256 berkas${'d'.repeat(64)}`,
    );
    expect(linksTo(id, '/snapshot/')).toEqual([`/snapshot/${'d'.repeat(64)}`]);
    expect(linksTo(id, 'https:')).toEqual(['https://kabar.example/s1']);
  });

  it('says so where there are no facts', () => {
    const page = parsed(articlePage(viewOf('en'), readArticleOf(document, [])));
    expect(shown(page)).toContain('No export fact is read from this article.');
    expect(named(page, 'mark')).toEqual([]);
  });
});

describe('a span that an address asks for', () => {
  it.each([
    ['in a paragraph', '5-9', 'Gayo'],
    ['around citations', '32-80', text.slice(32, 80)],
    ['over several paragraphs', '10-130', text.slice(10, 130).replaceAll('\n', '')],
    ['of everything', `0-${text.length}`, text.replaceAll('\n', '')],
  ])('%s is marked', (_, span, words) => {
    const markup = pageOf('id', span);
    expectSound(markup);
    const page = parsed(markup);
    expect(classed(page, 'asked').map(textOf).join('')).toBe(words);
    expect(elements(page, ({ attribs }) => attribs.id === 'span')).toHaveLength(1);
    expect(classed(page, 'notice').map(shown)).toEqual([
      `Karakter ${span} diberi garis di atas dan di bawahnya.`,
    ]);
  });

  it.each([
    ['9-5', 'Rentang “9-5” tidak terbaca; tulis seperti 147-159.'],
    ['5-5', 'Rentang “5-5” tidak terbaca; tulis seperti 147-159.'],
    ['<b>', 'Rentang “<b>” tidak terbaca; tulis seperti 147-159.'],
    ['1e3-2e3', 'Rentang “1e3-2e3” tidak terbaca; tulis seperti 147-159.'],
    ['19-21', 'Rentang 19-21 tidak memuat kata.'],
    ['0-999999', `Rentang 0-999999 ada di luar teks, yang panjangnya ${text.length} karakter.`],
  ])('%s is not', (span, message) => {
    const page = parsed(pageOf('id', span));
    expect(classed(page, 'asked')).toEqual([]);
    expect(classed(page, 'notice').map(shown)).toEqual([message]);
  });
});

/** The longest are shown by the whole site in its own test; parsing them here again takes seconds. */
const short = payloads.filter(({ text: payload }) => payload.length < 50_000);

describe('a hostile article', () => {
  it.each(short)('$name breaks nothing', ({ text: payload }) => {
    const words = payload.replace(/\p{Surrogate}/gu, '?');
    const hostile = documentOf([{ text: words, role: 'title' }, { text: `Di ${words} dikirim kopi.` }], {
      ...{
        title: payload,
        byline: payload,
        site: payload,
        url: payload,
        source: payload,
        publishedFrom: payload,
      },
    });
    const fact = {
      ...emptyFact,
      products: [{ name: payload, text: payload, category: payload }],
      citations: [citation(hostile.text, 'product', 'kopi')],
    };
    const markup = articlePage(viewOf('en', { asked: { span: [payload] } }), readArticleOf(hostile, [fact]));
    expectSound(markup);
    const page = parsed(markup);
    expect(classed(page, 'words').map(textOf)).toEqual(
      hostile.paragraphs.map(({ span }) => asShown(sliceOf(hostile.text, span))),
    );
    expect(named(page, 'mark').map(textOf)).toContain('kopi');
  });
});
