import type { Span } from '../../model/span.js';

/** So many characters of a paragraph are shown in a list, about. */
const wanted = 400;

/** So many characters on each side of a mark, the most that fits. */
const contexts = [160, 120, 80, 50, 30] as const;

/** Fewer characters than this are not worth an ellipsis. */
const smallestGap = 20;

/**
 * The stretches of a text that show its marks with some words around them, about 400 characters in all: whole
 * words, in order, apart from each other. A text that is not much longer is shown whole; without marks, its
 * beginning. Spans are UTF-16 offsets of the text.
 */
export function cutAround(text: string, marks: readonly Span[]): readonly Span[] {
  if (text.length <= wanted * 1.2) return [{ start: 0, end: text.length }];
  const inside = marks.filter(({ start, end }) => start < end && start >= 0 && end <= text.length);
  if (inside.length === 0) return [wholeWords(text, { start: 0, end: wanted }, { start: 0, end: 0 })];
  const cuts = contexts.map((context) => joined(inside.map((mark) => around(text, mark, context))));
  return cuts.find((windows) => lengthOf(windows) <= wanted) ?? firstOf(cuts.at(-1) ?? []);
}

const lengthOf = (windows: readonly Span[]): number =>
  windows.reduce((sum, { start, end }) => sum + end - start, 0);

/** The first of the stretches, as many as fit, and one at least, however long. */
function firstOf(windows: readonly Span[]): readonly Span[] {
  const fitting = windows.filter((_, index) => lengthOf(windows.slice(0, index + 1)) <= wanted);
  return fitting.length > 0 ? fitting : windows.slice(0, 1);
}

/** What overlaps or nearly touches becomes one. */
function joined(windows: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const window of windows.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && window.start - last.end < smallestGap)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, window.end) };
    else result.push(window);
  }
  return result;
}

const around = (text: string, mark: Span, context: number): Span =>
  wholeWords(
    text,
    { start: Math.max(0, mark.start - context), end: Math.min(text.length, mark.end + context) },
    mark,
  );

/** The window without the words that it cuts in two; all of `kept` stays in it. */
function wholeWords(text: string, { start, end }: Span, kept: Span): Span {
  const before = text.slice(start, kept.start);
  const after = text.slice(kept.end, end);
  const skipped = start === 0 ? 0 : before.search(/(?<=\s)\S/u);
  const words = end === text.length ? after : /^(?:[\s\S]*\S)?(?=\s)/u.exec(after)?.[0];
  return {
    start: skipped === -1 ? characterAt(text, start) : start + skipped,
    end: words === undefined ? characterAt(text, end) : kept.end + words.length,
  };
}

/** The offset, or the one before it where it would part a surrogate pair. */
export const characterAt = (text: string, offset: number): number =>
  /[\ud800-\udbff]/.test(text.charAt(offset - 1)) && /[\udc00-\udfff]/.test(text.charAt(offset))
    ? offset - 1
    : offset;
