import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExportedFile, type ExportOptions, exportPackage } from '../../src/export/index.js';
import { sha256 } from '../../src/model/digest.js';
import { type FoundFact, queryFacts, readDocument, type Store } from '../../src/store/index.js';
import { digestsIn } from './digests.js';
import { openFilledStore } from './filled-store.js';
import { addresses } from './sample.js';

interface TabularResource {
  readonly name: string;
  readonly tabular: boolean;
  read(options: object): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

interface DataPackages {
  readonly Package: {
    load(
      descriptor: string,
      options: object,
    ): Promise<{
      readonly valid: boolean;
      readonly errors: readonly Error[];
      readonly resources: readonly TabularResource[];
    }>;
  };
}

/** The Frictionless project's own reader, which has no types. */
const require = createRequire(import.meta.url);
const { Package } = require('datapackage') as DataPackages;

const root = mkdtempSync(join(tmpdir(), 'jejak-package-'));
const folder = join(root, 'paket');
let store: Store;
let found: readonly FoundFact[];
let files: readonly ExportedFile[];

const run = (options: Partial<ExportOptions> = {}) =>
  exportPackage({ store, filters: {}, folder, ...options });
const read = (file: string, from = folder): string => readFileSync(join(from, file), 'utf8');
const readJson = (file: string, from = folder) => JSON.parse(read(file, from));
const table = (file: string, delimiter = ','): readonly Readonly<Record<string, string>>[] => {
  const options = { header: true, delimiter, skipEmptyLines: true } as const;
  return Papa.parse<Record<string, string>>(read(file).slice(1), options).data;
};

beforeAll(async () => {
  store = await openFilledStore(root);
  found = await queryFacts(store);
  files = (await run({ addresses })) ?? [];
});

afterAll(async () => {
  await store.close();
  rmSync(root, { recursive: true, force: true });
});

describe('a data package', () => {
  it('has the files that it says, with their sizes and digests', () => {
    const { resources } = readJson('datapackage.json');
    expect(files.map(({ file }) => file).sort()).toEqual(readdirSync(folder).sort());
    for (const { file, bytes } of files) expect(statSync(join(folder, file)).size).toBe(bytes);
    for (const { path, bytes, hash } of resources) {
      const content = readFileSync(join(folder, path));
      expect({ path, bytes, hash }).toEqual({
        path,
        bytes: content.length,
        hash: `sha256:${sha256(content)}`,
      });
    }
    const others = ['datapackage.json', 'metadata.json'];
    expect(resources.map(({ path }: { path: string }) => path).sort()).toEqual(
      files
        .map(({ file }) => file)
        .filter((file) => !others.includes(file))
        .sort(),
    );
  });

  it('is a Frictionless data package, whose tables keep their schemata and keys', async () => {
    // This reader is older than files with byte order marks; newer ones know them.
    const plain = join(root, 'tanpa-bom');
    mkdirSync(plain);
    for (const { file } of files) {
      const content = readFileSync(join(folder, file));
      writeFileSync(join(plain, file), content.subarray(content[0] === 0xef ? 3 : 0));
    }
    const whole = await Package.load(join(plain, 'datapackage.json'), { basePath: plain });
    expect(whole.errors).toEqual([]);
    expect(whole.valid).toBe(true);
    const counts = new Map(files.map(({ file, rows }) => [file, rows]));
    const tables = whole.resources.filter(({ tabular }) => tabular);
    expect(tables.map(({ name }) => name)).toEqual(['facts', 'facts.id', 'articles', 'citations', 'flows']);
    for (const resource of tables) {
      const rows = await resource.read({ keyed: true, relations: true });
      expect(rows).toHaveLength(counts.get(`${resource.name}.csv`) ?? -1);
    }
    const [facts, factsId] = await Promise.all(tables.slice(0, 2).map((it) => it.read({ keyed: true })));
    const numbers = (rows: typeof facts) =>
      rows?.map(({ fact, quantity, value, first }) => [fact, quantity, value, first]);
    expect(numbers(factsId)).toEqual(numbers(facts));
  });

  it('describes every column', () => {
    for (const { schema, path } of readJson('datapackage.json').resources) {
      for (const { name, title, description } of schema?.fields ?? [])
        expect([path, name, title, description].every((text) => text !== '')).toBe(true);
    }
  });

  it('has every fact of the store, whole', async () => {
    const keys = found.map(({ key }) => key);
    const lines = read('facts.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toEqual(
      found.map(({ key, fact, quote, article }) => ({
        key,
        ...fact,
        quote,
        article,
        page: addresses.fact(key),
      })),
    );
    expect(table('facts.csv').map(({ fact }) => fact)).toEqual(keys);
    expect(table('facts.id.csv', ';').map(({ fact }) => fact)).toEqual(keys);
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(join(folder, 'facts.parquet')) });
    expect(rows.map(({ fact }) => fact)).toEqual(keys);
  });

