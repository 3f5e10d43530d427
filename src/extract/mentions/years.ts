import type { Sentence } from '../text/token.js';
import { yearAt } from './date-shape.js';

/** For each sentence the year that a month without one may take: the last year named before it, else the first named. */
export function startYears(sentences: readonly Sentence[], published: string | null): (number | null)[] {
  const named = sentences.map(({ tokens }) =>
    tokens.map((token) => yearAt(token)).filter((year): year is number => year !== null),
  );
  let current = named.flat()[0] ?? (published ? Number(published.slice(0, 4)) : null);
  return named.map((years) => {
    const before = current;
    current = years[years.length - 1] ?? current;
    return years[0] ?? before;
  });
}
