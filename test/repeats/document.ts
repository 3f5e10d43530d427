import { markRepeats } from '../../src/extract/repeats/mark-repeats.js';
import { type Document, onePage } from '../../src/model/document.js';

/** A document of body paragraphs, one a line. Lines must not be empty. */
export function documentOf(...lines: string[]): Document {
  let start = 0;
  const paragraphs = lines.map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return { span, role: 'body' as const, repeatOf: null, page: 1, path: null };
  });
  return {
    id: 'berita',
    source: 'berita.txt',
    url: null,
    site: null,
    title: null,
    published: null,
    publishedFrom: null,
    byline: null,
    pagination: onePage,
    text: lines.join('\n'),
    paragraphs,
  };
}

export const repeatsOf = (...lines: string[]): (number | null)[] =>
  markRepeats(documentOf(...lines)).value.paragraphs.map((paragraph) => paragraph.repeatOf);
