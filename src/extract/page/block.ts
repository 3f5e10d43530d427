import type { ParagraphRole } from '../../model/document.js';
import type { Span } from '../../model/span.js';

/** A stretch of the text that is or becomes a paragraph; `role` is null until something decides it. */
export interface Block {
  readonly span: Span;
  readonly role: ParagraphRole | null;
  /** A label such as `Baca juga:` without its headline. */
  readonly bare: boolean;
  /** A selector of the node in the page that it was read from; null where there is none. */
  readonly path: string | null;
}

const space = /\s/;

/** The span without white space at its ends; null where nothing else is left. */
export function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && space.test(text.charAt(from))) from++;
  while (to > from && space.test(text.charAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : null;
}

const lineEnd = /[\r\n\u2028\u2029]/g;

/** The non-blank lines of a text, ends trimmed, in order. */
export function lineBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  // Most texts have no other line ends than this one, and to look for it alone is cheap.
  const endAt = /[\r\u2028\u2029]/.test(text) ? anyEndAt : newlineAt;
  for (let from = 0; from < text.length; ) {
    const end = endAt(text, from);
    const span = trimmed(text, from, end);
    if (span) blocks.push({ span, role: null, bare: false, path: null });
    from = end + 1;
  }
  return blocks;
}

function newlineAt(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function anyEndAt(text: string, from: number): number {
  lineEnd.lastIndex = from;
  return lineEnd.exec(text)?.index ?? text.length;
}
