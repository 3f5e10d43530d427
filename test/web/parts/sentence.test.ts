import { describe, expect, it } from 'vitest';
import type { Fact, Money, Quantity } from '../../../src/model/fact.js';
import { moneyDigits, moneyWords, quantityWords } from '../../../src/web/parts/amounts.js';
import { factSentence, factText } from '../../../src/web/parts/sentence.js';
import { coffeeFact, shoeFact } from '../../store/article.js';
import { named, parsed, textOf } from '../page-text.js';
import { viewOf } from '../views.js';

const nothing: Fact = {
  ...shoeFact,
  ...{
    first: false,
    products: [],
    quantities: [],
    values: [],
    destinations: [],
    agencies: [],
    exporters: [],
  },
  ...{ origin: null, date: null },
};

const plain = { approx: null, text: '' };
const product = (name: string) => ({ name, text: name, category: null });
const party = (name: string) => ({ name, text: name });
const to = (...codes: string[]) => codes.map((code) => ({ code, text: code }));
const tonnes = (amount: number): Quantity => ({ amount, unit: 't', ...plain });
const rupiah = (amount: number): Money => ({ amount, currency: 'IDR', ...plain });
const kopi = [product('kopi')];

const cases: readonly (readonly [name: string, over: Partial<Fact>, id: string, en: string])[] = [
  ['goods alone', { products: kopi }, 'Ekspor kopi', 'Export of kopi'],
  ['a place alone', { destinations: to('JP') }, 'Ekspor ke Jepang', 'Export to Japan'],
  ['a quantity alone', { quantities: [tonnes(1)] }, 'Ekspor 1 ton', 'Export of 1 tonne'],
  ['a value alone', { values: [rupiah(5e9)] }, 'Ekspor senilai Rp5 miliar', 'Export worth IDR 5 billion'],
  ['nothing at all', {}, 'Ekspor', 'Export'],
  [
    'every slot',
    {
      products: [product('biji mete gelondong')],
      quantities: [tonnes(18)],
      values: [rupiah(414e6)],
      destinations: to('VN'),
      origin: { code: '36.03', ...party('TANGERANG') },
      exporters: [party('PT X')],
      agencies: [party('Karantina NTT')],
      date: { value: '2024-10-17', text: 'Kamis', basis: 'relative' },
    },
    'Ekspor 18 ton biji mete gelondong senilai Rp414 juta ke Vietnam dari Kabupaten Tangerang oleh PT X pada 17 Oktober 2024; lembaga: Karantina NTT',
    'Export of 18 tonnes of biji mete gelondong worth IDR 414 million to Vietnam from Kabupaten Tangerang by PT X on 17 October 2024; agency: Karantina NTT',
  ],
  [
    'lists',
    { products: [product('kopi'), product('vanili'), product('cengkih')], destinations: to('JP', 'KR') },
    'Ekspor kopi, vanili dan cengkih ke Jepang dan Korea Selatan',
    'Export of kopi, vanili and cengkih to Japan and South Korea',
  ],
  [
    'a long list',
    { products: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(product) },
    'Ekspor a, b, c, d, e dan 2 lainnya',
    'Export of a, b, c, d, e and 2 others',
  ],
  ['a place named twice', { destinations: to('JP', 'JP') }, 'Ekspor ke Jepang', 'Export to Japan'],
  [
    'codes that nobody knows',
    { destinations: [{ code: 'QQ', text: 'Antah' }], origin: { code: '99', ...party('Berantah') } },
    'Ekspor ke Antah dari Berantah',
    'Export to Antah from Berantah',
  ],
  [
    'a figure told twice',
    { quantities: [tonnes(4), { amount: 2, unit: 'container20', ...plain }], products: kopi },
    'Ekspor 4 ton (2 kontainer 20 kaki) kopi',
    'Export of 4 tonnes (2 20-foot containers) of kopi',
  ],
  [
    'a plan',
    { status: 'planned', products: kopi, destinations: to('JP') },
    'Rencana ekspor kopi ke Jepang',
    'Planned export of kopi to Japan',
  ],
  [
    'an end',
    { status: 'ended', products: kopi, agencies: [party('A')] },
    'Ekspor kopi berhenti; lembaga: A',
    'Export of kopi ended; agency: A',
  ],
  ['a first time', { first: true, products: kopi }, 'Ekspor perdana kopi', 'First export of kopi'],
  [
    'a first plan',
    { first: true, status: 'planned', products: kopi },
    'Rencana ekspor perdana kopi',
    'Planned first export of kopi',
  ],
  [
    'a market',
    { kind: 'market', products: kopi, destinations: to('MIDDLE_EAST') },
    'Kopi dipasarkan ke Timur Tengah',
    'Kopi sold to Middle East',
  ],
  [
    'a market without a place',
    { kind: 'market', products: kopi, quantities: [tonnes(2)] },
    '2 ton kopi dipasarkan ke luar negeri',
    '2 tonnes of kopi sold abroad',
  ],
  [
    'a market without goods',
    { kind: 'market', values: [rupiah(2e6)], destinations: to('JP') },
    'Barang senilai Rp2 juta dipasarkan ke Jepang',
    'Goods worth IDR 2 million sold to Japan',
  ],
  [
    'a market that ended',
    { kind: 'market', status: 'ended', products: kopi, destinations: to('JP') },
    'Kopi tidak lagi dipasarkan ke Jepang',
    'Kopi no longer sold to Japan',
  ],
  [
    'a planned market',
    { kind: 'market', status: 'planned', first: true, products: kopi, destinations: to('JP') },
    'Kopi rencananya pertama kali dipasarkan ke Jepang',
    'Kopi planned to be sold for the first time to Japan',
  ],
  [
    'a total of a time',
    {
      kind: 'total',
      values: [rupiah(428.2e9)],
      date: { value: '2024-01/2024-06', text: '', basis: 'stated' },
    },
    'Total ekspor senilai Rp428,2 miliar pada Januari–Juni 2024',
    'Total exports worth IDR 428.2 billion in January–June 2024',
  ],
  [
    'a planned total',
    { kind: 'total', status: 'planned', products: kopi },
    'Rencana total ekspor kopi',
    'Planned total exports of kopi',
  ],
  [
    'a day that is only the article’s',
    { products: kopi, date: { value: '2024-07-01', text: '', basis: 'publication' } },
    'Ekspor kopi',
    'Export of kopi',
  ],
];

