import type { FoundFact } from '../../store/index.js';
import type { Addresses } from '../addresses.js';
import { factColumns } from '../tables/fact-columns.js';
import { csvEncoder, indonesianCsv } from './csv.js';
import type { Encoder } from './encoder.js';
import { factObject } from './fact-object.js';
import { jsonEncoder, jsonLinesEncoder } from './json.js';
import { parquetEncoder } from './parquet.js';

/** A form that facts are taken away in. */
interface FactFormat {
  /** What follows the point in the name of a file. */
  readonly extension: string;
  readonly mediaType: string;
  /** A new encoder for one file; with `addresses` each fact names its page. */
  readonly encoder: (addresses?: Addresses) => Promise<Encoder<FoundFact>>;
}

/** Every form, by the name that addresses and options have for it. */
export const factFormats = {
  csv: {
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8',
    encoder: async (addresses) => csvEncoder(factColumns({ addresses })),
  },
  /** For spreadsheets with Indonesian settings. */
  'csv-id': {
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8',
    encoder: async (addresses) =>
      csvEncoder(factColumns({ addresses, decimalMark: indonesianCsv.decimalMark }), indonesianCsv),
  },
  json: {
    extension: 'json',
    mediaType: 'application/json',
    encoder: async (addresses) => jsonEncoder(factObject(addresses)),
  },
  jsonl: {
    extension: 'jsonl',
    mediaType: 'application/jsonl',
    encoder: async (addresses) => jsonLinesEncoder(factObject(addresses)),
  },
  parquet: {
    extension: 'parquet',
    mediaType: 'application/vnd.apache.parquet',
    encoder: (addresses) => parquetEncoder(factColumns({ addresses })),
  },
} as const satisfies Readonly<Record<string, FactFormat>>;

export type FactFormatName = keyof typeof factFormats;
