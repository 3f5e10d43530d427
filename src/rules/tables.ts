import type { Fault } from './fault.js';
import type { RuleFile } from './folder.js';
import { belongsTo, folderOf, type Part } from './layout.js';
import { openDocument, type Path, type Source } from './locate.js';
import { readYaml } from './yaml.js';

/** An entry with the place it came from. */
export interface Located<T> {
  readonly value: T;
  readonly source: Source;
  /** Where it stands in its file. */
  readonly path: Path;
}

/** One part of the rules as read, with what is wrong with its files. */
export interface Table<T> {
  readonly entries: readonly Located<T>[];
  readonly faults: readonly Fault[];
}

/** Reads the files of `part` among `files`; `show` makes the path to show of a name. */
export function readTable<T>(
  part: Part<T>,
  files: readonly RuleFile[],
  show: (name: string) => string,
): Table<T> {
  const own = files.filter(({ name }) => belongsTo(name, part.at));
  if (own.length === 0) return { entries: [], faults: [missing(part, show)] };
  const tables = own.map((file) => readFile(part, file));
  return {
    entries: tables.flatMap((table) => table.entries),
    faults: tables.flatMap((table) => table.faults),
  };
}

function readFile<T>(part: Part<T>, { file, bytes }: RuleFile): Table<T> {
  const source = { file, text: new TextDecoder().decode(bytes) };
  const undecoded = source.text.indexOf('\uFFFD');
  if (undecoded >= 0) return { entries: [], faults: [notUtf8(source, undecoded)] };
  const outcome = readYaml(source, part.schema);
  if (!outcome.ok) return { entries: [], faults: outcome.faults };
  return { entries: outcome.value.map((value, index) => ({ value, source, path: [index] })), faults: [] };
}

function notUtf8(source: Source, offset: number): Fault {
  const message = 'expected UTF-8, got a character that is none: save the file as UTF-8';
  return { file: source.file, place: openDocument(source.text).placeAt(offset), message };
}

function missing(part: Part<unknown>, show: (name: string) => string): Fault {
  const folder = folderOf(part.at);
  if (folder === undefined)
    return { file: show(part.at), message: `expected this file, ${part.holds}; got none` };
  return { file: `${show(folder)}/`, message: `expected a .yaml file here, ${part.holds}; got none` };
}
