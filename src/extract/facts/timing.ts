import type { DateMention, Mention } from '../../model/mention.js';
import { shiftMonth } from '../mentions/calendar.js';
import type { Sentence, Token } from '../text/token.js';

/** How far before a day the word of speaking may stand. */
const speechReach = 30;

/** How far before a day the word for a statement to the press may stand. */
const statementReach = 6;

/** How far before a day a verb of sending may stand for it to be the day of sending. */
const sentReach = 4;

const releases = ({ tokens }: Sentence): boolean => tokens.some((token) => token.tags.has('ReleaseVerb'));

/**
 * A day that only says when somebody spoke: `kata dia, Kamis (24/12)`. Where the same sentence tells of the release
 * itself, the day is the shipment's.
 */
function isSpeechDay(date: DateMention, sentence: Sentence): boolean {
  if (!date.day) return false;
  const before = sentence.tokens.slice(Math.max(0, date.from - speechReach), date.from);
  if (before.slice(-statementReach).some((token) => token.tags.has('StatementWord'))) return true;
  if (releases(sentence) || isSentOn(date, sentence)) return false;
  const after = sentence.tokens.slice(date.to, date.to + 2);
  return [...before, ...after].some((token) => token.tags.has('SpeechVerb'));
}

/** `diterbangkan Selasa malam (6/2)`: the day stands right behind the verb of sending. */
function isSentOn(date: DateMention, { tokens }: Sentence): boolean {
  const before = tokens.slice(Math.max(0, date.from - sentReach), date.from);
  const verb = before.findLastIndex(({ tags }) => tags.has('SendVerb') || tags.has('ExportVerb'));
  return verb >= 0 && before.slice(verb).every(({ post }) => !post.includes(','));
}

/** The times that a sentence can point back to. */
export interface Times {
  /** The time that the talk stays at. */
  readonly date: DateMention | null;
  /** The last month, year or span that any sentence named. */
  readonly period: DateMention | null;
}

/** Times that the text tells by one named before: each is resolved against the last that stands by itself. */
export function anchored(
  mentions: readonly Mention[],
  sentence: Sentence,
  { date: told, period }: Times,
): Mention[] {
  let anchor = told ?? period;
  return mentions.filter(isUntold).map((mention) => {
    if (mention.kind !== 'date') return mention;
    const pointed = mention.shift === 0 && anchor === told ? (period ?? anchor) : anchor;
    const date = shifted(samePeriod(mention, sentence, anchor), pointed);
    if (date.shift === undefined && !isCompared(date, sentence)) anchor = date;
    return date;
  });
}

/** The first month, year or span that a sentence names by itself, not one that it is only set against. */
export function periodIn(mentions: readonly Mention[]): DateMention | null {
  const dates = mentions.filter((m): m is DateMention => m.kind === 'date');
  const against = (at: number): boolean => {
    const [before, date] = [dates[at - 1], dates[at]];
    return before?.shift !== undefined && date !== undefined && date.from <= before.to + 1;
  };
  return dates.find((date, at) => !date.day && date.basis === 'stated' && !against(at)) ?? null;
}

/** False for `setahun sebelumnya` in `setahun sebelumnya, 2022`: the time itself stands behind it. */
const isUntold = (mention: Mention, index: number, mentions: readonly Mention[]): boolean => {
  const next = mentions[index + 1];
  return (
    mention.kind !== 'date' ||
    mention.shift === undefined ||
    next?.kind !== 'date' ||
    next.from > mention.to + 1
  );
};

/** `periode yang sama 2021`: the months of the period before, in that year; so the year set against it. */
function samePeriod(date: DateMention, { tokens }: Sentence, before: DateMention | null): DateMention {
  const year = /^\d{4}$/.exec(date.value)?.[0];
  if (!year || !before || !/^\d{4}-\d\d/.test(before.value)) return date;
  const isSame = (list: readonly Token[]): boolean =>
    list.some(
      ({ normal }, at) => normal === 'serupa' || (normal === 'sama' && isTime(list[at - 2], list[at - 1])),
    );
  const named =
    isSame(tokens.slice(Math.max(0, date.from - 5), date.from)) || isSame(tokens.slice(date.to, date.to + 5));
  const against =
    date.basis === 'stated' && before.value.startsWith(year) && isSame(tokens.slice(0, date.from));
  return named || against ? { ...date, value: before.value.replaceAll(/\d{4}(?=-)/g, year) } : date;
}

const isTime = (...words: readonly (Token | undefined)[]): boolean =>
  words.some((word) =>
    /^(?:periode|bulan|kurun|waktu|masa|triwulan|kuartal|semester)/.test(word?.normal ?? ''),
  );

/** `sebulan sebelumnya`, `setahun kemudian`, reckoned from the time before where that is as exact. */
function shifted(date: DateMention, before: DateMention | null): DateMention {
  if (date.shift === undefined || !before) return date;
  if (date.shift === 0) return { ...date, value: before.day ? before.value.slice(0, 7) : before.value };
  const years = date.shift / 12;
  if (before.value.includes('/')) {
    const later = (year: string): string => String(Number(year) + years);
    return Number.isInteger(years) ? { ...date, value: before.value.replaceAll(/\d{4}/g, later) } : date;
  }
  const month = before.value.slice(0, 7);
  if (month.length === 7) return { ...date, value: shiftMonth(`${month}-01`, date.shift) };
  return Number.isInteger(years) ? { ...date, value: String(Number(month) + years) } : date;
}

/** `sejak 2022`: since when, not when. */
const isSince = (date: DateMention, { tokens }: Sentence): boolean =>
  tokens.slice(Math.max(0, date.from - 3), date.from).some((token) => token.normal === 'sejak') &&
  !date.value.includes('/');

/** The dates of a sentence that can be a fact's. */
export function factDates(mentions: readonly Mention[], sentence: Sentence): Mention[] {
  return mentions.filter((mention, index) => {
    if (mention.kind !== 'date') return true;
    if (isSpeechDay(mention, sentence) || isSince(mention, sentence)) return false;
    return !isCompared(mention, sentence) || leadsFigure(mention, mentions.slice(index + 1));
  });
}

/** `Agustus 2016 yang US$1.688.535`: a figure of its own stands right behind it. */
const leadsFigure = (date: DateMention, after: readonly Mention[]): boolean =>
  after.some((m) => (m.kind === 'money' || m.kind === 'quantity') && m.from - date.to <= 4);

/** `lebih tinggi dari Agustus 2016`: a time only compared with, which the talk does not stay at. */
export const isCompared = (date: DateMention, { tokens }: Sentence): boolean => {
  const before = tokens.slice(Math.max(0, date.from - 3), date.from);
  const opensRange = date.value.includes('/') && before.at(-1)?.normal === 'dari';
  const at = before.findLastIndex((token) => token.tags.has('Comparison'));
  // `dari Jambi pada Maret`: where from, not what with.
  const namesPlace = before.slice(at + 1).some((token) => /^\p{Lu}/u.test(token.text));
  return !opensRange && at >= 0 && !namesPlace;
};

/** The talk stays at the latest time told: an earlier one is only compared with. */
export function latest(times: readonly (DateMention | null)[]): DateMention | null {
  return times.reduce((now, next) => (next && (!now || isLater(next, now)) ? next : now), null);
}

/** Ends later; a whole year does not end later than a part of it. */
function isLater(next: DateMention, now: DateMention): boolean {
  const [a, b] = [endOf(next), endOf(now)];
  return b.startsWith(a) ? a === b : a >= b.slice(0, a.length);
}

const endOf = (date: DateMention): string => date.value.split('/').at(-1) ?? date.value;
