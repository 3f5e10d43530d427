import type { ParagraphRole } from '../../model/document.js';
import type { Span } from '../../model/span.js';

/** A stretch of the text that is or becomes a paragraph; `role` is null until something decides it. */
export interface Block {
  readonly span: Span;
  readonly role: ParagraphRole | null;
  /** A label such as `Baca juga:` without its headline. */
  readonly bare: boolean;
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

/** The non-blank lines of a text, ends trimmed, in order. */
export function lineBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  const line = /[^\r\n\u2028\u2029]+/g;
  for (let match = line.exec(text); match; match = line.exec(text)) {
    const span = trimmed(text, match.index, line.lastIndex);
    if (span) blocks.push({ span, role: null, bare: false });
  }
  return blocks;
}
