import {
  type Addresses,
  encodeAll,
  factForm,
  mediaTypes,
  type TableForm,
  type TableFormat,
  tableEncoder,
  tableFormats,
} from '../export/index.js';
import type { FoundFact } from '../store/index.js';
import { factPath, published, snapshotPath, type View } from './view.js';

export const isTwinFormat = (extension: string): extension is TableFormat =>
  tableFormats.some((format) => format === extension);

/** Rows of a view that are taken away. */
export interface Table<Row> {
  /** Begins the name of the file. */
  readonly name: string;
  readonly rows: AsyncIterable<Row>;
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

/** Where facts and what was read are found on this site. */
export const addressesIn = (view: View): Addresses => ({
  fact: (key) => published(view, factPath(key)),
  snapshot: (digest) => published(view, snapshotPath(digest)),
});

/** Facts as a table to take away; each row has the address of its page. */
export const factTable = (view: View, name: string, rows: AsyncIterable<FoundFact>): Table<FoundFact> => ({
  name,
  rows,
  form: factForm(addressesIn(view)),
});

/** A few items as they come. */
export async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}
