import type { Document } from '../../../model/document.js';
import { overlaps, type Span } from '../../../model/span.js';
import { oneOf } from '../../asked.js';
import { formatNumber } from '../../format.js';
import type { View } from '../../view.js';
import { articleWords } from '../../words/article.js';

/** What an address asks to be shown in a text: the span, where it can be, and what is said about it. */
export interface AskedSpan {
  readonly span: Span | null;
  readonly message: string;
}

/** The span of `?span=147-159`; null where none is asked for. */
export function askedSpan(view: View, { text, paragraphs }: Document): AskedSpan | null {
  const given = oneOf(view.asked, 'span');
  if (given === null) return null;
  const words = articleWords[view.language];
  const [, from, to] = /^(\d{1,9})-(\d{1,9})$/.exec(given) ?? [];
  const span = { start: Number(from), end: Number(to) };
  if (from === undefined || span.start >= span.end) return { span: null, message: words.askedFaulty(given) };
  if (span.end > text.length) {
    const length = formatNumber(text.length, view.language);
    return { span: null, message: words.askedBeyond(given, length) };
  }
  const isShown = paragraphs.some((paragraph) => overlaps(paragraph.span, span));
  return isShown
    ? { span, message: words.askedShown(given) }
    : { span: null, message: words.askedEmpty(given) };
}
