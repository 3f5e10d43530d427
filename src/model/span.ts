/**
 * A half-open stretch `[start, end)` of `document.text`, counted in UTF-16 code units as JavaScript
 * counts them. It is the only kind of position in Jejak.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters of `text` that the span covers. */
export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end);

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
