import {
  encodeAll,
  factForm,
  mediaTypes,
  type TableForm,
  type TableFormat,
  tableEncoder,
  tableFormats,
} from '../export/index.js';
import type { FoundFact } from '../store/index.js';
import { addressesAt, type View } from './view.js';

export const isTwinFormat = (extension: string): extension is TableFormat =>
  tableFormats.some((format) => format === extension);

/** Rows of a view that are taken away. */
export interface Table<Row> {
  /** Begins the name of the file. */
  readonly name: string;
  readonly rows: AsyncIterable<Row> | Iterable<Row>;
  readonly form: TableForm<Row>;
}

/** A file to keep, sent as it is made. */
export async function twinResponse<Row>(
  { name, rows, form }: Table<Row>,
  format: TableFormat,
): Promise<Response> {
  const encoder = await tableEncoder(form, format);
  return new Response(ReadableStream.from(encodeAll(rows, encoder)), {
    headers: {
      'content-type': mediaTypes[format],
      'content-disposition': `attachment; filename="jejak-${name}.${format}"`,
      'cache-control': 'no-cache',
    },
  });
}

/** Facts as a table to take away; each row has the address of its page. */
export const factTable = (view: View, name: string, rows: Table<FoundFact>['rows']): Table<FoundFact> => ({
  name,
  rows,
  form: factForm(addressesAt(view.base)),
});
