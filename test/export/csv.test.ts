import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvEncoder, indonesianCsv, plainCsv } from '../../src/export/formats/csv.js';
import { csvText } from '../../src/export/formats/csv-text.js';
import { numberText } from '../../src/export/formats/number-text.js';
import type { Column } from '../../src/export/tables/column.js';
import { factColumns } from '../../src/export/tables/fact-columns.js';
import type { FoundFact } from '../../src/store/index.js';
import { addresses, bareFound, hostileTexts, makeFound, unreadableTexts } from './sample.js';

const dialects = { plain: plainCsv, indonesian: indonesianCsv } as const;
type Dialect = (typeof dialects)[keyof typeof dialects];

/** The cells of a CSV file by another parser. */
function parse(text: string, { delimiter }: Dialect): readonly (readonly string[])[] {
  expect(text.startsWith('\ufeff')).toBe(true);
  const { data, errors } = Papa.parse<string[]>(text.slice(1), { delimiter, newline: '\r\n' });
  expect(errors).toEqual([]);
  expect(data.at(-1)).toEqual(['']);
  return data.slice(0, -1);
}

function write<Row>(columns: readonly Column<Row>[], rows: readonly Row[], dialect: Dialect): string {
  const encoder = csvEncoder(columns, dialect);
  const text = [encoder.begin(), encoder.encode(rows), encoder.end()].join('');
  // As a file has it: UTF-8.
  return Buffer.from(text).toString('utf8');
}

const factRows = (found: readonly FoundFact[], dialect: Dialect) =>
  parse(write(factColumns({ decimalMark: dialect.decimalMark, addresses }), found, dialect), dialect);

const columnsOfTexts: readonly Column<readonly string[]>[] = [0, 1].map((index) => ({
  name: `c${index}`,
  title: '',
  description: '',
  type: 'text',
  of: (row) => row[index] ?? null,
}));

const openings = /[=+\-@\u207a-\u207c\u208a-\u208c\ufb29\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20]/u;

/** Whether the part before an opening lets a spreadsheet begin a cell there. */
const beginsCell = (before: string): boolean => /(?:^|[;,\t\r\n])[\s\p{Cc}\p{Cf}\p{Z}'"]*$/u.test(before);

/** Takes away what `csvText` put before formulas. */
function undefuse(text: string): string {
  const whole = /^''*[\t\r]/.test(text) ? text.slice(1) : text;
  let [before, rest] = ['', whole];
  for (let at = rest.search(openings); at >= 0; at = rest.search(openings)) {
    const upTo = rest.slice(0, at);
    const isDefused = beginsCell(before + upTo);
    before += (isDefused ? upTo.slice(0, -1) : upTo) + rest.charAt(at);
    rest = rest.slice(at + 1);
  }
  return before + rest;
}

const unreadable = /(?![\t\n\r])[\p{Cc}\p{Surrogate}]/gu;

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ';', ',', '\t', '\r', '\n', ' ', 'a', '＝'),
  }),
  fc.constantFrom(...hostileTexts),
);

describe('text in a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['-5 derajat', "'-5 derajat"],
    ['＝1', "'＝1"],
    [' \u200b@a', " \u200b'@a"],
    ['\tkopi', "'\tkopi"],
    ["'=1", "''=1"],
    ['kopi;=1', "kopi;'=1"],
    ['kopi, -5', "kopi, '-5"],
    ['kopi\n"+1"', 'kopi\n"\'+1"'],
    ['ubur-ubur = enak', 'ubur-ubur = enak'],
    ['a@kabar.example', 'a@kabar.example'],
    ["Jum'at", "Jum'at"],
    ['nol\u0000\u001b[31m', 'nol\ufffd\ufffd[31m'],
    ['a\ud83db', 'a\ufffdb'],
    ['😀', '😀'],
  ])('%j becomes %j', (text, expected) => expect(csvText(text)).toBe(expected));

  it('is cut at the longest cell of Excel, never within a character', () => {
    expect(csvText('k'.repeat(32_767))).toHaveLength(32_767);
    const cut = csvText('k'.repeat(40_000));
    expect([cut.length, cut.at(-1)]).toEqual([32_767, '…']);
    const pairs = csvText(`k${'😀'.repeat(20_000)}`);
    expect(pairs.length).toBeLessThanOrEqual(32_767);
    expect(pairs).not.toMatch(/\p{Surrogate}/u);
  });

  it('takes time in proportion to its length', () => {
    const hostile = ['\n', ' ', "'", ';', '=', '-', ' =', '\t\r'].map((unit) =>
      unit.repeat(200_000 / unit.length),
    );
    for (const text of hostile) expect(csvText(text).length).toBeLessThanOrEqual(32_767);
  });

  it.each([
    [18.5, '.', '18.5'],
    [18.5, ',', '18,5'],
    [-5, ',', '-5'],
    [1.5e21, '.', '1500000000000000000000'],
    [2.5e-7, ',', '0,00000025'],
    [1e22, '.', '10000000000000000000000'],
  ] as const)('the number %d is written with %s as %s', (number, mark, expected) =>
    expect(numberText(number, mark)).toBe(expected),
  );
});

