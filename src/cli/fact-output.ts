import { encodeAll, factForm, type TableFormat, tableEncoder } from '../export/index.js';
import { type FactFilters, type FoundFact, queryRows, type Store, streamFacts } from '../store/index.js';
import { factTable } from './fact-table.js';
import type { Output } from './io.js';

export const formats = ['table', 'csv', 'json', 'jsonl'] as const;
export type Format = (typeof formats)[number];

/** Counts what goes by. */
async function* counted<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
  onItem: () => void,
): AsyncGenerator<Item> {
  for await (const item of items) {
    onItem();
    yield item;
  }
}

const byteOrderMark = '\ufeff';

/**
 * Writes a file to stdout as it is made, and says how many items it has. Programs that read from a pipe take a byte
 * order mark for a part of the first name.
 */
export async function printFile<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
  form: Parameters<typeof tableEncoder<Item>>[0],
  { format, out }: { readonly format: TableFormat; readonly out: Output },
): Promise<number> {
  let count = 0;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const file = encodeAll(
    counted(items, () => {
      count += 1;
    }),
    await tableEncoder(form, format),
  );
  for await (const bytes of file) {
    const text = decoder.decode(bytes, { stream: true });
    await out.write(text.startsWith(byteOrderMark) ? text.slice(1) : text);
  }
  return count;
}

async function printTable(store: Store, filters: FactFilters, out: Output): Promise<number> {
  const rows = await queryRows(store, filters);
  if (rows.length > 0) await out.write(`${factTable(rows, out.columns)}\n`);
  return rows.length;
}

/** Writes the facts that meet the filters, and says how many they are. */
export function printFacts(
  store: Store,
  filters: FactFilters,
  { format, out }: { readonly format: Format; readonly out: Output },
): Promise<number> {
  if (format === 'table') return printTable(store, filters, out);
  return printFile<FoundFact>(streamFacts(store, filters), factForm(), { format, out });
}
