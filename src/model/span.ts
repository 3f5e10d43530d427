import { SpanError } from './errors.js';

/**
 * A half-open stretch `[start, end)` of `document.text`, counted in UTF-16 code units as JavaScript
 * counts them. It is the only kind of position in Jejak.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Makes a span. @throws SpanError when the ends are not integers with `0 <= start < end`. */
export function makeSpan(start: number, end: number): Span {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start) {
    throw new SpanError(`expected integers with 0 <= start < end, got [${start}, ${end})`);
  }
  return { start, end };
}

/** The characters of `text` that the span covers. */
export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end);

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The smallest span that holds all of `spans`. @throws SpanError when there are none. */
export function cover(spans: readonly Span[]): Span {
  return makeSpan(Math.min(...spans.map((s) => s.start)), Math.max(...spans.map((s) => s.end)));
}

/** Reading order: by start, the longer first where two start together. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
