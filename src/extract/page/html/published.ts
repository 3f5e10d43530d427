import type { FoundDay } from '../content.js';
import { readDateLine } from '../date-line.js';
import type { HtmlBlock } from './collect.js';
import type { Head } from './head.js';

/**
 * The day that the head states; a date line with its zone that tells the day before or behind it wins, since heads are
 * often written in UTC and articles in WIB, WITA or WIT.
 */
export function publishedOn(
  { published }: Pick<Head, 'published'>,
  blocks: readonly HtmlBlock[],
): FoundDay | null {
  const printed = blocks.flatMap(({ text }) => {
    const day = readDateLine(text);
    return day === null ? [] : [{ day, zoned: zone.test(text) }];
  });
  const near =
    published &&
    published.from !== 'time' &&
    printed.find(({ day, zoned }) => zoned && daysBetween(day, published.day) === 1);
  const line = near ?? (published ? null : printed[0]);
  return line ? { day: line.day, from: 'date-line' } : published;
}

const zone = /\d[.:]\d\d.*\b(?:WIB|WITA|WIT)\b/i;
const msOfDay = 24 * 60 * 60 * 1000;
const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / msOfDay;