describe.each(Object.entries(dialects))('the %s dialect', (_, dialect) => {
  it('has one row a fact, numbers as numbers, and lists joined', () => {
    const range = { min: 18, max: 18.5, unit: 't', approx: null, text: '18 sampai 18,5 ton' } as const;
    const two = makeFound({
      fact: {
        products: [
          { name: 'kopi', text: 'kopi', category: '09' },
          { name: 'lada', text: 'lada', category: '09' },
          { name: 'batik', text: 'batik', category: null },
        ],
        quantities: [range],
      },
    });
    const [head = [], ...rows] = factRows([makeFound(), two, bareFound], dialect);
    const cell = (row: number, name: string) => rows[row]?.[head.indexOf(name)];
    const decimal = dialect.decimalMark;
    expect(head.slice(0, 3)).toEqual(['date', 'date_basis', 'kind']);
    expect(head.at(-1)).toBe('page');
    expect(rows.map((row) => row.length)).toEqual([head.length, head.length, head.length]);
    expect([cell(0, 'quantity'), cell(0, 'unit'), cell(0, 'quantities')]).toEqual([
      `18${decimal}5`,
      't',
      `18${decimal}5 t`,
    ]);
    expect([cell(0, 'value'), cell(0, 'currency'), cell(0, 'first')]).toEqual(['1500000000', 'IDR', '1']);
    expect([cell(0, 'group'), cell(1, 'group')]).toEqual(['HS 09', 'HS 09']);
    expect([cell(1, 'products'), cell(1, 'quantities')]).toEqual(['kopi; lada; batik', `18-18${decimal}5 t`]);
    expect([cell(1, 'quantity'), cell(1, 'unit')]).toEqual(['', '']);
    expect([cell(2, 'first'), cell(2, 'date'), cell(2, 'value'), cell(2, 'paragraph')]).toEqual([
      '0',
      '',
      '',
      '',
    ]);
    expect(cell(0, 'page')).toBe('https://fakta.example/fact/ffffffffffffffff');
  });

  it('has no column for pages where no server shows them', () => {
    expect(factColumns().map(({ name }) => name)).not.toContain('page');
  });

  it.each([...hostileTexts, ...unreadableTexts])('keeps %j to its cell, and no cell is a formula', (text) => {
    const found = makeFound({
      fact: {
        products: [{ name: text, text, category: null }],
        citations: [{ ...makeCitationWith(text) }],
      },
      article: { title: text, url: text, site: text },
      quote: { text, start: 0 },
    });
    const [head = [], row = [], ...more] = factRows([found], dialect);
    expect(more).toEqual([]);
    for (const name of ['products', 'citation', 'paragraph', 'title', 'url', 'site'])
      expect(undefuse(row[head.indexOf(name)] ?? '')).toBe(text.replace(unreadable, '\ufffd'));
    for (const cell of row)
      expect(/^[\s\p{Cf}'"]*[=+\-@＝＠﹣₌]/u.test(cell.replace(/^[\s\p{Cf}"]*'/u, 'k'))).toBe(false);
  });

  it('gives any text back', () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const rows = parse(write(columnsOfTexts, [[first, second]], dialect), dialect);
        const given = rows[1]?.map(undefuse);
        expect(given).toEqual([first, second].map((text) => text.replace(unreadable, '\ufffd')));
      }),
    );
  });

  it('begins no cell with a formula, whatever parts the file', () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const text = write(columnsOfTexts, [[first, second]], dialect);
        for (const cell of text.slice(1).split(/[;,\t\r\n]/))
          expect(cell).not.toMatch(/^[\s\p{Cc}\p{Cf}\p{Z}"]*[=+\-@\uff0b\uff0d\uff1d\uff20]/u);
      }),
    );
  });
});

function makeCitationWith(exact: string) {
  const [citation] = makeFound().fact.citations;
  if (citation === undefined) throw new Error('the sample has no citation');
  return { ...citation, exact };
}
