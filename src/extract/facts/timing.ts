import type { DateMention, Mention } from '../../model/mention.js';
import type { Sentence } from '../text/token.js';

/** How far before a day the word of speaking may stand. */
const speechReach = 30;

const releases = ({ tokens }: Sentence): boolean => tokens.some((token) => token.tags.has('ReleaseVerb'));

/**
 * A day that only says when somebody spoke: `kata dia, Kamis (24/12)`. Where the same sentence tells of the release
 * itself, the day is the shipment's.
 */
function isSpeechDay(date: DateMention, sentence: Sentence): boolean {
  if (!date.day || releases(sentence)) return false;
  const before = sentence.tokens.slice(Math.max(0, date.from - speechReach), date.from);
  const after = sentence.tokens.slice(date.to, date.to + 2);
  return [...before, ...after].some((token) => token.tags.has('SpeechVerb'));
}

/** `periode yang sama 2021`: the months of the period before, in that year. */
export function samePeriod(date: DateMention, sentence: Sentence, before: DateMention | null): DateMention {
  const words = sentence.tokens.slice(Math.max(0, date.from - 4), date.from).map((token) => token.normal);
  const year = /^\d{4}$/.exec(date.value)?.[0];
  if (!year || !before || !words.some((word) => word === 'sama' || word === 'serupa')) return date;
  return /^\d{4}-\d\d/.test(before.value)
    ? { ...date, value: before.value.replaceAll(/\d{4}(?=-)/g, year) }
    : date;
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
export const isCompared = (date: DateMention, { tokens }: Sentence): boolean =>
  tokens.slice(Math.max(0, date.from - 3), date.from).some((token) => token.tags.has('Comparison'));
