import { describe, expect, it } from 'vitest';
import { annotationDocument, bibtex, cslItem, plainCitation } from '../../../src/export/index.js';
import { byId, classed, elements, fieldText, named, parsed, shown, textOf } from '../page-text.js';
import { addresses, article, document, found, kopi, live, pageOf, past, rows, text } from './coffee.js';
import { expectSound } from './sound-page.js';
import { citation, emptyFact, readArticleOf } from './told.js';

const id = parsed(pageOf('id'));
const en = parsed(pageOf('en'));

describe('the page of a fact', () => {
  it('is sound in both languages, past or not, with and without its article', () => {
    for (const language of ['id', 'en'] as const)
      for (const read of [live, past])
        for (const from of [article, null]) expectSound(pageOf(language, read, from));
  });

  it('says what the fact says', () => {
    expect(named(id, 'h1').map(shown)).toEqual([
      'Ekspor sekitar 18 ton kopi arabika senilai Rp1,5 miliar ke Jepang oleh Koperasi Alam Gayo pada 1 Juli 2024; lembaga: Karantina Aceh',
    ]);
    expect(named(en, 'h1').map(shown)).toEqual([
      'Export of about 18 tonnes of kopi arabika worth IDR 1.5 billion to Japan by Koperasi Alam Gayo on 1 July 2024; agency: Karantina Aceh',
    ]);
  });

  it('marks and labels the words of every slot in the paragraph, and shows those beside it', () => {
    const [context] = classed(id, 'context');
    if (context === undefined) throw new Error('expected the paragraph');
    expect(classed(context, 'words').map(textOf)).toEqual(
      document.paragraphs.slice(1, 4).map(({ span }) => text.slice(span.start, span.end)),
    );
    expect(
      named(context, 'mark').map((each) => [each.attribs['data-label'], each.attribs.class, textOf(each)]),
    ).toEqual([
      ['eksportir', 'slot-exporter', 'Koperasi Alam Gayo'],
      ['jumlah', 'slot-quantity', '18 ton'],
      ['produk', 'slot-product', 'kopi arabika'],
      ['tujuan', 'slot-destination', 'Jepang'],
      ['nilai', 'slot-value', 'Rp1,5 miliar'],
      ['lembaga', 'slot-agency', 'Karantina Aceh'],
    ]);
    expect(named(context, 'details').map((each) => named(each, 'summary').map(shown))).toEqual([
      ['Paragraf sesudahnya'],
    ]);
  });

  it('sets what is printed beside what was read, value by value', () => {
    const at = (exact: string, nth = 1) => {
      const { start, end, of } = citation(text, 'product', exact, { occurrence: nth });
      return `karakter ${start}–${end} (${nth} dari ${of})`;
    };
    expect(rows(id)).toEqual([
      [
        'produk',
        'kopi arabikaKopi arabika',
        'kopi arabikakelompok: Kopi, teh dan rempah (HS 09)',
        at('kopi arabika') + at('Kopi arabika'),
      ],
      ['jumlah', '18 ton', 'sekitar 18 ton', at('18 ton')],
      ['nilai', 'Rp1,5 miliar', 'Rp1.500.000.000 IDR', at('Rp1,5 miliar')],
      ['tujuan', 'Jepang', 'Jepang JP', at('Jepang', 2)],
      ['eksportir', 'Koperasi Alam Gayo', 'Koperasi Alam Gayo', at('Koperasi Alam Gayo')],
      ['lembaga', 'Karantina Aceh', 'Karantina Aceh', at('Karantina Aceh')],
      ['waktu', 'kemarin', '1 Juli 2024 2024-07-01dihitung dari hari terbit', at('kemarin')],
    ]);
  });

  it('links every citation to its characters in the article, and values to the facts with the same', () => {
    const spans = addresses(en).flatMap(
      (address) => /^\/en\/article\/a{16}\?span=(\d+)-(\d+)#span$/.exec(address)?.slice(1) ?? [],
    );
    const words = kopi.citations.map(({ start, end }) => [`${start}`, `${end}`]);
    expect(new Set(spans)).toEqual(new Set(words.flat()));
    expect(addresses(en)).toEqual(
      expect.arrayContaining(['/en/?product=%22kopi+arabika%22', '/en/?group=09', '/en/?destination=JP']),
    );
  });

  it('shows only the slots that the fact has', () => {
    const bare = readArticleOf(document, [
      { ...emptyFact, citations: [citation(text, 'product', 'kopi arabika')] },
    ]);
    const [only] = bare.facts;
    const page = only && parsed(pageOf('en', { found: only, past: false, instead: [] }, bare));
    expect(page && rows(page)).toEqual([]);
    expect(page && named(page, 'h1').map(shown)).toEqual(['Export']);
  });

  it('tells a value without citation as one', () => {
    const date = { value: '2024-07-02', text: '', basis: 'publication' } as const;
    const dated = readArticleOf(document, [{ ...emptyFact, date, citations: kopi.citations.slice(0, 1) }]);
    const [only] = dated.facts;
    expect(only && rows(parsed(pageOf('en', { found: only, past: false, instead: [] }, dated)))).toEqual([
      ['date', '2 July 2024 2024-07-02the article’s own day; its text tells no time', 'no quotation'],
    ]);
  });

  it('shows the other tellings in the article', () => {
    const [tellings] = classed(id, 'tellings');
    const told = tellings
      ? named(tellings, 'li').map((each) => [shown(each), ...named(each, 'mark').map(textOf)])
      : [];
    expect(told.map(([words]) => words?.slice(0, 40))).toEqual([
      'Paragraf 6Kopi arabika itu berangkat kem',
      'Paragraf 7 UlanganSama seperti di atas.',
    ]);
    expect(told.map(([, ...marks]) => marks)).toEqual([['Kopi arabika', 'kemarin'], []]);
    expect(addresses(id)).toContain('/article/aaaaaaaaaaaaaaaa#p6');
  });

  it('leads to the live page at the quotation and to what is stored', () => {
    expect(addresses(id)).toEqual(
      expect.arrayContaining([
        "https://kabar.example/s1#:~:text=Koperasi%20Alam%20Gayo%20mengirim-,18%20ton,-kopi%20arabika%20ke%20Jum'at%20%24HOME",
        '/article/aaaaaaaaaaaaaaaa',
        `/snapshot/${'d'.repeat(64)}`,
      ]),
    );
  });

  it('gives every citation to be copied without a script, and as a file', () => {
    const copied = (name: string) => fieldText(byId(id, name));
    const addressesOf = {
      fact: (key: string) => `http://127.0.0.1:8420/fact/${key.slice(0, 16)}`,
      snapshot: (digest: string) => `http://127.0.0.1:8420/snapshot/${digest}`,
    };
    expect(copied('cite-text')).toBe(plainCitation(found, 'id'));
    expect(copied('cite-bibtex')).toBe(bibtex(found));
    expect(JSON.parse(copied('cite-csl'))).toEqual([cslItem(found)]);
    expect(JSON.parse(copied('cite-annotation'))).toEqual(
      JSON.parse(JSON.stringify(annotationDocument({ found, text, addresses: addressesOf }))),
    );
    for (const field of named(id, 'textarea')) {
      expect(field.attribs).toHaveProperty('readonly');
      const buttons = elements(id, ({ attribs }) => attribs['data-copy'] === field.attribs.id);
      expect(buttons.map(({ attribs }) => [attribs.class, attribs.hidden])).toEqual([['copy', '']]);
    }
    for (const extension of ['csv', 'id.csv', 'json', 'jsonl', 'parquet', 'txt', 'bib', 'csl.json', 'jsonld'])
      expect(addresses(id)).toContain(`/fact/1111111111111111.${extension}`);
  });

  it('has the report of an error ready', () => {
    const lines = fieldText(byId(en, 'report-text')).split('\n');
    const { start, end } = citation(text, 'value', 'Rp1,5 miliar');
    expect(lines[0]).toBe('What is wrong: ');
    expect(lines).toEqual(
      expect.arrayContaining([
        'Address: http://127.0.0.1:8420/fact/1111111111111111',
        `- value: IDR 1500000000 <- "Rp1,5 miliar" (${start}-${end})`,
        'Article: Kopi Gayo ke Jepang, kabar.example, 2024-07-02, https://kabar.example/s1',
        `Rules: send-word, next-sentence (${'c'.repeat(64)})`,
        'Version of Jejak: 1.0.0',
      ]),
    );
  });
});
