import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type Encoder, encodeAll } from '../../src/export/formats/encoder.js';
import { parquetEncoder } from '../../src/export/formats/parquet.js';
import { factForm, tableEncoder } from '../../src/export/formats/table-formats.js';
import { factColumns } from '../../src/export/tables/fact-columns.js';
import type { FoundFact } from '../../src/store/index.js';
import { addresses, bareFound, hostileTexts, makeFound, unreadableTexts } from './sample.js';

const folder = mkdtempSync(join(tmpdir(), 'jejak-formats-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

async function fileOf<Item>(items: readonly Item[], encoder: Encoder<Item>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of encodeAll(each(items), encoder)) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** A fact with `text` wherever a fact has text that comes from outside. */
const withText = (text: string, key = 'f'.repeat(64)): FoundFact =>
  makeFound({
    key,
    fact: {
      products: [
        { name: text, text, category: null },
        { name: `${text}2`, text, category: '09' },
      ],
      agencies: [{ name: text, text }],
      exporters: [{ name: text, text }],
      origin: { code: '11', name: text, text },
      citations: makeFound().fact.citations.map((it) => ({ ...it, exact: text, prefix: text, suffix: text })),
    },
    article: { id: text, url: text, site: text, title: text, byline: text, source: text },
    quote: { text, start: 0 },
  });

const hostile = [...hostileTexts, ...unreadableTexts].map((text, index) => withText(text, `fact-${index}`));
const whole = [makeFound(), bareFound, ...hostile];

const jsonObject = ({ key, fact, quote, article }: FoundFact) => ({ key, ...fact, quote, article });

describe('JSON', () => {
  it('has every fact whole, as an array and as lines', async () => {
    const array = await fileOf(whole, await tableEncoder(factForm(), 'json'));
    expect(JSON.parse(array.toString('utf8'))).toEqual(whole.map(jsonObject));
    const lines = (await fileOf(whole, await tableEncoder(factForm(), 'jsonl'))).toString('utf8').split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual(whole.map(jsonObject));
  });

  it('names the page of a fact where there is one', async () => {
    const [fact] = JSON.parse(
      String(await fileOf([makeFound()], await tableEncoder(factForm(addresses), 'json'))),
    );
    expect(fact.page).toBe('https://fakta.example/fact/ffffffffffffffff');
  });

  it('is an empty array, or no line, where there is no fact', async () => {
    expect(JSON.parse(String(await fileOf([], await tableEncoder(factForm(), 'json'))))).toEqual([]);
    expect(String(await fileOf([], await tableEncoder(factForm(), 'jsonl')))).toBe('');
  });

  it('gives any text back, on one line that no terminal obeys', async () => {
    const text = fc.string({ unit: 'binary' });
    await fc.assert(
      fc.asyncProperty(text, async (any) => {
        const found = withText(any);
        const line = String(await fileOf([found], await tableEncoder(factForm(), 'jsonl')));
        expect(JSON.parse(line)).toEqual(jsonObject(found));
        expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }),
      { numRuns: 50 },
    );
  });

  it('comes in groups that are as good as one', async () => {
    const many = Array.from({ length: 1203 }, (_, index) => makeFound({ key: `k${index}` }));
    const found = JSON.parse(String(await fileOf(many, await tableEncoder(factForm(), 'json'))));
    expect(found.map(({ key }: FoundFact) => key)).toEqual(many.map(({ key }) => key));
  });
});

/** A cell as DuckDB gives it back; its strings are decoded by what takes a byte order mark away. */
function expectedCell(cell: unknown): unknown {
  if (typeof cell === 'string') return new TextDecoder().decode(Buffer.from(cell));
  return Array.isArray(cell) ? cell.map(expectedCell) : cell;
}

async function readParquet(file: Buffer, select = '*') {
  const path = join(folder, 'facts.parquet');
  writeFileSync(path, file);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  try {
    const result = await connection.runAndReadAll(`select ${select} from read_parquet('${path}')`);
    return {
      rows: result.getRowObjectsJS(),
      types: Object.fromEntries(
        result.columnNames().map((name, index) => [name, String(result.columnType(index))]),
      ),
    };
  } finally {
    connection.closeSync();
  }
}

describe('Parquet, read by DuckDB', () => {
  it('has the columns of facts with their types, and every value', async () => {
    const columns = factColumns({ addresses });
    const { rows, types } = await readParquet(
      await fileOf(whole, await tableEncoder(factForm(addresses), 'parquet')),
    );
    const duckTypes = {
      text: 'VARCHAR',
      list: 'VARCHAR[]',
      number: 'DOUBLE',
      integer: 'INTEGER',
      flag: 'BOOLEAN',
    };
    expect(types).toEqual(Object.fromEntries(columns.map(({ name, type }) => [name, duckTypes[type]])));
    expect(rows).toHaveLength(whole.length);
    whole.forEach((found, index) => {
      const expected = columns.map((column) => [column.name, expectedCell(column.of(found))]);
      expect(rows[index]).toEqual(Object.fromEntries(expected));
    });
  });

  it('has every byte of text', async () => {
    const file = await fileOf(whole, await tableEncoder(factForm(), 'parquet'));
    const { rows } = await readParquet(file, 'hex(title) as title');
    const hex = (text: string | null) => text && Buffer.from(text).toString('hex').toUpperCase();
    expect(rows.map(({ title }) => title)).toEqual(whole.map(({ article }) => hex(article.title)));
  });

  it('keeps the order of rows over several row groups', async () => {
    const numbers = Array.from({ length: 25_001 }, (_, index) => index);
    const encoder = await parquetEncoder<number>([
      { name: 'n', title: '', description: '', type: 'integer', of: (n) => n },
      { name: 'half', title: '', description: '', type: 'number', of: (n) => (n % 3 === 0 ? null : n / 2) },
      { name: 'digits', title: '', description: '', type: 'list', of: (n) => [...String(n)] },
    ]);
    const { rows } = await readParquet(await fileOf(numbers, encoder));
    expect(rows).toEqual(
      numbers.map((n) => ({ n, half: n % 3 === 0 ? null : n / 2, digits: [...String(n)] })),
    );
  });

  it('has its columns where there is no fact', async () => {
    const { rows, types } = await readParquet(await fileOf([], await tableEncoder(factForm(), 'parquet')));
    expect(rows).toEqual([]);
    expect(Object.keys(types)).toEqual(factColumns().map(({ name }) => name));
  });
});
