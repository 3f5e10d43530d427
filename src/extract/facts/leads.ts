import type { AgencyMention } from '../../model/mention.js';
import { isAside } from './named.js';
import { says, type Utterance } from './utterance.js';

/** How many sentences ahead a lead may look for the agency that tells it. */
const reach = 4;

/** The same, where a firm ships. */
const reachOfFirm = 2;

/**
 * What a sentence before any agency is tied to: the agency that speaks next. What a firm ships is its own news, unless
 * the agency speaks of that very shipment.
 */
export function leadOf(
  told: readonly Utterance[],
  parties: readonly (readonly AgencyMention[])[],
): (sentence: number) => readonly AgencyMention[] {
  const first = parties.findIndex((agencies) => agencies.length > 0);
  const utterance = told[first];
  if (!utterance || !tells(utterance)) return () => [];
  const agencies = speakingOf(utterance, parties[first] ?? []);
  const apart = tellsAnew(utterance);
  const shipped = told.map(({ mentions }) => mentions.some((m) => m.kind === 'exporter'));
  return (sentence) => {
    const distance = first - sentence;
    if (distance <= 0 || distance > reach) return [];
    const ofFirm = shipped.slice(sentence, first).includes(true);
    return ofFirm && (distance > reachOfFirm || apart) ? [] : agencies;
  };
}

/** All that a release names; of other sentences the agencies that are not only spoken of. */
function speakingOf(utterance: Utterance, named: readonly AgencyMention[]): readonly AgencyMention[] {
  const speaking = named.filter((agency) => !isAside(agency, utterance.sentence));
  return speaking.length > 0 && !says(utterance, 'ReleaseVerb') ? speaking : named;
}

/** The sentence of an agency that a lead may belong to: it speaks, sends the shipment off, or serves it. */
const tells = (utterance: Utterance): boolean =>
  ['SpeechVerb', 'ReleaseVerb', 'ServeVerb'].some((tag) => says(utterance, tag));

/** Figures of its own, and nothing that points back. */
const tellsAnew = ({ sentence, mentions }: Utterance): boolean =>
  mentions.some((m) => m.kind === 'quantity' || m.kind === 'money') &&
  !sentence.tokens.some((token) => /^(?:itu|tersebut)$/.test(token.normal));
