import type { Diagnostic, Staged } from '../../model/diagnostic.js';
import type { CueMention, Mention, PlaceMention } from '../../model/mention.js';

/**
 * Keeps the foreign places where goods go. A place under a `place` cue of value `none` (`di Dubai`, `investor asal
 * Korea`) is not one, unless a cue of value `market` (`laris di Taiwan`) covers it too.
 */
export function keepDestinations(mentions: readonly Mention[]): Staged<readonly Mention[]> {
  const cues = mentions.filter((m): m is CueMention => m.kind === 'cue' && m.cue === 'place');
  const diagnostics: Diagnostic[] = [];
  const kept = mentions.filter((mention) => {
    if (mention.kind !== 'place') return true;
    const none = cueOver(mention, cues, 'none');
    if (!none || cueOver(mention, cues, 'market')) return true;
    diagnostics.push({
      step: 'fillFacts',
      reason: 'a place, but no destination',
      span: mention.span,
      rule: none.foundBy,
    });
    return false;
  });
  return { value: kept, diagnostics };
}

const cueOver = (place: PlaceMention, cues: readonly CueMention[], value: string): CueMention | undefined =>
  cues.find((cue) => cue.value === value && cue.from <= place.from && place.from < cue.to);
