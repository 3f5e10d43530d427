import type { Addresses } from '../export/addresses.js';
import { csvEncoder, indonesianCsv, plainCsv } from '../export/formats/csv.js';
import { type Encoder, encodeAll } from '../export/formats/encoder.js';
import { factObject } from '../export/formats/fact-object.js';
import { jsonEncoder, jsonLinesEncoder } from '../export/formats/json.js';
import { parquetEncoder } from '../export/formats/parquet.js';
import type { Column } from '../export/tables/column.js';
import { factColumns } from '../export/tables/fact-columns.js';
import type { FoundFact } from '../store/index.js';
import { factPath, published, snapshotPath, type View } from './view.js';

/** The forms that every view can be taken away in, by the extension of its address. */
export const twinFormats = ['csv', 'id.csv', 'json', 'jsonl', 'parquet'] as const;
export type TwinFormat = (typeof twinFormats)[number];

export const isTwinFormat = (extension: string): extension is TwinFormat =>
  twinFormats.some((format) => format === extension);

export const twinTypes: Readonly<Record<TwinFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  'id.csv': 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  jsonl: 'application/x-ndjson; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
};

/** Rows that are taken away as a table, or as objects. */
export interface Table<Row> {
  /** Begins the name of the file. */
  readonly name: string;
  readonly rows: AsyncIterable<Row>;
  /** Columns, whose figures within text have this decimal mark. */
  readonly columns: (decimalMark: '.' | ',') => readonly Column<Row>[];
  readonly objectOf: (row: Row) => object;
}

function encoderOf<Row>(
  { columns, objectOf }: Table<Row>,
  format: TwinFormat,
): Encoder<Row> | Promise<Encoder<Row>> {
  switch (format) {
    case 'csv':
      return csvEncoder(columns('.'), plainCsv);
    case 'id.csv':
      return csvEncoder(columns(','), indonesianCsv);
    case 'json':
      return jsonEncoder(objectOf);
    case 'jsonl':
      return jsonLinesEncoder(objectOf);
    case 'parquet':
      return parquetEncoder(columns('.'));
  }
}

/** A file to keep, sent as it is made. */
export async function twinResponse<Row>(table: Table<Row>, format: TwinFormat): Promise<Response> {
  const encoder = await encoderOf(table, format);
  return new Response(ReadableStream.from(encodeAll(table.rows, encoder)), {
    headers: {
      'content-type': twinTypes[format],
      'content-disposition': `attachment; filename="jejak-${table.name}.${format}"`,
      'cache-control': 'no-cache',
    },
  });
}

/** Where facts and what was read are found on this site. */
export const addressesIn = (view: View): Addresses => ({
  fact: (key) => published(view, factPath(key)),
  snapshot: (digest) => published(view, snapshotPath(digest)),
});

/** Facts as a table to take away; each row has the address of its page. */
export function factTable(view: View, name: string, rows: AsyncIterable<FoundFact>): Table<FoundFact> {
  const addresses = addressesIn(view);
  return {
    name,
    rows,
    columns: (decimalMark) => factColumns({ decimalMark, addresses }),
    objectOf: factObject(addresses),
  };
}

/** A few items as they come. */
export async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}
