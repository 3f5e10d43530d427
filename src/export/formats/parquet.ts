import type { SchemaElement } from 'hyparquet';
import type { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Column } from '../tables/column.js';
import type { Encoder } from './encoder.js';

/** Rows of a row group: what is held in memory, and what a reader takes at once. */
const groupSize = 10_000;

type Leaf = Pick<SchemaElement, 'type' | 'converted_type'>;

const utf8: Leaf = { type: 'BYTE_ARRAY', converted_type: 'UTF8' };

/** The column in Parquet's schema; a list has the three levels of the format's logical type LIST. */
function elementsOf<Row>({ name, type }: Column<Row>): SchemaElement[] {
  switch (type) {
    case 'text':
      return [{ name, ...utf8, repetition_type: 'OPTIONAL' }];
    case 'number':
      return [{ name, type: 'DOUBLE', repetition_type: 'OPTIONAL' }];
    case 'integer':
      return [{ name, type: 'INT32', repetition_type: 'OPTIONAL' }];
    case 'flag':
      return [{ name, type: 'BOOLEAN', repetition_type: 'REQUIRED' }];
    case 'list':
      return [
        { name, repetition_type: 'REQUIRED', num_children: 1, converted_type: 'LIST' },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', ...utf8, repetition_type: 'REQUIRED' },
      ];
  }
}

const schemaOf = <Row>(columns: readonly Column<Row>[]): SchemaElement[] => [
  { name: 'root', num_children: columns.length },
  ...columns.flatMap(elementsOf),
];

/** What was written since it was last asked for. The writer goes on counting its offsets from the file's start. */
function drain(bytes: ByteWriter): Uint8Array {
  const written = bytes.getBytes().slice();
  bytes.index = 0;
  return written;
}

interface Target<Row> {
  readonly columns: readonly Column<Row>[];
  readonly writer: ParquetWriter;
}

function writeGroup<Row>({ columns, writer }: Target<Row>, rows: readonly Row[]): void {
  const columnData = columns.map((column) => ({
    name: column.name,
    data: rows.map((row) => column.of(row)),
  }));
  // Nothing is to be awaited: the bytes go into memory.
  void writer.write({ columnData, rowGroupSize: groupSize });
}

/**
 * A table as Apache Parquet: text as UTF-8 strings, numbers as doubles, lists as lists, flags as booleans. The library
 * is loaded on first use.
 */
export async function parquetEncoder<Row>(columns: readonly Column<Row>[]): Promise<Encoder<Row>> {
  const library = await import('hyparquet-writer');
  const bytes = new library.ByteWriter();
  const writer = new library.ParquetWriter({ writer: bytes, schema: schemaOf(columns), createdBy: 'jejak' });
  let waiting: Row[] = [];
  const flush = (): Uint8Array => {
    if (waiting.length > 0) writeGroup({ columns, writer }, waiting);
    waiting = [];
    return drain(bytes);
  };
  return {
    begin: () => drain(bytes),
    encode(rows) {
      waiting.push(...rows);
      return waiting.length < groupSize ? new Uint8Array() : flush();
    },
    end() {
      const last = flush();
      void writer.finish();
      return Buffer.concat([last, drain(bytes)]);
    },
  };
}
