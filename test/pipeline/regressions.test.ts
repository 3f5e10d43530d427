import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../src/model/span.js';
import { facts, offices, read } from '../facts/telling.js';
import { isRead } from './check-reading.js';

const lead =
  'SUMBAWA - Koperasi Sari Laut mengekspor 60 ton rumput laut kering ke Tiongkok, Rabu (5/6/2024).';
const quote =
  '"Nilai pengiriman itu Rp1,2 miliar," kata Kepala Karantina NTB, Ina Soelistyani, seusai pelepasan.';
const home = 'Penjualan dalam negeri koperasi tersebut hanya Rp300 juta sepanjang bulan yang sama.';
const firms =
  'Di Sumbawa ada 45 UMKM rumput laut dengan 900 pekerja, dan 12 di antaranya ikut pelatihan ekspor.';
const body = [lead, quote, home, firms].join('\n\n');
const whole = 'realised | rumput laut kering | 60 t | 1200000000 IDR | CN | 2024-06-05';

describe('an article with all that tempts', () => {
  it('tells its one export', () => {
    const { facts: found } = read(body, '2024-06-06');
    expect(found.map(facts)).toEqual([whole]);
    expect(found.map(offices)).toEqual(['rumput laut kering | Karantina NTB | Koperasi Sari Laut']);
  });

  it('says why it left out the home sales', () => {
    const { document, diagnostics } = read(body, '2024-06-06');
    const dropped = diagnostics.find(({ rule }) => rule === 'home-market');
    expect(dropped?.reason).toBe('home sales');
    const span = diagnostics
      .filter(({ rule }) => rule === 'home-market')
      .map((drop) => (drop.span ? document.text.slice(drop.span.start, drop.span.end) : ''));
    expect(span).toContain('Rp300 juta');
  });

  it.each([
    ['counts of small firms', firms],
    ['home sales', home],
    ['both', `${home}\n\n${firms}`],
  ])('tells nothing of %s alone', (_, text) => {
    expect(read(text, '2024-06-06').facts).toEqual([]);
  });
});

describe('an article printed twice', () => {
  const once = read(body, '2024-06-06').facts;
  const twice = read(`${body}\n\n${body}`, '2024-06-06');

  it('tells its facts once', () => {
    expect(twice.facts.map(facts)).toEqual([whole]);
    expect(twice.facts.map(offices)).toEqual(once.map(offices));
  });

  it('cites the first copy, and counts the second', () => {
    const places = twice.facts.flatMap(({ citations }) => citations.map(({ start, end }) => [start, end]));
    expect(places).toEqual(once.flatMap(({ citations }) => citations.map(({ start, end }) => [start, end])));
    const tons = twice.facts[0]?.citations.find(({ exact }) => exact === '60 ton');
    expect(tons).toMatchObject({ slot: 'quantity', start: body.indexOf('60 ton'), occurrence: 1, of: 2 });
  });

  it('marks every paragraph of the second copy', () => {
    const repeats = twice.document.paragraphs.map(({ repeatOf }) => repeatOf);
    expect(repeats).toEqual([null, null, null, null, 0, 1, 2, 3]);
  });
});

describe('a doubled title', () => {
  const title = 'Sumbawa Ekspor 60 Ton Rumput Laut ke Tiongkok';
  const { document, facts: found } = read(`${title}\n${title}\n\n${body}`, '2024-06-06');

  it('adds to the fact of the body', () => {
    expect(found.map(facts)).toEqual([whole]);
    const tons = found[0]?.citations.filter(({ slot }) => slot === 'quantity') ?? [];
    expect(tons.map(({ start }) => start)).toEqual([
      document.text.indexOf('60 Ton'),
      document.text.indexOf('60 ton'),
    ]);
  });

  it('is a title and its copy', () => {
    expect(document.title).toBe(title);
    expect(document.paragraphs.slice(0, 2).map(({ role, repeatOf }) => [role, repeatOf])).toEqual([
      ['title', null],
      [expect.any(String), 0],
    ]);
  });
});

describe('links that tempt', () => {
  const link = 'Baca juga: Lombok Ekspor 90 Ton Manggis ke Jepang Senilai Rp4 Miliar';
  it.each([
    ['on a line of its own', [lead, link, quote].join('\n\n')],
    ['inside a paragraph', `${lead} ${link}. ${quote}`],
    ['first of all', [link, lead, quote].join('\n\n')],
    ['under a label', [lead, 'Baca juga:', link.slice(11), quote].join('\n')],
  ])('%s', (_, text) => {
    const { document, facts: found } = read(text, '2024-06-06');
    expect(found.map(facts)).toEqual([whole]);
    const linked = document.paragraphs.filter(({ role }) => role === 'related-link');
    expect(linked.length).toBeGreaterThan(0);
    expect(linked.some(isRead)).toBe(false);
  });
});

describe('what merging drops', () => {
  it('is told with its place', () => {
    const {
      facts: found,
      diagnostics,
      document,
    } = read(
      'Briket dari Blitar diekspor ke Mesir dan Irak.\n\nEkspor briket ke Mesir 20 ton. Ekspor briket ke Irak 30 ton.',
    );
    expect(found.map(({ quantities }) => quantities.length)).toEqual([1, 1]);
    const dropped = diagnostics.filter(({ step }) => step === 'mergeFacts');
    expect(dropped.map(({ reason, span }) => [reason, span && sliceOf(document.text, span)])).toEqual([
      ['a market whose places have figures of their own', 'Briket'],
    ]);
  });
});
