import type { Token } from '../text/token.js';

/** What dates without a year or without a day are resolved against. */
export interface DateContext {
  /** The article's day, or null. */
  readonly published: string | null;
  /** The year named in the same sentence, or null. */
  readonly near: number | null;
  /** The year last named before this point, else the first one named at all, or null. */
  readonly year: number | null;
}

/** A date in a token row: tokens `[from, to)`. */
export interface DateHit {
  readonly to: number;
  readonly value: string;
  readonly basis: 'stated' | 'relative';
  /** A single day or week, which may be the time of speaking. */
  readonly day: boolean;
  /** The year is not printed. */
  readonly guessed?: boolean;
  /** Months from the time named last in the text; `value` is the best guess without it. */
  readonly shift?: number;
}

/** Reads one way of writing dates at a token; null where it is not written so, or cannot be resolved. */
export type DateShape = (tokens: readonly Token[], at: number, context: DateContext) => DateHit | null;

/** A four-digit year, or null: `2.021` is a number, `2021` a year. */
export function yearAt(token: Token | undefined): number | null {
  return token?.kind === 'number' ? yearOf(token.text) : null;
}

/** The year that a number tells, or null. */
export const yearOf = (number: string): number | null =>
  number.length === 4 && /^(?:19[5-9]|20[0-4])\d$/.test(number) ? Number(number) : null;

/** The year that a month without one belongs to: the last such month before the article, else the year at hand. */
export function yearFor(month: number, context: DateContext): number | null {
  if (context.near) return context.near;
  if (!context.published) return context.year;
  const year = Number(context.published.slice(0, 4));
  return month <= Number(context.published.slice(5, 7)) ? year : year - 1;
}

/** Skips one of `words` at `at`. */
export const skip = (tokens: readonly Token[], at: number, ...words: string[]): number =>
  words.includes(tokens[at]?.normal ?? '') ? at + 1 : at;

/** A small whole number, in digits. */
export function smallAt(token: Token | undefined, max: number): number | null {
  if (token?.kind !== 'number' || token.text.length > 2) return null;
  const value = Number(token.text);
  return value >= 1 && value <= max ? value : null;
}
