import type { AgencyMention, Mention } from '../../model/mention.js';
import { says, type Utterance } from './utterance.js';

/** A release that an office took part in, for the sentences behind it that go on about the shipment. */
export interface Handover {
  readonly agencies: readonly AgencyMention[];
  readonly sentence: number;
  readonly dates: ReadonlySet<string>;
}

/** So many sentences behind the release the shipment may still be told. */
const reach = 6;

/** What a sentence that tells of a release leaves; null where it tells of none. */
export const handoverIn = (
  utterance: Utterance,
  agencies: readonly AgencyMention[],
): Omit<Handover, 'sentence'> | null =>
  agencies.length > 0 && says(utterance, 'ReleaseVerb')
    ? { agencies, dates: new Set(datesIn(utterance.mentions)) }
    : null;

/** The agencies of the release that a later sentence goes on about: it tells of no other time, no plan, and no rate. */
export function releasedBy(
  handover: Handover | null,
  utterance: Utterance,
  sentence: number,
): readonly AgencyMention[] {
  if (!handover || sentence - handover.sentence > reach || says(utterance, 'RateWord')) return [];
  const { mentions } = utterance;
  const elsewhere = datesIn(mentions).some((date) => !handover.dates.has(date));
  return elsewhere || mentions.some((m) => m.kind === 'cue' && m.cue === 'status') ? [] : handover.agencies;
}

const datesIn = (mentions: readonly Mention[]): string[] =>
  mentions.flatMap((m) => (m.kind === 'date' ? [m.value] : []));
