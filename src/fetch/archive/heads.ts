import { InputError } from '../../model/errors.js';

/** The first line of a head and its fields, names in lower case; a field that is told again is joined by a comma. */
export interface Head {
  readonly line: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** The largest head of a record or of an HTTP answer, in bytes: twice what is fetched. */
export const headLimit = 131_072;
/** Lines that are no field cost warcio a look at all that follows. */
const mostOddLines = 100;
const [newline, carriageReturn, colon] = [0x0a, 0x0d, 0x3a];

/** Where the blank line that ends a head ends, be line ends CRLF or, in damaged files, LF; -1 where none is. */
export function headEnd(bytes: Buffer): number {
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) {
    if (bytes[at + 1] === newline) return at + 2;
    if (bytes[at + 1] === carriageReturn && bytes[at + 2] === newline) return at + 3;
  }
  return -1;
}

/** Reads a head, blank line and all. @throws InputError where it is none. */
export async function parseHead(bytes: Buffer): Promise<Head> {
  if (oddLines(bytes) > mostOddLines)
    throw new InputError('expected a head of lines such as "name: value", got others');
  const { AsyncIterReader, StatusAndHeadersParser, latin1ToUTF } = await import('warcio');
  const reader = new AsyncIterReader([bytes], null);
  const head = await new StatusAndHeadersParser().parse(reader, { headersClass: Headers });
  if (!head) throw new InputError('expected a head, got a blank line');
  const { headers, reencodeHeaders } = head;
  const fields = Array.from(headers, ([name]): [string, string] => {
    const value = headers.get(name) ?? '';
    // What does not fit into an HTTP header is kept by warcio as bytes, a character each.
    return [name, reencodeHeaders?.has(name) ? latin1ToUTF(value) : value];
  });
  return { line: head.statusline, fields: Object.fromEntries(fields) };
}

function oddLines(bytes: Buffer): number {
  let [count, from] = [0, 0];
  for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, from)) {
    if (!bytes.subarray(from, end).includes(colon)) count++;
    from = end + 1;
  }
  return count;
}
