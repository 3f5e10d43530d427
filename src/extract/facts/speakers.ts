import type { AgencyMention, Mention } from '../../model/mention.js';
import type { Sentence } from '../text/token.js';

/** For each sentence the agencies that its facts are tied to. */
export type Speakers = readonly (readonly AgencyMention[])[];

/** How many sentences ahead a lead may look for the agency that tells it. */
const lookAhead = 2;

/**
 * Ties agencies to sentences: those named in it; else the last one named, which goes on speaking over paragraph breaks
 * until another speaks or the text turns (`Sementara itu`); a lead before any agency takes the next one that speaks.
 */
export function speakersOf(
  sentences: readonly Sentence[],
  mentions: readonly (readonly Mention[])[],
): Speakers {
  const own = mentions.map((list, index) => namedIn(list, sentences[index]));
  let running: readonly AgencyMention[] = [];
  return own.map((named, index) => {
    const sentence = sentences[index];
    if (sentence && (turns(sentence) || firmSpeaks(sentence, mentions[index] ?? []))) running = [];
    if (named.length > 0) {
      running = named;
      return named;
    }
    return running.length > 0 ? running : ahead(own, index);
  });
}

function ahead(own: readonly (readonly AgencyMention[])[], index: number): readonly AgencyMention[] {
  if (own.slice(0, index).some((named) => named.length > 0)) return [];
  return own.slice(index + 1, index + 1 + lookAhead).find((named) => named.length > 0) ?? [];
}

function namedIn(mentions: readonly Mention[], sentence: Sentence | undefined): AgencyMention[] {
  const agencies = mentions.filter((m): m is AgencyMention => m.kind === 'agency');
  if (!sentence) return [];
  const releases = sentence.tokens.some((token) => token.tags.has('ReleaseVerb'));
  return agencies.filter((agency) => !isVenue(agency, sentence) && (!agency.byHead || releases));
}

/** `di Kantor Gubernur`, `di aula Dinas Kehutanan`: a place, not a party. */
function isVenue(agency: AgencyMention, { tokens }: Sentence): boolean {
  const before = tokens[agency.from - 1]?.normal ?? '';
  const second = tokens[agency.from - 2]?.normal ?? '';
  const venue = /^(?:kantor|aula|halaman|gedung|ruang|gudang|balai)$/;
  if (venue.test(before)) return true;
  return before === 'di' && /^Kantor|^Balai(?:kota| Kota)/.test(agency.name)
    ? true
    : second === 'di' && venue.test(before);
}

function turns({ tokens }: Sentence): boolean {
  const start = tokens
    .slice(0, 2)
    .map((token) => token.normal)
    .join(' ');
  return start === 'sementara itu' || start === 'di sisi' || start.startsWith('terpisah');
}

/** A firm's owner or director speaks: the office before is silent now. */
function firmSpeaks({ tokens }: Sentence, mentions: readonly Mention[]): boolean {
  const firm = mentions.some((m) => m.kind === 'exporter') && !mentions.some((m) => m.kind === 'agency');
  const speaks = tokens.some((token) => token.tags.has('SpeechVerb'));
  return (
    speaks && (firm || tokens.some((token) => token.tags.has('FirmHead') && !token.normal.startsWith('pet')))
  );
}
