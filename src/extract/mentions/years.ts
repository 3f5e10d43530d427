import { numberShape } from '../text/scan.js';
import type { Sentence } from '../text/token.js';
import { yearAt, yearOf } from './date-shape.js';

/** For each sentence the year that a month without one may take: the last year named before it, else the first named. */
export function startYears(sentences: readonly Sentence[], published: string | null): (number | null)[] {
  const first = sentences.flatMap(yearsOf)[0] ?? publishedYear(published);
  return yearsFrom(sentences, first);
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

const yearsOf = ({ tokens }: Sentence): number[] => tokens.flatMap((token) => yearAt(token) ?? []);

export const publishedYear = (published: string | null): number | null =>
  published ? Number(published.slice(0, 4)) : null;

const numbers = new RegExp(numberShape, 'g');

/** The years in a text, as its tokens would tell them. */
export const yearsIn = (text: string): number[] =>
  (text.match(numbers) ?? []).flatMap((number) => yearOf(number) ?? []);
