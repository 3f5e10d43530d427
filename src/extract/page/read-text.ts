import { onePage, type Paragraph } from '../../model/document.js';
import { sliceOf } from '../../model/span.js';
import { lineBlocks } from './block.js';
import type { Boilerplate } from './boilerplate.js';
import { writerOfLine } from './byline.js';
import type { FoundDay, PageContent } from './content.js';
import { readDateLine } from './date-line.js';
import { assignRoles } from './roles.js';

/** A date line further down belongs to something else (a list of events, a comment). */
const dateLineWithin = 8;

/** A plain text: every non-blank line is a paragraph, and the text stays exactly as it is. */
export function readText(text: string, boilerplate: Boilerplate): PageContent {
  const paragraphs = assignRoles(text, lineBlocks(text), boilerplate);
  const title = paragraphs.find((paragraph) => paragraph.role === 'title');
  return {
    text,
    title: title ? sliceOf(text, title.span) : null,
    url: null,
    site: null,
    published: dateLineOf(text, paragraphs),
    byline: writerIn(text, paragraphs),
    pagination: onePage,
    paragraphs,
    diagnostics: [],
  };
}

/** The writer whom a line of the text names. */
export function writerIn(text: string, paragraphs: readonly Paragraph[]): string | null {
  for (const { span, role } of paragraphs) {
    const writer = role === 'byline' || role === 'footer' ? writerOfLine(sliceOf(text, span)) : null;
    if (writer !== null) return writer;
  }
  return null;
}

/** The day of the first date line near the head of the text. */
function dateLineOf(text: string, paragraphs: readonly Paragraph[]): FoundDay | null {
  for (const { span, role } of paragraphs.slice(0, dateLineWithin)) {
    const day = role === 'dateline' ? readDateLine(sliceOf(text, span)) : null;
    if (day !== null) return { day, from: 'date-line' };
  }
  return null;
}
