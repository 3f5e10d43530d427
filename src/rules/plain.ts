import { type Cursor, readMappingInBraces, readTextOrList, take } from './flow.js';

const gap = /(?: *(?:#.*)?\n)*/y;
const dash = /- (?! )/y;
const keyIndent = / {2}(?=[^ ])/y;
const itemIndent = / {4}- (?! )/y;
const braces = /(?=\{)/y;
const key = /[A-Za-z]+:(?= |\n)/y;
const spaces = / +/y;
const lineEnd = / *(?: #.*)?\n/y;

/**
 * Reads the YAML that nearly all rule files are written in: a list of mappings from a word to a text or a
 * list of texts, on lines or in brackets. It takes a tenth of the time of the whole language, and every
 * command waits for it. Undefined for whatever it does not know in full, faulty files included, which is
 * then a matter for the `yaml` package; what it does read, `yaml` reads the same with its failsafe schema.
 */
export function readPlain(text: string): unknown {
  if (/[\t\r\uFEFF]/.test(text)) return undefined;
  const cursor = { text: text.endsWith('\n') ? text : `${text}\n`, at: 0 };
  const entries: unknown[] = [];
  take(cursor, gap);
  while (take(cursor, dash) !== undefined) {
    const entry = readEntry(cursor);
    if (entry === undefined) return undefined;
    entries.push(entry);
    take(cursor, gap);
  }
  return cursor.at === cursor.text.length && entries.length > 0 ? entries : undefined;
}

function readEntry(cursor: Cursor): unknown {
  if (take(cursor, braces) !== undefined) return endLine(cursor, readMappingInBraces(cursor));
  const first = take(cursor, key);
  return first === undefined ? readLine(cursor) : readMapping(cursor, first);
}

function readMapping(cursor: Cursor, first: string): unknown {
  const entries = new Map<string, unknown>();
  let label: string | undefined = first;
  while (label !== undefined) {
    const name = label.slice(0, -1);
    const value = readValue(cursor);
    if (value === undefined || entries.has(name)) return undefined;
    entries.set(name, value);
    take(cursor, gap);
    if (take(cursor, keyIndent) === undefined) return Object.fromEntries(entries);
    label = take(cursor, key);
  }
  return undefined;
}

/** What follows `key:`: a value on its line, or a list on the lines below. */
function readValue(cursor: Cursor): unknown {
  if (take(cursor, lineEnd) === undefined) {
    take(cursor, spaces);
    return readLine(cursor);
  }
  const items: unknown[] = [];
  take(cursor, gap);
  while (take(cursor, itemIndent) !== undefined) {
    const item = readLine(cursor);
    if (item === undefined) return undefined;
    items.push(item);
    take(cursor, gap);
  }
  return items.length > 0 ? items : undefined;
}

/** A text or a list in brackets, up to the end of its line. */
const readLine = (cursor: Cursor): unknown => endLine(cursor, readTextOrList(cursor, 'line'));

const endLine = (cursor: Cursor, value: unknown): unknown =>
  take(cursor, lineEnd) === undefined ? undefined : value;
