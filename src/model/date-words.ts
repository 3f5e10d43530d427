import type { Language } from './language.js';

const months: Readonly<Record<Language, readonly string[]>> = {
  id: [
    ...['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'],
    ...['Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
  ],
  en: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
};

const shortMonths: Readonly<Record<Language, readonly string[]>> = {
  id: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/** A year, with its month and day where they are told. */
interface Day {
  readonly year: string;
  readonly month: string | null;
  readonly day: string | null;
}

/**
 * A date of a fact or an article as the language writes it: `1 Juli 2024`, `Juli 2024`, `2024`, `1–5 Juli 2024`,
 * `Januari–Maret 2024`, `2023–2024`. Of a date with a time, the date. What is no ISO 8601 date comes back as it is.
 */
export function formatDate(iso: string, language: Language): string {
  const days = iso.split('/').map(parseDay);
  const [from, to, more] = days;
  if (from === undefined || from === null || to === null || more !== undefined) return iso;
  const [begin, end] = [wordsOf(from, language), to === undefined ? [] : wordsOf(to, language)];
  return end.length === 0 || begin.join() === end.join() ? begin.join(' ') : joinInterval(begin, end);
}

/** The short name of a month, from 1 to 12: `Agu`, `Aug`. */
export const shortMonth = (month: number, language: Language): string =>
  shortMonths[language][month - 1] ?? '';

function parseDay(iso: string): Day | null {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?:T.*)?)?)?$/.exec(iso);
  if (match === null) return null;
  const [, year = '', month = null, day = null] = match;
  return { year, month, day };
}

/** From the smallest to the greatest: day, month, year. */
const wordsOf = ({ year, month, day }: Day, language: Language): readonly string[] =>
  [
    day === null ? '' : `${Number(day)}`,
    month === null ? '' : (months[language][Number(month) - 1] ?? ''),
    year,
  ].filter((word) => word !== '');

/** What both ends share stands once, at the end. Where an end has more than one word left, the dash has spaces. */
function joinInterval(begin: readonly string[], end: readonly string[]): string {
  const shared = begin.length === end.length ? sharedAtEnd(begin, end) : 0;
  const [from, to] = [begin, end].map((words) => words.slice(0, words.length - shared).join(' '));
  const dash = begin.length - shared === 1 && end.length - shared === 1 ? '–' : ' – ';
  return [`${from}${dash}${to}`, ...begin.slice(begin.length - shared)].join(' ');
}

function sharedAtEnd(begin: readonly string[], end: readonly string[]): number {
  const different = begin.toReversed().findIndex((word, index) => word !== end.at(-1 - index));
  return different === -1 ? begin.length : different;
}
