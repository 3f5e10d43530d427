import type { Token } from '../text/token.js';
import { type DateContext, skip, yearAt } from './date-shape.js';

/** A year that the text tells, and the token behind it. */
export interface YearHit {
  readonly year: number;
  readonly to: number;
}

const steps: Readonly<Record<string, number>> = {
  ini: 0,
  lalu: -1,
  kemarin: -1,
  silam: -1,
  sebelumnya: -1,
  depan: 1,
  mendatang: 1,
};

/** How many years, months or weeks a word such as `lalu` or `depan` leads away from the article's day. */
export const stepOf = (token: Token | undefined): number | undefined => steps[token?.normal ?? ''];

/** `2018`, `tahun 2018`, `pada 2018`, `tahun ini`, `tahun lalu`, which say of what year the period before is. */
export function yearBehind(tokens: readonly Token[], at: number, context: DateContext): YearHit | null {
  if (/[,;.]/.test(tokens[at - 1]?.post ?? '')) return null;
  const from = skip(tokens, at, 'di', 'pada');
  const word = skip(tokens, from, 'tahun');
  const year = yearAt(tokens[word]);
  if (year) return { year, to: word + 1 };
  const step = word > from ? stepOf(tokens[word]) : undefined;
  if (step === undefined || !context.published) return null;
  return { year: Number(context.published.slice(0, 4)) + step, to: word + 1 };
}

/** `Agustus mendatang`: the next one, in the year that its ISO day or month of the article's year lies in or one later. */
export function yearAhead(tokens: readonly Token[], at: number, context: DateContext): number | null {
  const next = tokens[at];
  const looksAhead = next !== undefined && /^(?:mendatang|depan|nanti)$/.test(next.normal);
  if (!looksAhead || !context.published || !/^\s+$/.test(tokens[at - 1]?.post ?? '')) return null;
  return Number(context.published.slice(0, 4));
}

/** The ISO value, a year later where it would not lie after the article's day. */
export function ahead(value: string, published: string | null): string {
  const lies = published !== null && value > published.slice(0, value.length);
  return lies ? value : `${Number(value.slice(0, 4)) + 1}${value.slice(4)}`;
}
