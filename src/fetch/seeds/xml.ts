import { Parser } from 'htmlparser2';
import { InputError } from '../../model/errors.js';
import { lineCounter } from './line-counter.js';
import { tidy } from './line-text.js';

/** An element that has been read to its end. */
export interface XmlElement {
  /**
   * The names from below the root down to this element, joined by `/`, in lower case. A name has no prefix
   * where it is the root's: `<a:url>` in `<a:urlset>` is `url`, `<image:loc>` is `image:loc`.
   */
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
  /**
   * The text between its tags, without that of the elements inside it; the beginning of it where it is long.
   */
  readonly text: string;
  /** The line on which it ends. */
  readonly line: number;
}

export interface XmlReader {
  /**
   * What to do with each element below a root of this name (without its prefix, in lower case); null ends the
   * reading.
   */
  onRoot(name: string): ((element: XmlElement) => void) | null;
  onFault(fault: string): void;
}

const deepest = 64;
/** Characters of one element's text; an address has fewer. */
const longestText = 8192;
const longestName = 64;
const piece = 65_536;

interface Open {
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where its tag ends; an element that ends there too is `<empty/>`. */
  readonly tagEnd: number;
  text: string;
}

/** One reading: what its handlers share. */
interface Walk {
  readonly source: string;
  readonly reader: XmlReader;
  readonly lineAt: (index: number) => number;
  readonly open: Open[];
  state: 'prolog' | 'inside' | 'ending' | 'over';
  root: { readonly prefix: string; readonly local: string } | null;
  onElement: ((element: XmlElement) => void) | null;
  definesEntities: boolean;
  isBroken: boolean;
}

/**
 * Reads XML in one linear pass, element by element, and as much of it as can be read where it is broken.
 * Entities other than XML's own five and characters by number stay as they are written: nothing is ever
 * expanded or fetched.
 * @returns the root's name; null where there is no element at all
 * @throws InputError where it defines entities of its own
 */
export function readXml(xml: string, source: string, reader: XmlReader): string | null {
  const walk: Walk = {
    ...{ source, reader, lineAt: lineCounter(xml), open: [], state: 'prolog', root: null, onElement: null },
    ...{ definesEntities: false, isBroken: false },
  };
  const parser: Parser = new Parser(
    {
      onprocessinginstruction: (name, data) => onDeclaration(walk, name, data),
      onopentag(name, attributes) {
        onOpen(walk, name, { attributes, tagEnd: parser.endIndex });
        if (walk.state === 'over') parser.pause();
      },
      ontext(text) {
        const element = walk.open.at(-1);
        if (element) element.text += text.slice(0, longestText - element.text.length);
      },
      onclosetag(name, isImplied) {
        onClose(walk, name, { isImplied, end: parser.endIndex });
        if (walk.state === 'over') parser.pause();
      },
    },
    { xmlMode: true },
  );
  for (let at = 0; at < xml.length && walk.state !== 'over'; at += piece)
    parser.write(xml.slice(at, at + piece));
  if (walk.state !== 'over') {
    walk.state = 'ending';
    parser.end();
  }
  return walk.root?.local ?? null;
}

/** The declaration of a document type ends at its first `>`, so a definition may stand in it or behind it. */
function onDeclaration(walk: Walk, name: string, data: string): void {
  const isDefinition = /^!entity$/i.test(name);
  const hasSubset = /^!doctype$/i.test(name) && data.replace(/"[^"]*"|'[^']*'/g, '').includes('[');
  if (!isDefinition && !hasSubset) return;
  walk.definesEntities = true;
  if (walk.state === 'inside') refuse(walk);
}

function onOpen(walk: Walk, name: string, tag: Pick<Open, 'attributes' | 'tagEnd'>): void {
  if (walk.state === 'prolog') openRoot(walk, name);
  else if (walk.open.length >= deepest) {
    const expected = `elements nested at most ${deepest} deep, got more; nothing is read from there on`;
    walk.reader.onFault(`line ${walk.lineAt(tag.tagEnd)}: expected ${expected}`);
    walk.state = 'over';
  }
  const parent = walk.open.at(-1);
  const { prefix, local } = split(name);
  const own = prefix === '' || prefix === walk.root?.prefix ? local : `${prefix}:${local}`;
  const path = walk.open.length < 2 ? own : `${parent?.path}/${own}`;
  walk.open.push({ ...tag, path, text: '' });
}

function openRoot(walk: Walk, name: string): void {
  const { prefix, local } = split(name);
  // A page that defines entities is read as HTML, which has no such thing.
  if (walk.definesEntities && local !== 'html') refuse(walk);
  walk.root = { prefix, local };
  walk.onElement = walk.reader.onRoot(local);
  walk.state = walk.onElement === null ? 'over' : 'inside';
}

function onClose(walk: Walk, name: string, { isImplied, end }: { isImplied: boolean; end: number }): void {
  const element = walk.open.pop();
  if (!element) return;
  if (isImplied && element.tagEnd !== end) {
    const got = walk.state === 'ending' ? 'the end of the file' : 'the end of what it stands in';
    broken(walk, end, `</${tidy(name.slice(0, longestName))}>, got ${got}`);
  }
  // An element that was cut short is left out: half an address may be another address.
  if (walk.state !== 'inside') return;
  if (walk.open.length === 0) walk.state = 'over';
  else walk.onElement?.({ ...element, line: walk.lineAt(end) });
}

/** Says what is broken first; the rest follows from it more often than not. */
function broken(walk: Walk, at: number, what: string): void {
  if (!walk.isBroken) walk.reader.onFault(`line ${walk.lineAt(at)}: expected ${what}`);
  walk.isBroken = true;
}

function refuse({ source }: Walk): never {
  throw new InputError(`${source}: expected XML without entity definitions, got some; it is not read`);
}

/** Long names are cut: every path below an element holds its name. */
function split(name: string): { readonly prefix: string; readonly local: string } {
  const known = name.slice(0, longestName).toLowerCase();
  const cut = known.indexOf(':');
  return { prefix: known.slice(0, Math.max(cut, 0)), local: known.slice(cut + 1) };
}