describe('the sentence of a fact', () => {
  it.each(cases)('tells %s', (_, over, id, en) => {
    const fact = { ...nothing, ...over };
    expect([factText(viewOf('id'), fact), factText(viewOf('en'), fact)]).toEqual([id, en]);
    expect(textOf(parsed(factSentence(viewOf('id'), fact).markup))).toBe(id);
    expect(textOf(parsed(factSentence(viewOf('en'), fact).markup))).toBe(en);
  });

  it('marks each value by its slot, and what stays Indonesian in an English sentence', () => {
    const page = parsed(factSentence(viewOf('en'), coffeeFact).markup);
    expect(
      named(page, 'strong').map((each) => [each.attribs.class, each.attribs.lang, textOf(each)]),
    ).toEqual([
      ['slot-quantity', undefined, 'about 18–18.5 tonnes'],
      ['slot-product', 'id', 'kopi arabika'],
      ['slot-product', 'id', 'vanili'],
      ['slot-destination', undefined, 'Japan'],
      ['slot-destination', undefined, 'South Korea'],
      ['slot-exporter', 'id', 'Koperasi Alam Gayo'],
      ['slot-date', undefined, 'May 2023'],
    ]);
    expect(factSentence(viewOf('id'), coffeeFact).markup).not.toContain('lang=');
  });

  it('escapes what articles print', () => {
    const name = '</strong><script>alert("1")</script>\u202e';
    const page = parsed(factSentence(viewOf('id'), { ...nothing, products: [product(name)] }).markup);
    expect(named(page, 'script')).toEqual([]);
    expect(textOf(page)).toBe(`Ekspor ${name.replace('\u202e', '\ufffd')}`);
  });
});

describe('amounts in words', () => {
  it.each<[Quantity, string, string]>([
    [{ amount: 4044, unit: 'pair', ...plain }, '4.044 pasang', '4,044 pairs'],
    [
      { min: 18, max: 18.5, unit: 't', approx: 'about', text: '' },
      'sekitar 18–18,5 ton',
      'about 18–18.5 tonnes',
    ],
    [{ amount: 5, unit: 'kg', approx: 'under', text: '' }, 'kurang dari 5 kg', 'less than 5 kg'],
    [
      { amount: 1, unit: 'container40', approx: 'over', text: '' },
      'lebih dari 1 kontainer 40 kaki',
      'more than 1 40-foot container',
    ],
    [{ amount: 9, unit: 'head', approx: 'least', text: '' }, 'paling sedikit 9 ekor', 'at least 9 head'],
    [{ amount: 9, unit: 'head', approx: 'most', text: '' }, 'paling banyak 9 ekor', 'at most 9 head'],
  ])('%o', (quantity, id, en) => {
    expect([quantityWords(quantity, 'id'), quantityWords(quantity, 'en')]).toEqual([id, en]);
  });

  const range = (min: number, max: number, currency = 'IDR'): Money => ({ min, max, currency, ...plain });

  it.each<[Money, string, string, string]>([
    [rupiah(428_200_000_000), 'Rp428,2 miliar', 'IDR 428.2 billion', 'Rp428.200.000.000'],
    [rupiah(17_104_220), 'Rp17.104.220', 'IDR 17,104,220', 'Rp17.104.220'],
    [rupiah(17_104_000), 'Rp17,104 juta', 'IDR 17.104 million', 'Rp17.104.000'],
    [rupiah(999_999_999), 'Rp999.999.999', 'IDR 999,999,999', 'Rp999.999.999'],
    [{ amount: 2300, currency: 'USD', ...plain }, 'US$2.300', 'USD 2,300', 'US$2.300'],
    [
      { amount: 2e6, currency: 'EUR', approx: 'about', text: '' },
      'sekitar EUR 2 juta',
      'about EUR 2 million',
      'sekitar EUR 2.000.000',
    ],
    [range(1e9, 1.5e9), 'Rp1–1,5 miliar', 'IDR 1–1.5 billion', 'Rp1.000.000.000 – Rp1.500.000.000'],
    [
      range(5e8, 1.5e9),
      'Rp500 juta – Rp1,5 miliar',
      'IDR 500 million – IDR 1.5 billion',
      'Rp500.000.000 – Rp1.500.000.000',
    ],
    [range(500, 700, 'USD'), 'US$500 – US$700', 'USD 500 – USD 700', 'US$500 – US$700'],
  ])('%o', (money, id, en, digits) => {
    expect([moneyWords(money, 'id'), moneyWords(money, 'en'), moneyDigits(money, 'id')]).toEqual([
      id,
      en,
      digits,
    ]);
  });
});
