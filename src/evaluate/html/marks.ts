import { type Html, html } from '../../model/html.js';
import { contains, type Span, sliceOf } from '../../model/span.js';

/** A stretch of the text that is shown marked; UTF-16. */
export interface Mark {
  readonly span: Span;
  /** Its class, which gives the colour. */
  readonly kind: string;
  /** What stands before it, so that the colour alone says nothing. */
  readonly label: string;
  readonly wrong: boolean;
}

/**
 * The text with its marks, which may overlap: it is cut at every end of a mark, and a piece has the colour of
 * the shortest mark over it. Labels stand where their mark begins.
 */
export function markedText(text: string, marks: readonly Mark[]): Html {
  const ends = marks.flatMap(({ span }) => [span.start, span.end]);
  const cuts = [...new Set([0, ...ends, text.length])]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((a, b) => a - b);
  return html`${cuts.slice(1).map((end, index) => {
    const piece = { start: cuts[index] ?? 0, end };
    const over = marks.filter(({ span }) => contains(span, piece)).sort((a, b) => sizeOf(a) - sizeOf(b));
    return markedPiece(sliceOf(text, piece), over, piece.start);
  })}`;
}

const sizeOf = ({ span }: Mark): number => span.end - span.start;

function markedPiece(text: string, over: readonly Mark[], start: number): Html {
  const [shortest] = over;
  if (shortest === undefined) return html`${text}`;
  const labels = over.filter(({ span }) => span.start === start).map(({ label }) => label);
  const tag = labels.length === 0 ? null : html`<span class="tag">${labels.join(', ')}</span>`;
  return html`<mark class="${shortest.kind}${shortest.wrong ? ' wrong' : ''}">${tag}${text}</mark>`;
}
