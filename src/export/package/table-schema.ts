import type { CsvDialect } from '../formats/csv.js';
import type { Column } from '../tables/column.js';

/** Which columns name a row, and which lead to rows of other resources of the package. */
export interface Keys {
  readonly primaryKey: readonly string[];
  /** Columns of this table with the resource whose columns of the same names they lead to. */
  readonly foreignKeys?: readonly { readonly fields: readonly string[]; readonly resource: string }[];
}

/** What a column is in a file without types. */
function typeOf<Row>({ type }: Column<Row>, { decimalMark }: CsvDialect): object {
  switch (type) {
    case 'text':
    case 'list':
      return { type: 'string' };
    case 'number':
      return { type: 'number', ...(decimalMark === ',' && { decimalChar: ',' }) };
    case 'integer':
      return { type: 'integer' };
    case 'flag':
      return { type: 'boolean', trueValues: ['1'], falseValues: ['0'] };
  }
}

/** Columns of a CSV file as a Table Schema of the Frictionless Data Package standard. */
export function tableSchema<Row>(
  columns: readonly Column<Row>[],
  dialect: CsvDialect,
  { primaryKey, foreignKeys = [] }: Keys,
): object {
  const fields = columns.map((column) => ({
    name: column.name,
    title: column.title,
    description: column.description,
    ...typeOf(column, dialect),
    ...(primaryKey.includes(column.name) && { constraints: { required: true } }),
  }));
  const references = foreignKeys.map(({ fields, resource }) => ({ fields, reference: { resource, fields } }));
  return {
    fields,
    primaryKey,
    ...(references.length > 0 && { foreignKeys: references }),
    missingValues: [''],
  };
}
