import type { FoundFact } from '../../store/index.js';
import type { Addresses } from '../addresses.js';
import type { Column } from '../tables/column.js';
import { factColumns } from '../tables/fact-columns.js';
import { csvEncoder, indonesianCsv, plainCsv } from './csv.js';
import type { Encoder } from './encoder.js';
import { factObject } from './fact-object.js';
import { jsonEncoder, jsonLinesEncoder } from './json.js';
import type { DecimalMark } from './number-text.js';
import { parquetEncoder } from './parquet.js';

/** The forms that rows are taken away in, by the extension of their files; `id.csv` is for Indonesian spreadsheets. */
export const tableFormats = ['csv', 'id.csv', 'json', 'jsonl', 'parquet'] as const;
export type TableFormat = (typeof tableFormats)[number];

export const mediaTypes: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  'id.csv': 'text/csv; charset=utf-8',
  json: 'application/json',
  jsonl: 'application/jsonl',
  parquet: 'application/vnd.apache.parquet',
};

/** How rows stand in files: as columns, whose figures within text have a decimal mark, or as objects. */
export interface TableForm<Row> {
  readonly columns: (decimalMark: DecimalMark) => readonly Column<Row>[];
  readonly objectOf: (row: Row) => object;
}

/** Facts, one a row; with `addresses` each names its page. */
export const factForm = (addresses?: Addresses): TableForm<FoundFact> => ({
  columns: (decimalMark) => factColumns({ addresses, decimalMark }),
  objectOf: factObject(addresses),
});

/** A new encoder for one file. */
export async function tableEncoder<Row>(form: TableForm<Row>, format: TableFormat): Promise<Encoder<Row>> {
  switch (format) {
    case 'csv':
      return csvEncoder(form.columns(plainCsv.decimalMark), plainCsv);
    case 'id.csv':
      return csvEncoder(form.columns(indonesianCsv.decimalMark), indonesianCsv);
    case 'json':
      return jsonEncoder(form.objectOf);
    case 'jsonl':
      return jsonLinesEncoder(form.objectOf);
    case 'parquet':
      return parquetEncoder(form.columns('.'));
  }
}
