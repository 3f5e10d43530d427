import type { Document, Paragraph } from '../../model/document.js';
import { InputError } from '../../model/errors.js';
import { sliceOf } from '../../model/span.js';

const gap = '\n\n';
/** Roles that every page of an article shows again; only the first page's count. */
const repeated = new Set<Paragraph['role']>(['title', 'dateline', 'byline', 'footer']);

/**
 * One document of the pages of one article, in the order of their numbers. It is the first page's document, its text
 * goes on with the paragraphs of the others, and each paragraph knows its page. What every page shows again (title,
 * date line, byline, footer) and says the same is taken once. To be called before repeats are marked.
 * @throws InputError when there is no page, or two have the same number.
 */
export function joinPages(pages: readonly Document[]): Document {
  const ordered = [...pages].sort((a, b) => a.pagination.number - b.pagination.number);
  const [first, ...others] = ordered;
  if (!first) throw new InputError('expected the pages of an article, got none');
  const numbers = new Set(ordered.map(({ pagination }) => pagination.number));
  if (numbers.size < ordered.length) {
    throw new InputError(`${first.source}: expected pages of different numbers, got one number twice`);
  }
  const seen = new Set(first.paragraphs.map((paragraph) => sliceOf(first.text, paragraph.span)));
  let { text } = first;
  const paragraphs = [...first.paragraphs];
  for (const page of others) {
    for (const paragraph of page.paragraphs) {
      const line = sliceOf(page.text, paragraph.span);
      if (repeated.has(paragraph.role) && seen.has(line)) continue;
      const start = text.length + gap.length;
      text = `${text}${gap}${line}`;
      paragraphs.push({
        ...paragraph,
        span: { start, end: start + line.length },
        repeatOf: null,
        page: page.pagination.number,
      });
    }
  }
  const last = ordered.at(-1) ?? first;
  return { ...first, text, paragraphs, pagination: { ...first.pagination, next: last.pagination.next } };
}
