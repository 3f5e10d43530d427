import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bibtex, exportPackage } from '../../src/export/index.js';
import { openStore, queryFacts } from '../../src/store/index.js';
import { wellFormed } from '../../src/store/well-formed.js';
import { jejak } from '../helpers/run-jejak.js';
import { payloads } from './payloads.js';
import type { TestSite } from './payloads-sites.js';

/** What a spreadsheet may read as a formula at the start of a cell; an apostrophe before it makes it text. */
const formula = /(?:^|[;\t\r\n])[\s\p{Cc}\p{Cf}\p{Z}"]*[=+\-@\uff0b\uff0d\uff1d\uff20]/u;

/** The cells of a CSV file by row, as a reader that is not ours sees them. */
function cellsOf(csv: string, delimiter: string): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), {
    delimiter,
    skipEmptyLines: true,
  });
  expect(errors.slice(0, 3)).toEqual([]);
  return data;
}

function expectDefused(rows: readonly (readonly string[])[], count: number): void {
  expect(rows.length).toBe(count + 1);
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  expect(rows.flat().filter((cell) => formula.test(cell) && !/^-?[\d.,e]+$/.test(cell))).toEqual([]);
}

/** What of the texts stands in none of the cells, apart from apostrophes and what no cell can hold. */
function missing(cells: readonly string[]): readonly string[] {
  const bare = (text: string) =>
    wellFormed(text)
      .replace(/(?![\t\n\r])\p{Cc}/gu, '\ufffd')
      .replaceAll("'", '');
  const all = new Set(cells.map(bare));
  return payloads.filter(({ kind, text }) => kind !== 'long' && !all.has(bare(text))).map(({ name }) => name);
}

/** What parts the cells of the tables of a package, by their files. */
function delimitersIn(descriptor: string): ReadonlyMap<string, string> {
  const { resources } = JSON.parse(descriptor) as {
    readonly resources: readonly {
      readonly path: string;
      readonly dialect?: { readonly delimiter: string };
    }[];
  };
  return new Map(resources.flatMap(({ path, dialect }) => (dialect ? [[path, dialect.delimiter]] : [])));
}

/** Names of the products of facts as JSON has them. */
function namesIn(facts: unknown): ReadonlySet<string> {
  const read = facts as readonly { readonly products: readonly { readonly name: string }[] }[];
  return new Set(read.flatMap(({ products }) => products.map(({ name }) => name)));
}

const expected = new Set(payloads.map(({ text }) => wellFormed(text)));

/** Controls that a terminal would obey, and marks of direction. */
const obeyed = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

/** Payloads of characters that are not to be shown. */
const unshown = payloads.filter(({ kind }) =>
  ['direction', 'control', 'terminal', 'surrogate', 'header'].includes(kind),
);

/** Whether braces end an entry of BibTeX at its last line and not before: they are all that BibTeX itself looks at. */
function isOneEntry(entry: string): boolean {
  let depth = 0;
  const ends = [...entry.matchAll(/[{}]/g)].flatMap(({ 0: brace, index }) => {
    depth += brace === '{' ? 1 : -1;
    return depth === 0 ? [index] : [];
  });
  return ends.length === 1 && ends[0] === entry.trimEnd().length - 1;
}

/** Tests of all that is taken away from a site whose store holds each payload in two facts. */
export function describeTaken(hostile: () => TestSite): void {
  const facts = payloads.length * 2;

  describe('a payload that is taken away', () => {
    it.each([
      ['csv', ','],
      ['id.csv', ';'],
    ])('as %s', async (format, delimiter) => {
      const rows = cellsOf(await (await hostile().get(`/facts.${format}`)).text(), delimiter);
      expectDefused(rows, facts);
      expect(missing(rows.flat())).toEqual([]);
    });

    it('as JSON', async () => {
      expect(namesIn(await (await hostile().get('/facts.json')).json())).toEqual(expected);
    });

    it('as lines of JSON', async () => {
      const lines = (await (await hostile().get('/facts.jsonl')).text()).trimEnd().split('\n');
      expect(namesIn(lines.map((line) => JSON.parse(line)))).toEqual(expected);
    });

    it('as Parquet', async () => {
      const file = await (await hostile().get('/facts.parquet')).arrayBuffer();
      // The decoder of this reader takes a byte order mark for none of the text.
      const bare = [...expected].map((text) => text.replace(/^\ufeff/, ''));
      const rows = await parquetReadObjects({ file });
      expect(new Set(rows.flatMap(({ products }) => products))).toEqual(new Set(bare));
    });

    it.each(['product', 'agency', 'exporter', 'site'])('as the values of %s', async (facet) => {
      const rows = cellsOf(await (await hostile().get(`/values.csv?facet=${facet}`)).text(), ',');
      expectDefused(rows, payloads.length);
      expect(missing(rows.flat())).toEqual([]);
    });

    it('as a package', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'jejak-package-'));
      const store = await openStore(hostile().file, { readOnly: true });
      onTestFinished(async () => {
        await store.close();
        rmSync(folder, { recursive: true, force: true });
      });
      const files = await exportPackage({ store, filters: {}, folder });
      expect(readdirSync(folder).sort()).toEqual(files?.map(({ file }) => file).sort());
      const delimiters = delimitersIn(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
      expect(delimiters.size).toBeGreaterThan(3);
      for (const { file, rows } of files ?? []) {
        const delimiter = delimiters.get(file);
        const text = readFileSync(join(folder, file), 'utf8');
        if (delimiter !== undefined) expectDefused(cellsOf(text, delimiter), rows ?? 0);
      }
    });

    it('as an entry of BibTeX', async () => {
      const store = await openStore(hostile().file, { readOnly: true });
      onTestFinished(() => store.close());
      const entries = (await queryFacts(store)).map(bibtex);
      expect(entries.filter((entry) => !isOneEntry(entry))).toEqual([]);
    });
  });

  describe('a payload on a terminal', () => {
    it('in the table of all facts', async () => {
      const { stdout, stderr, code } = await jejak(['query', '--store', hostile().file]);
      expect(code).toBe(0);
      expect(stdout.length).toBeGreaterThan(facts * 40);
      expect(obeyed.test(stdout + stderr)).toBe(false);
    });

    it.each(['csv', 'json', 'jsonl'])('as %s', async (format) => {
      const { stdout, code } = await jejak(['query', '--store', hostile().file, `--${format}`]);
      expect(code).toBe(0);
      expect(/(?![\t\n\r\u007f-\u009f])\p{Cc}/u.test(stdout)).toBe(false);
    });

    it.each(['--product', '--from', '--min-value', '--store'])('as %s', async (option) => {
      const shown: string[] = [];
      for (const { name, text } of unshown) {
        const { stdout, stderr } = await jejak(['query', '--store', hostile().file, `${option}=${text}`]);
        if (obeyed.test(stdout + stderr)) shown.push(name);
      }
      expect(shown).toEqual([]);
    });
  });
}
