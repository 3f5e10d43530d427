import type { Document, Paragraph } from '../model/document.js';
import { sliceOf } from '../model/span.js';

/** A paragraph's text and what stands between it and the paragraph before. */
export interface Piece {
  readonly before: string;
  readonly text: string;
}

interface Pieces {
  readonly pieces: readonly Piece[];
  /** What stands after the last paragraph; the whole text where there is none. */
  readonly tail: string;
}

/** Cuts a text at its paragraphs, which stand in order and do not overlap. `joinText` gives it back. */
export function splitText({ text, paragraphs }: Pick<Document, 'text' | 'paragraphs'>): Pieces {
  const endBefore = (index: number) => paragraphs[index - 1]?.span.end ?? 0;
  const pieces = paragraphs.map((paragraph: Paragraph, index) => ({
    before: text.slice(endBefore(index), paragraph.span.start),
    text: sliceOf(text, paragraph.span),
  }));
  return { pieces, tail: text.slice(endBefore(paragraphs.length)) };
}

/** The text that the pieces were cut from, character for character. */
export const joinText = (pieces: readonly Piece[], tail: string): string =>
  pieces.map(({ before, text }) => before + text).join('') + tail;
