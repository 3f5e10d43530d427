import { UsageError } from '../model/errors.js';
import { type Days, daysOf } from './dates.js';
import { stemsOf, wordsOf } from './stem.js';

/** More than this is no question, and more than SQLite takes in an expression or a pattern. */
const mostWords = 50;
const mostCharacters = 1000;

/** The stems of each distinct word; none for what has no letter or digit. @throws UsageError for too much */
export function termsOf(filter: string, asked: string): readonly (readonly string[])[] {
  const words = [...new Set(wordsOf(asked))];
  if (asked.length > mostCharacters || words.length > mostWords) {
    throw new UsageError(
      `--${filter}: expected at most ${mostWords} words and ${mostCharacters} characters, ` +
        `got ${words.length} and ${asked.length}; ask for less`,
    );
  }
  return words.map(stemsOf);
}

/** The days of a date that was asked for. @throws UsageError when it has another form. */
export function askedDays(filter: 'from' | 'to', asked: string): Days {
  const days = daysOf(asked);
  if (days) return days;
  throw new UsageError(
    `--${filter}: expected a day, month or year such as 2024-07-01, got ${JSON.stringify(asked)}`,
  );
}
