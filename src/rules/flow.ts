/** A position in a text, moved on by each reader that finds what it looks for. */
export interface Cursor {
  readonly text: string;
  at: number;
}

/** What a sticky pattern matches at the cursor; undefined, and the cursor unmoved, where it does not. */
export function take(cursor: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0];
  if (found !== undefined) cursor.at += found.length;
  return found;
}

const quoted = /'[^'\n]*'|"[^"\\\n]*"/y;
/** Text without quotes may hold `:` and `#`, but not as `: ` or ` #`; in brackets no comma or bracket. */
const bare = {
  line: /[^\s\-?:,[\]{}#&*!|>'"%@`](?: *(?:[^ :#\n]|:(?!\s)|(?<! )#))*/y,
  flow: /[^\s\-?:,[\]{}#&*!|>'"%@`](?: *(?:[^ :#\n,[\]{}]|:(?![\s,[\]{}])|(?<! )#))*/y,
};

const openList = /\[/y;
const closeList = /\]/y;
const openMapping = /\{/y;
const closeMapping = /\}/y;
const comma = /,/y;
const key = /[A-Za-z]+: +/y;
/** Lines inside brackets are indented by four or more, as the value of a key of an entry always may be. */
const space = /(?: |\n {4})*/y;

/** Where a value stands: alone on its line, or between brackets. */
type Context = 'line' | 'flow';

/** A text, or a list of texts in `[a, b]`; undefined, and the cursor anywhere, where it is neither. */
export function readTextOrList(cursor: Cursor, context: Context): string | readonly string[] | undefined {
  return take(cursor, openList) === undefined ? readText(cursor, context) : readListRest(cursor);
}

/** A mapping in `{ key: a, other: [b, c] }`, from its first bracket on. */
export function readMappingInBraces(cursor: Cursor): unknown {
  const entries = new Map<string, unknown>();
  if (take(cursor, openMapping) === undefined) return undefined;
  do {
    take(cursor, space);
    const name = take(cursor, key)?.split(':', 1)[0];
    const value = name === undefined ? undefined : readTextOrList(cursor, 'flow');
    if (name === undefined || value === undefined || entries.has(name)) return undefined;
    entries.set(name, value);
    take(cursor, space);
  } while (take(cursor, comma) !== undefined);
  return take(cursor, closeMapping) === undefined ? undefined : Object.fromEntries(entries);
}

function readText(cursor: Cursor, context: Context): string | undefined {
  return take(cursor, quoted)?.slice(1, -1) ?? take(cursor, bare[context]);
}

function readListRest(cursor: Cursor): readonly string[] | undefined {
  const items: string[] = [];
  do {
    take(cursor, space);
    const item = readText(cursor, 'flow');
    if (item === undefined) return undefined;
    items.push(item);
    take(cursor, space);
  } while (take(cursor, comma) !== undefined);
  return take(cursor, closeList) === undefined ? undefined : items;
}
