import type { AgencyMention, Mention } from '../../model/mention.js';
import { isCapitalised, type Sentence, type Token } from '../text/token.js';

/** For each sentence the agencies that its facts are tied to. */
export type Speakers = readonly (readonly AgencyMention[])[];

/** How many sentences ahead a lead may look for the agency that tells it. */
const lookAhead = 2;

/** Who speaks: the agencies, and the names that stood beside them. */
interface Voice {
  readonly agencies: readonly AgencyMention[];
  readonly names: readonly string[];
  /** Sentences since it last spoke. */
  readonly silent: number;
}

const silence: Voice = { agencies: [], names: [], silent: 0 };

/** A voice is forgotten after so many sentences in which nobody speaks. */
const longestSilence = 8;

/**
 * Ties agencies to sentences: those named in it; else the one that speaks, which goes on over paragraph breaks until
 * another speaks or the text turns (`Sementara itu`); a lead before any agency takes the next one that speaks.
 */
export function speakersOf(
  sentences: readonly Sentence[],
  mentions: readonly (readonly Mention[])[],
): Speakers {
  const own = mentions.map((list, index) => namedIn(list, sentences[index]));
  const first = own.findIndex((named) => named.length > 0);
  let voice = silence;
  return sentences.map((sentence, index) => {
    const named = own[index] ?? [];
    if (turns(sentence) || otherSpeaks(sentence, mentions[index] ?? [], voice)) voice = silence;
    if (named.length > 0) {
      voice = { agencies: speaking(named, sentence), names: namesIn(sentence), silent: 0 };
      return named;
    }
    const silent = speaks(sentence) ? 0 : voice.silent + 1;
    voice =
      silent > longestSilence ? silence : { ...voice, names: [...voice.names, ...namesIn(sentence)], silent };
    return voice.agencies.length === 0 && index < first ? ahead(own, sentences, index) : voice.agencies;
  });
}

const speaks = ({ tokens }: Sentence): boolean => tokens.some((token) => token.tags.has('SpeechVerb'));

/** Of several agencies in a sentence the one whose head or word stands there goes on speaking. */
function speaking(named: readonly AgencyMention[], { tokens }: Sentence): readonly AgencyMention[] {
  const voiced = named.filter((agency) =>
    tokens
      .slice(Math.max(0, agency.from - 2), agency.from + 1)
      .some((token) => token.tags.has('OfficeHead') || token.tags.has('SpeechVerb')),
  );
  return voiced.length > 0 ? voiced : named;
}

/** Before any agency is named: the next one that speaks. */
function ahead(own: Speakers, sentences: readonly Sentence[], index: number): readonly AgencyMention[] {
  const next = own.slice(index + 1, index + 1 + lookAhead).findIndex((named) => named.length > 0);
  const sentence = sentences[index + 1 + next];
  return next >= 0 && sentence && speaks(sentence) ? (own[index + 1 + next] ?? []) : [];
}

function namedIn(mentions: readonly Mention[], sentence: Sentence | undefined): AgencyMention[] {
  const agencies = mentions.filter((m): m is AgencyMention => m.kind === 'agency');
  if (!sentence) return [];
  const releases = sentence.tokens.some((token) => token.tags.has('ReleaseVerb'));
  return agencies.filter(
    (agency) =>
      !isVenue(agency, sentence) && !isForeignBody(agency, sentence) && (!agency.byHead || releases),
  );
}

/** Offices of ours that stand abroad: `Atase Perdagangan KBRI Den Haag`. */
const posted = /^(?:atase|atdag|itpc|indonesia|kbri|kjri|konsulat|kedutaan|duta|dubes)$/;

/** `Kementerian Perdagangan China`, `Departemen Perdagangan`: ours are no `departemen` any more. */
const isForeignBody = (agency: AgencyMention, { tokens }: Sentence): boolean =>
  tokens[agency.from]?.normal === 'departemen' ||
  (tokens[agency.to - 1]?.post === ' ' &&
    (tokens[agency.to]?.tags.has('ForeignPlace') ?? false) &&
    !posted.test(tokens[agency.from]?.normal ?? ''));

/** `di Kantor Gubernur`, `di aula Dinas Kehutanan`, `pelatihan di Kementerian Perdagangan`: a place, not a party. */
function isVenue(agency: AgencyMention, { tokens }: Sentence): boolean {
  const before = tokens[agency.from - 1]?.normal ?? '';
  const venue = /^(?:kantor|aula|halaman|gedung|ruang|gudang|balai)$/;
  return before === 'di' || venue.test(before);
}

function turns({ tokens }: Sentence): boolean {
  const start = tokens
    .slice(0, 2)
    .map((token) => token.normal)
    .join(' ');
  return start === 'sementara itu' || start === 'di sisi' || start.startsWith('terpisah');
}

const namesIn = ({ tokens }: Sentence): string[] =>
  tokens.filter((token, at) => at > 0 && isCapitalised(token)).map((token) => token.normal);

/** A firm's owner, or somebody whose name did not stand beside the agency, speaks now. */
function otherSpeaks(sentence: Sentence, mentions: readonly Mention[], voice: Voice): boolean {
  const { tokens } = sentence;
  if (mentions.some((m) => m.kind === 'agency') || !tokens.some((token) => token.tags.has('SpeechVerb')))
    return false;
  if (mentions.some((m) => m.kind === 'exporter' && isVoiced(m, sentence))) return true;
  if (tokens.some((token) => token.tags.has('FirmHead') && !token.normal.startsWith('pet'))) return true;
  const name = speakerName(tokens);
  return name !== null && !voice.names.some((known) => known.startsWith(name.slice(0, 4)));
}

/** A firm or its head speaks: `ujar Direktur PT X`, `PT X mengatakan`. */
function isVoiced(firm: Mention, { tokens }: Sentence): boolean {
  const before = tokens.slice(Math.max(0, firm.from - 4), firm.from);
  const after = tokens.slice(firm.to, firm.to + 5);
  return (
    before.some((token) => ['OfficeHead', 'FirmHead', 'SpeechVerb'].some((tag) => token.tags.has(tag))) ||
    after.some((token) => token.tags.has('SpeechVerb'))
  );
}

/** The name behind `kata`, `ujar`, `menurut`. */
function speakerName(tokens: readonly Token[]): string | null {
  const at = tokens.findIndex((token) => token.tags.has('SpeechVerb'));
  const name = tokens[at + 1];
  if (at < 0 || !name || !isCapitalised(name) || name.tags.size > 0 || tokens[at]?.post !== ' ') return null;
  return name.normal.length >= 3 ? name.normal : null;
}
