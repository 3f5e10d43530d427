import type { Document, Paragraph } from '../../../model/document.js';
import { type Html, html } from '../../../model/html.js';
import { overlaps, type Span } from '../../../model/span.js';
import type { Mark } from '../../parts/marks.js';
import { shownParagraph } from '../../parts/paragraph.js';
import type { View } from '../../view.js';
import { articleWords } from '../../words/article.js';

/** A text with all that is marked in it. */
export interface MarkedText {
  readonly document: Document;
  /** In the order of the text. */
  readonly marks: readonly Mark[];
  /** What an address asks for. */
  readonly asked: Span | null;
}

/** The marks of each paragraph; both stand in order, so that all are gone through once. */
function marksByParagraph({ document, marks }: MarkedText): readonly (readonly Mark[])[] {
  let first = 0;
  return document.paragraphs.map(({ span }) => {
    while ((marks[first]?.span.end ?? span.end) <= span.start) first += 1;
    const some: Mark[] = [];
    for (let at = first; (marks[at]?.span.start ?? span.end) < span.end; at += 1) {
      const mark = marks[at];
      if (mark !== undefined && overlaps(mark.span, span)) some.push(mark);
    }
    return some;
  });
}

function repeatNote(view: View, { repeatOf }: Paragraph): Html | null {
  if (repeatOf === null) return null;
  const number = repeatOf + 1;
  return html`<span class="role"><a href="#p${number}">${articleWords[view.language].repeats} ${number}</a></span>`;
}

/** A heading where a page of a several-page article begins. */
function pageHead(view: View, { paragraphs }: Document, index: number): Html | null {
  const [page, before, last] = [
    paragraphs[index]?.page,
    paragraphs[index - 1]?.page,
    paragraphs.at(-1)?.page,
  ];
  if (page === undefined || page === before || last === 1) return null;
  return html`<h3 class="page-break">${articleWords[view.language].page} ${page}</h3>`;
}

/** The whole text, each paragraph with its anchor, its role and its marks. */
export function markedParagraphs(view: View, text: MarkedText): Html {
  const { document, asked } = text;
  const marksOf = marksByParagraph(text);
  const shows = ({ span }: Paragraph) => asked !== null && overlaps(span, asked);
  const firstAsked = document.paragraphs.findIndex(shows);
  const label = articleWords[view.language].asked;
  return html`${document.paragraphs.map((paragraph, index) => {
    const id = index === firstAsked ? 'span' : undefined;
    const frame: readonly Mark[] = asked && shows(paragraph) ? [{ span: asked, slot: null, label, id }] : [];
    const marks = [...(marksOf[index] ?? []), ...frame];
    const shown = { document, index, marks, id: `p${index + 1}`, note: repeatNote(view, paragraph) };
    return html`${pageHead(view, document, index)}${shownParagraph(view, shown)}
`;
  })}`;
}