  it('has every citation, in the table and as an annotation with its place in the text', async () => {
    const cited = found.flatMap(({ key, fact }) => fact.citations.map((citation) => ({ key, citation })));
    expect(
      table('citations.csv').map(({ fact, start, end, slot }) => [fact, Number(start), Number(end), slot]),
    ).toEqual(cited.map(({ key, citation }) => [key, citation.start, citation.end, citation.slot]));
    const { total, first } = readJson('annotations.jsonld');
    expect(total).toBe(cited.length);
    const hostile = found.find(({ article }) => article.id === 's3');
    const at = cited.findIndex(({ key }) => key === hostile?.key);
    const [position] = first.items[at].target.at(-1).selector;
    const text = (await readDocument(store, hostile?.article.key ?? ''))?.text ?? '';
    expect([...text].slice(position.start, position.end).join('')).toBe('5 ton');
    expect(position.start).toBeLessThan(cited[at]?.citation.start ?? 0);
  });

  it('has every article once, under the key that it is cited by', () => {
    const keys = [...new Set(found.map(({ article }) => article.key))];
    expect(table('articles.csv').map(({ article }) => article)).toEqual(keys);
    expect(readJson('citations.csl.json').map(({ id }: { id: string }) => id)).toEqual(
      table('articles.csv').map(({ citation_key }) => citation_key),
    );
  });

  it('has the flows of the view flows', async () => {
    const rows = await store.db.selectFrom('flows').selectAll().execute();
    const inOrder = (flows: readonly (readonly unknown[])[]) => flows.map((flow) => flow.join('|')).sort();
    const exported = table('flows.csv').map((row) => [
      ...[
        row.fact,
        row.destination,
        row.kind,
        row.status,
        row.date,
        row.quantity,
        row.unit,
        row.value,
        row.currency,
      ],
      row.category?.replace('HS ', ''),
    ]);
    expect(inOrder(exported)).toEqual(
      inOrder(
        rows.map((row) => [
          ...[row.fact, row.destination, row.kind, row.status, row.date, row.quantity],
          ...[
            row.quantity === null ? '' : row.unit,
            row.value,
            row.value === null ? '' : row.currency,
            row.category,
          ],
        ]),
      ),
    );
  });

  it('has an activity of FollowTheMoney for each fact', () => {
    const entities = read('entities.ftm.json')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const records = entities
      .filter(({ schema }) => schema === 'EconomicActivity')
      .map(({ properties }) => properties.recordId[0]);
    expect(records).toEqual(found.map(({ key }) => key));
  });

  it('is the same, byte for byte, when it is made again', async () => {
    const again = join(root, 'lagi');
    await run({ addresses, folder: again });
    expect(digestsIn(again)).toEqual(digestsIn(folder));
  });

  it('has what meets the filters, and tells them', async () => {
    const some = join(root, 'sebagian');
    const filters = {
      product: ['kopi'],
      destination: 'Nippon',
      resolveDestination: () => 'JP',
      sort: 'latest',
    } as const;
    await run({ filters, folder: some });
    expect(readJson('datapackage.json', some).filters).toEqual({
      product: ['kopi'],
      destination: 'Nippon',
      sort: 'latest',
    });
    expect(read('facts.jsonl', some).trimEnd().split('\n')).toHaveLength(1);
    expect(read('facts.csv', some)).not.toContain('page');
  });

  it('is whole where nothing meets them', async () => {
    const none = join(root, 'kosong');
    const written = await run({ filters: { product: 'emas' }, folder: none });
    expect(written?.map(({ rows }) => rows ?? 0)).toEqual(written?.map(() => 0));
    expect(readJson('citations.csl.json', none)).toEqual([]);
    expect(readJson('annotations.jsonld', none)).toMatchObject({ total: 0, first: { items: [] } });
    expect(
      await parquetReadObjects({ file: await asyncBufferFromFile(join(none, 'facts.parquet')) }),
    ).toEqual([]);
  });
});

describe('the metadata for Datasette', () => {
  it('describes every table, view and column of a store, and nothing else', async () => {
    const { tables } = Object.values(readJson('metadata.json').databases)[0] as {
      tables: Record<string, { hidden?: boolean; description?: string; columns?: Record<string, string> }>;
    };
    const { sql } = await import('kysely');
    const { rows } = await sql<{ name: string; column: string }>`
      select master.name, info.name as "column" from sqlite_master as master join pragma_table_info(master.name) as info
      where master.type in ('table', 'view') and master.name not like 'paragraph_fts%'`.execute(store.db);
    const real = new Map<string, string[]>();
    for (const { name, column } of rows) real.set(name, [...(real.get(name) ?? []), column].sort());
    expect(Object.keys(tables).sort()).toEqual([...real.keys()].sort());
    for (const [name, { hidden, columns, description }] of Object.entries(tables)) {
      if (hidden) continue;
      expect({ name, columns: Object.keys(columns ?? {}).sort() }).toEqual({ name, columns: real.get(name) });
      expect([description, ...Object.values(columns ?? {})].every((text) => text)).toBe(true);
    }
  });

  it('is for the database that Datasette names after the file', () => {
    expect(Object.keys(readJson('metadata.json').databases)).toEqual(['jejak']);
  });
});
