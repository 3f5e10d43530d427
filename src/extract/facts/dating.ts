import type { DateMention, MoneyMention, QuantityMention } from '../../model/mention.js';
import { rangeAt } from './clauses.js';
import { type Discourse, isActive, memory } from './discourse.js';
import { type Draft, hasFigures } from './draft.js';
import { reach } from './release.js';
import { hasTag, type Scene } from './scene.js';

/**
 * A sentence with one date: it holds for all its facts, also those before it, unless it is set against them:
 * `Nilainya US$332 juta, padahal Maret baru US$198 juta`.
 */
export function shareDates(drafts: readonly Draft[], { clauses }: Scene): Draft[] {
  const dates = drafts.map((draft) => draft.date).filter((date): date is DateMention => date !== null);
  const only = dates.length === 1 ? dates[0] : undefined;
  if (!only) return [...drafts];
  const clause = rangeAt(clauses.clauses, only.from);
  const owner = drafts.find((draft) => draft.date === only);
  const leads = owner !== undefined && figuresOf(owner).every((figure) => figure.from > only.from);
  const from = leads && hasFigures(owner) ? Math.max(clause.from, only.from) : clause.from;
  const stands = (draft: Draft): boolean => figuresOf(draft).some((figure) => figure.from >= from);
  return drafts.map((draft) => (stands(draft) || !hasFigures(draft) ? { ...draft, date: only } : draft));
}

export const figuresOf = (draft: Draft): readonly (QuantityMention | MoneyMention)[] => [
  ...draft.quantities,
  ...draft.values,
];

/** `Tahun ini, sampai Juni`: of times within each other the narrower, else the first. */
export function narrowest(dates: readonly DateMention[]): DateMention | null {
  const [first, ...rest] = dates;
  if (!first) return null;
  return rest.find((date) => date.value !== first.value && lies(date, first)) ?? first;
}

/** The one time lies in the other: `pekan lalu, tepatnya 5-10 April`. */
function lies({ value }: DateMention, { value: whole }: DateMention): boolean {
  if (value.startsWith(whole)) return true;
  const [from = '', to = from] = whole.split('/');
  const [start = '', end = start] = value.split('/');
  return whole.includes('/') && start.length === from.length && from <= start && end <= to;
}

/** An average, or what comes round again: `sebulan 40 ton`, but not `kiriman sehari itu`. */
export const isRate = ({ sentence: { tokens } }: Scene): boolean =>
  tokens.some((token, at) => {
    const next = tokens[at + 1];
    if (!token.tags.has('RateWord') || /^(?:ini|itu|tersebut)$/.test(next?.normal ?? '')) return false;
    return !token.tags.has('PerWord') || (next?.tags.has('TimeUnit') ?? false);
  });

/** `sejak Januari telah dikirim`: the figure has run up since then, and is of no time told before. */
const saysSince = ({ sentence: { tokens } }: Scene): boolean =>
  tokens.some(({ normal }) => normal === 'sejak');

/** `Komoditas yang diekspor meliputi udang ke Jepang ...`: the contents of the export told before, of its period. */
export const contentsDate = (scene: Scene, { contents, date, sentence }: Discourse): DateMention | null => {
  if (contents && scene.index - contents.sentence <= 1) return contents.date;
  const opens =
    hasTag(scene, 'ListOpener') && hasTag(scene, 'ExportVerb') && scene.index - sentence <= memory;
  return opens && date && !date.day && !scene.saysDay ? date : null;
};

/** The time last told holds for figures that go on with it, but not for averages, nor for a new release. */
export function dateBefore(draft: Draft, scene: Scene, discourse: Discourse): DateMention | null {
  if (draft.status !== 'realised' || isRate(scene) || saysSince(scene)) return null;
  if (!hasFigures(draft)) return contentsDate(scene, discourse);
  const { date, fair, drafts } = discourse;
  if (hasTag(scene, 'WholeWord') && drafts.length > 1) return sharedDate(drafts);
  if (fair && (hasTag(scene, 'ContractWord') || drafts.some((other) => other.date === fair))) return fair;
  if (scene.saysDay && (!date || date.day || hasTag(scene, 'SendVerb'))) return null;
  if (date && (isActive(discourse, scene.index) || hasTag(scene, 'PartsPointer') || discourse.whole))
    return date.day || !hasTag(scene, 'ReleaseVerb') ? date : null;
  return toldApart(scene, discourse);
}

/** The time of a sentence without figures: the day of a release, or a period that the next sentence points back to. */
function toldApart(scene: Scene, { release, period, periodAt }: Discourse): DateMention | null {
  if (release && scene.index - release.sentence <= reach) return release.date;
  return periodAt === scene.index - 1 && hasTag(scene, 'Anaphor') ? period : null;
}

/** The time that all of the drafts have, or null. */
const sharedDate = ([first, ...others]: readonly Draft[]): DateMention | null =>
  first?.date && others.every((other) => other.date?.value === first.date?.value) ? first.date : null;

/** `pada April akan dikirim`: a plan's month without a year lies after the article's day. */
export function ahead(date: DateMention | null, scene: Scene, published: string | null): DateMention | null {
  if (
    !date?.guessed ||
    scene.sentence.tokens[date.to]?.normal === 'lalu' ||
    !published ||
    date.value >= published.slice(0, date.value.length)
  )
    return date;
  const value = date.value.replaceAll(/\d{4}(?=-|$)/g, (year) => String(Number(year) + 1));
  return { ...date, value };
}

/** A time that begins after the day of the article: what is told of it has not happened. */
export function liesAhead(date: DateMention | null, published: string | null): boolean {
  const start = date?.value.split('/')[0];
  return (
    start !== undefined && published !== null && !date?.guessed && start > published.slice(0, start.length)
  );
}
