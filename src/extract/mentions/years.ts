import type { Document } from '../../model/document.js';
import { sliceOf } from '../../model/span.js';
import { numberShape } from '../text/scan.js';
import type { Sentence } from '../text/token.js';
import { yearAt, yearOf } from './date-shape.js';
import { isReadable } from './readable.js';

/** For each sentence the year that a month without one may take: the last year named before it, else the first named. */
export function startYears(sentences: readonly Sentence[], published: string | null): (number | null)[] {
  const first = sentences.find((sentence) => yearsOf(sentence).length > 0);
  return yearsFrom(sentences, (first && yearsOf(first)[0]) ?? publishedYear(published));
}

/** The same for sentences before which `before` was the year. */
export function yearsFrom(sentences: readonly Sentence[], before: number | null): (number | null)[] {
  let current = before;
  return sentences.map((sentence) => {
    const years = yearsOf(sentence);
    const start = years[0] ?? current;
    current = years[years.length - 1] ?? current;
    return start;
  });
}

function yearsOf({ tokens }: Sentence): number[] {
  const years: number[] = [];
  for (const token of tokens) {
    const year = yearAt(token);
    if (year !== null) years.push(year);
  }
  return years;
}

const publishedYear = (published: string | null): number | null =>
  published ? Number(published.slice(0, 4)) : null;

const numbers = new RegExp(numberShape, 'g');

/** The year at hand at an offset of a document. */
export type YearBefore = (offset: number) => number | null;

/** The same as `startYears` tells of sentences, without making any: the paragraphs that are read are searched for years. */
export function yearsOfText({ text, paragraphs, published }: Document): YearBefore {
  const named = paragraphs.filter(isReadable).flatMap(({ span }) =>
    [...sliceOf(text, span).matchAll(numbers)].flatMap((match) => {
      const year = yearOf(match[0]);
      return year === null ? [] : [{ year, at: span.start + match.index }];
    }),
  );
  const first = named[0]?.year ?? publishedYear(published);
  return (offset) => named.findLast(({ at }) => at < offset)?.year ?? first;
}
