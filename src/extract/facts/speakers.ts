import type { AgencyMention, Mention } from '../../model/mention.js';
import type { Sentence, Token } from '../text/token.js';
import { type Cast, introduce } from './cast.js';
import { firmActs } from './firms.js';
import { type Handover, handoverIn, releasedBy } from './handover.js';
import { leadOf } from './leads.js';
import { isAside, isNobodys, isWitness, partiesIn } from './named.js';
import { quotationEnds } from './quotations.js';
import { says, type Utterance } from './utterance.js';
import { speakerIn } from './voices.js';

/** Who tells a sentence. */
export interface Telling {
  /** The agencies that its facts are tied to. */
  readonly agencies: readonly AgencyMention[];
  /** A firm speaks in it, or acts. */
  readonly ofFirm: boolean;
}

/** How far the text has come: who speaks, whom it has introduced, and what it has told of a release. */
interface Course {
  /** Null before anybody has spoken, and after a turn; empty while somebody of no office speaks. */
  readonly voice: readonly AgencyMention[] | null;
  /** Sentences since the voice last spoke. */
  readonly silent: number;
  readonly cast: Cast;
  /** Governments that have been party to something, by the name that their heads give them. */
  readonly known: ReadonlySet<string>;
  readonly handover: Handover | null;
}

const start: Course = { voice: null, silent: 0, cast: new Map(), known: new Set(), handover: null };

/** A voice is forgotten after so many sentences in which nobody speaks. */
const longestSilence = 8;

/** A sentence, the agencies that are party to it, and the sentence that says who speaks in it. */
interface Turn {
  readonly utterance: Utterance;
  readonly parties: readonly AgencyMention[];
  readonly attribution: Utterance;
}

/**
 * Ties agencies to sentences: those named in it; else the one that speaks, which goes on over paragraph breaks until
 * another speaks or the text turns (`Sementara itu`); the office that released the shipment which the sentence goes on
 * about; a lead before any agency takes the next one that speaks.
 */
export function speakersOf(
  sentences: readonly Sentence[],
  mentions: readonly (readonly Mention[])[],
): readonly Telling[] {
  const told = sentences.map((sentence, index) => ({ sentence, mentions: mentions[index] ?? [] }));
  const ends = quotationEnds(sentences);
  const parties = told.map(partiesIn);
  const lead = leadOf(told, parties);
  let course = start;
  return told.map((utterance, index) => {
    const turn = {
      utterance,
      parties: parties[index] ?? [],
      attribution: told[ends[index] ?? index] ?? utterance,
    };
    const before = course.handover;
    course = advance(course, turn, index);
    const own = turn.parties.length > 0 ? partiesBeside(turn, course) : course.voice;
    return {
      agencies: withAll(own ?? lead(index), releasedBy(before, utterance, index)),
      ofFirm: course.voice?.length === 0,
    };
  });
}

/** The parties of a sentence in which one of them speaks: without those that are only spoken of. */
function partiesBeside({ utterance, parties }: Turn, { voice }: Course): readonly AgencyMention[] {
  const voices = new Set(voice);
  if (!parties.some((agency) => voices.has(agency)) || says(utterance, 'ReleaseVerb')) return parties;
  return parties.filter((agency) => voices.has(agency) || !isAside(agency, utterance.sentence));
}

/** Agencies and more agencies, a body once. */
function withAll(some: readonly AgencyMention[], more: readonly AgencyMention[]): readonly AgencyMention[] {
  const bodies = new Set(some.map((agency) => agency.body));
  return [...some, ...more.filter((agency) => !bodies.has(agency.body))];
}

function advance(course: Course, turn: Turn, sentence: number): Course {
  const { utterance, parties } = turn;
  const governed = parties.filter((agency) => agency.byHead).map((agency) => agency.name);
  const known = governed.length > 0 ? new Set([...course.known, ...governed]) : course.known;
  const released = handoverIn(utterance, parties);
  const next: Course = {
    ...course,
    ...voiceAt({ ...course, known }, turn),
    known,
    handover: released ? { ...released, sentence } : course.handover,
  };
  return next.voice ? { ...next, cast: introduce(next.cast, utterance, next.voice) } : next;
}

/** Who speaks from this sentence on. A governor does only where his government is party to what is told. */
function voiceAt(
  course: Course,
  { utterance, parties, attribution }: Turn,
): Pick<Course, 'voice' | 'silent'> {
  const heard = speakerIn(attribution, course.cast);
  if (heard) {
    const barred = heard.some(
      (agency) => isNobodys(agency) || (agency.byHead && !course.known.has(agency.name)),
    );
    return { voice: barred ? null : heard, silent: 0 };
  }
  if (firmActs(utterance)) return { voice: [], silent: 0 };
  const silent = says(utterance, 'SpeechVerb') ? 0 : course.silent + 1;
  const voice = turns(utterance) || silent > longestSilence ? null : course.voice;
  const { sentence } = utterance;
  const speakers = parties.filter((agency) => !isWitness(agency, sentence));
  const subjects =
    (voice ?? []).length === 0 ? speakers : speakers.filter((agency) => !isAside(agency, sentence));
  return subjects.length > 0 ? { voice: subjects, silent: 0 } : { voice, silent };
}

/** `SEKILAS PERDAGANGAN INDONESIA`: a line in capitals of its own. */
const isHeading = (tokens: readonly Token[]): boolean =>
  tokens.length >= 3 &&
  tokens.every((token) => !/\p{Ll}/u.test(token.text)) &&
  !/[.!?]/.test(tokens.at(-1)?.post ?? '');

/** `Sementara itu`, `Di sisi lain`, `Dihubungi terpisah`: another matter begins. */
function turns({ sentence: { tokens } }: Utterance): boolean {
  const opening = tokens.slice(0, 4).map((token) => token.normal);
  return (
    opening.includes('terpisah') ||
    isHeading(tokens) ||
    /^(?:sementara itu|(?:di ?)(?:sisi|pihak) lain|di lain (?:sisi|pihak)|lain (?:lagi|halnya)|cerita lain)\b/.test(
      opening.join(' '),
    )
  );
}
