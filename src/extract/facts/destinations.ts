import type { Diagnostic, Staged } from '../../model/diagnostic.js';
import type { CueMention, Mention, PlaceMention } from '../../model/mention.js';
import type { Sentence } from '../text/token.js';
import { itemsOf } from './items.js';

/** `dari ASEAN, Timur Tengah hingga Afrika`: so many places make a list of markets. */
export const longList = 3;

/**
 * Keeps the foreign places where goods go. A list of places that begins under a `place` cue of value `none` (`di
 * Dubai`, `investor asal Korea`) is none, unless a cue of value `market` (`laris di Taiwan`) covers it too.
 */
export function keepDestinations(
  sentence: Sentence,
  mentions: readonly Mention[],
): Staged<readonly Mention[]> {
  const cues = mentions.filter((m): m is CueMention => m.kind === 'cue' && m.cue === 'place');
  const dropped = new Map<Mention, CueMention>();
  for (const item of itemsOf(sentence, mentions)) {
    const first = item.slot === 'destinations' ? item.mentions[0] : undefined;
    const none = first && cueOver(first, cues, 'none');
    if (!first || !none || item.slot !== 'destinations' || cueOver(first, cues, 'market')) continue;
    if (item.mentions.length >= longList && sentence.tokens[first.from - 1]?.normal === 'dari') continue;
    for (const place of item.mentions) dropped.set(place, none);
  }
  const diagnostics: Diagnostic[] = [...dropped].map(([place, cue]) => ({
    step: 'fillFacts',
    reason: 'a place, but no destination',
    span: place.span,
    rule: cue.foundBy,
  }));
  return { value: mentions.filter((mention) => !dropped.has(mention)), diagnostics };
}

const cueOver = (place: PlaceMention, cues: readonly CueMention[], value: string): CueMention | undefined =>
  cues.find((cue) => cue.value === value && cue.from <= place.from && place.from < cue.to);
