import type { Document } from '../../../model/document.js';
import type { Fact } from '../../../model/fact.js';
import { type Html, html } from '../../../model/html.js';
import { contains, overlaps } from '../../../model/span.js';
import type { FoundFact, ReadArticle } from '../../../store/index.js';
import { inIndonesian } from '../../parts/article-data.js';
import { citationMarks, markedText } from '../../parts/marks.js';
import { shownParagraph } from '../../parts/paragraph.js';
import { articlePath, href, type View } from '../../view.js';
import { factWords } from '../../words/fact.js';

/** A paragraph beside the fact's own is folded where it is longer (UTF-16 units). */
const foldedFrom = 500;

/** The paragraph of a fact's first citation; -1 where none holds it. */
const ownParagraph = ({ paragraphs }: Document, { citations }: Fact): number => {
  const [first] = citations;
  return first === undefined ? -1 : paragraphs.findIndex(({ span }) => contains(span, first));
};

interface InDocument {
  readonly document: Document;
  readonly fact: Fact;
}

function beside(
  view: View,
  { document, fact }: InDocument,
  { index, label }: { index: number; label: string },
): Html {
  const paragraph = document.paragraphs[index];
  if (paragraph === undefined) return html``;
  const shown = shownParagraph(view, { document, index, marks: citationMarks(view, fact.citations) });
  const isLong = paragraph.span.end - paragraph.span.start > foldedFrom;
  return isLong
    ? html`<details class="beside"><summary>${label}</summary>${shown}</details>`
    : html`<div class="beside">${shown}</div>`;
}

/** The paragraph of a fact with all that it cites there marked, between the paragraphs beside it. */
export function context(view: View, { fact, quote }: FoundFact, document: Document | null): Html {
  const words = factWords[view.language];
  const marks = citationMarks(view, fact.citations);
  const index = document === null ? -1 : ownParagraph(document, fact);
  if (document === null || index === -1) {
    if (quote === null) return html`<p class="note">${words.noQuote}</p>`;
    return html`<blockquote class="context labelled"><p class="paragraph own"><span class="words"${inIndonesian(view)}>${markedText(quote.text, quote.start, marks)}</span></p></blockquote>`;
  }
  const own = shownParagraph(view, { document, index, marks });
  return html`
<blockquote class="context labelled">
${beside(view, { document, fact }, { index: index - 1, label: words.before })}
<div class="own">${own}</div>
${beside(view, { document, fact }, { index: index + 1, label: words.behind })}
</blockquote>`;
}

/** The paragraphs that cite the fact, or only repeat one that does, and are not among its context. */
function tellingsOf(document: Document, fact: Fact): readonly number[] {
  const own = ownParagraph(document, fact);
  const isCited = document.paragraphs.map(({ span }) =>
    fact.citations.some((citation) => overlaps(span, citation)),
  );
  return document.paragraphs.flatMap(({ repeatOf }, index) => {
    const tells = isCited[index] || (repeatOf !== null && isCited[repeatOf]);
    const isShown = own !== -1 && Math.abs(index - own) <= 1;
    return tells && !isShown ? [index] : [];
  });
}

/** The other tellings of the fact in its article; nothing where there are none. */
export function tellings(view: View, { fact }: FoundFact, stored: ReadArticle | null): Html | null {
  if (stored === null) return null;
  const { document, article } = stored;
  const indexes = tellingsOf(document, fact);
  if (indexes.length === 0) return null;
  const words = factWords[view.language];
  const marks = citationMarks(view, fact.citations);
  const items = indexes.map((index) => {
    const address = `${href(view, articlePath(article.key))}#p${index + 1}`;
    const isRepeat = document.paragraphs[index]?.repeatOf !== null;
    const note = html`<a class="place" href="${address}">${words.paragraph} ${index + 1}</a>${isRepeat ? html` <span class="role">${words.repeats}</span>` : null}`;
    return html`<li>${shownParagraph(view, { document, index, marks, note })}</li>`;
  });
  return html`
<section aria-labelledby="tellings"><h2 id="tellings">${words.tellings}</h2>
<p class="note">${words.tellingsNote}</p>
<ul class="plain labelled tellings">${items}</ul></section>`;
}
