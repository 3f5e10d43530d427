import type { Citation, SlotName } from '../../model/fact.js';
import { type Content, type Html, html, Html as Markup } from '../../model/html.js';
import { contains, type Span, sliceOf } from '../../model/span.js';
import type { Quote } from '../../store/index.js';
import type { View } from '../view.js';
import { slotWords } from '../words/slots.js';
import { characterAt, cutAround } from './cut.js';

/** A stretch of an article that is shown marked; its span counts in the article's text. */
export interface Mark {
  readonly span: Span;
  /**
   * Its colour; null for what an address asks to be shown, which is set between lines and keeps the colour of
   * what lies in it.
   */
  readonly slot: SlotName | null;
  /** What is said of it beside its colour. */
  readonly label: string;
  /** Where its words lead to. */
  readonly href?: string | undefined;
  /** Further places that it leads to, each by a link behind it. */
  readonly links?: readonly MarkLink[];
  /** Its anchor in the page. */
  readonly id?: string | undefined;
}

interface MarkLink {
  readonly href: string;
  /** What is shown: a number. */
  readonly short: string;
  readonly name: string;
}

/**
 * A stretch of an article's text that begins at `offset`, with its marks, which may overlap: it is cut at
 * every end of a mark, and a piece has the colour of the shortest mark over it. No character is added or
 * lost: labels and numbers are attributes that the style sheet shows, so that whoever copies the text has the
 * article's words and no others.
 */
export function markedText(text: string, offset: number, marks: readonly Mark[]): Html {
  const inside = marks.map((mark) => ({ ...mark, span: within(text, offset, mark.span) })).toSorted(byStart);
  const ends = inside.flatMap(({ span }) => [span.start, span.end]);
  const cuts = [...new Set([0, ...ends, text.length])].sort((a, b) => a - b);
  let waiting = 0;
  let over: readonly Mark[] = [];
  return html`${cuts.slice(1).map((end, index) => {
    const piece = { start: cuts[index] ?? 0, end };
    const first = waiting;
    while ((inside[waiting]?.span.start ?? end) < end) waiting += 1;
    over = [...over, ...inside.slice(first, waiting)].filter(({ span }) => contains(span, piece));
    return markedPiece(sliceOf(text, piece), piece, over);
  })}`;
}

const byStart = (a: Mark, b: Mark): number => a.span.start - b.span.start;

/** A span of the article as one of the text that is shown, widened to whole characters. */
function within(text: string, offset: number, { start, end }: Span): Span {
  const inText = (at: number): number => Math.min(text.length, Math.max(0, at - offset));
  const last = characterAt(text, inText(end));
  return { start: characterAt(text, inText(start)), end: last < inText(end) ? last + 2 : last };
}

const sizeOf = ({ span }: Mark): number => span.end - span.start;

function markedPiece(words: string, { start, end }: Span, over: readonly Mark[]): Html {
  if (over.length === 0) return html`${words}`;
  const sorted = over.toSorted((a, b) => sizeOf(a) - sizeOf(b));
  const beginning = sorted.filter(({ span }) => span.start === start);
  const ending = sorted.filter(({ span }) => span.end === end);
  const ids = beginning.flatMap(({ id }) => id ?? []);
  const address = sorted.find(({ href }) => href !== undefined)?.href;
  const labels = beginning.map(({ label }) => label).join(', ');
  return html`${ids.slice(1).map((id) => html`<span id="${id}"></span>`)}<mark class="${classOf(sorted)}"${attribute(
    'id',
    ids[0],
  )}${attribute('data-label', labels || undefined)}${attribute('title', titleOf(sorted))}>${
    address === undefined ? words : html`<a href="${address}">${words}</a>`
  }</mark>${ending.flatMap(({ links = [] }) => links).map(markLink)}`;
}

/** The number is shown by the style sheet, and stays out of the text. */
const markLink = ({ href, short, name }: MarkLink): Html =>
  html`<a class="mark-link" href="${href}" aria-label="${name}" title="${name}" data-short="${short}"></a>`;

function classOf(over: readonly Mark[]): string {
  const slot = over.find((mark) => mark.slot !== null)?.slot;
  const isAsked = over.some((mark) => mark.slot === null);
  return [slot && `slot-${slot}`, isAsked && 'asked'].filter(Boolean).join(' ');
}

const titleOf = (over: readonly Mark[]): string => [...new Set(over.map(({ label }) => label))].join(', ');

const attribute = (name: 'id' | 'data-label' | 'title', value: string | undefined): Content =>
  value === undefined ? null : html`${new Markup(` ${name}=`)}"${value}"`;

/** The marks of a fact's citations, named by their slots. */
export const citationMarks = (
  { language }: Pick<View, 'language'>,
  citations: readonly Citation[],
): readonly Mark[] =>
  citations.map(({ slot, start, end }) => ({ span: { start, end }, slot, label: slotWords[language][slot] }));

/** The paragraph of a fact for a list: its marked values with the words around them, about 400 characters. */
export function excerpt(view: View, { text, start }: Quote, citations: readonly Citation[]): Html {
  const marks = citationMarks(view, citations);
  const spans = marks.map(({ span }) => ({ start: span.start - start, end: span.end - start }));
  const stretches = cutAround(text, spans);
  const last = stretches.at(-1);
  const gap = (from: number): string => (from === 0 ? '' : '… ');
  return html`${stretches.map((stretch, index) => {
    const before = index === 0 ? gap(stretch.start) : ' … ';
    return html`${before}${markedText(sliceOf(text, stretch), start + stretch.start, marks)}`;
  })}${last !== undefined && last.end < text.length ? ' …' : null}`;
}
