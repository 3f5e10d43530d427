import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
} from 'yaml';
import type { Place } from './fault.js';

/** A YAML file in memory; `file` is its path as messages show it. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** A YAML file with the positions of its nodes. */
export interface OpenDocument {
  readonly document: Document.Parsed;
  placeAt(offset: number): Place;
}

/** The keys and indexes that lead to a value, as zod reports them. */
export type Path = readonly PropertyKey[];

/** Parses with positions. Every scalar is a string, and faults are left in `document.errors`. */
export function openDocument(text: string): OpenDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    prettyErrors: false,
    stringKeys: true,
    lineCounter: lines,
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  return { document, placeAt };
}

/** Where the value at `path` begins; where the path ends early, the deepest value that is there. */
export function locateValue(opened: OpenDocument, path: Path): Place {
  let node: unknown = opened.document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    node = child(node, step);
    offset = startOf(node) ?? offset;
  }
  return opened.placeAt(offset);
}

/** Where the key `key` of the mapping at `path` begins. */
export function locateKey(opened: OpenDocument, path: Path, key: string): Place {
  let node: unknown = opened.document.contents;
  for (const step of path) node = child(node, step);
  const offset = isMap(node) ? startOf(pairOf(node, key)?.key) : undefined;
  return offset === undefined ? locateValue(opened, path) : opened.placeAt(offset);
}

function child(node: unknown, step: PropertyKey): unknown {
  if (isMap(node)) return pairOf(node, step)?.value;
  if (isSeq(node) && typeof step === 'number') return node.items[step];
  return undefined;
}

function pairOf(map: unknown, key: PropertyKey) {
  if (!isMap(map)) return undefined;
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

function startOf(node: unknown): number | undefined {
  if (!isNode(node)) return undefined;
  // A flow or block collection that is empty has no item to point at, but always a range.
  return isCollection(node) || isScalar(node) ? node.range?.[0] : undefined;
}
