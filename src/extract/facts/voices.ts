import type { AgencyMention, ExporterMention, Mention, NameMention } from '../../model/mention.js';
import type { Token } from '../text/token.js';
import { type Cast, isHeld, isName, officesOf } from './cast.js';
import { headsFirm } from './firms.js';
import { isForeignBody } from './named.js';
import { says, type Utterance } from './utterance.js';

/** So many tokens behind `kata` the speaker's office may stand: `kata Rina, Kepala Seksi Ekspor Dinas X`. */
const reach = 9;

/** So many words of speech a sentence has at most that are looked at. */
const most = 8;

/**
 * The offices whose people speak in a sentence: named in it, or known by a person's name. An empty list where somebody
 * of no office speaks, null where nobody is named as speaking.
 */
export function speakerIn(utterance: Utterance, cast: Cast): readonly AgencyMention[] | null {
  if (!says(utterance, 'SpeechVerb')) return subjectOf(utterance, cast);
  const { tokens } = utterance.sentence;
  const verbs = [...tokens.entries()].filter(
    ([, token]) => token.tags.has('SpeechVerb') && !token.normal.endsWith('nya'),
  );
  for (const [at, token] of verbs.slice(0, most)) {
    const told = { utterance, at, cast };
    const found = isActive(token) ? subjectBefore(told) : subjectBehind(told);
    if (found) return found;
  }
  return null;
}

/** `Rina membuka catatannya.`: somebody known acts. */
function subjectOf({ sentence, mentions }: Utterance, cast: Cast): readonly AgencyMention[] | null {
  const name = sentence.tokens[0];
  return name && isName(name) && !isHeld(mentions, 0) ? (cast.get(name.normal) ?? null) : null;
}

/** `mengatakan` has its subject before it, `kata`, `menurut` and `dikatakan` behind it. */
const isActive = ({ normal }: Token): boolean =>
  normal !== 'menurut' && /^(?:me|ber|bilang|optimistis)/.test(normal);

/** A word of speech at token `at`. */
interface Told {
  readonly utterance: Utterance;
  readonly at: number;
  readonly cast: Cast;
}

function subjectBehind({
  utterance: { sentence, mentions },
  at,
  cast,
}: Told): readonly AgencyMention[] | null {
  const { tokens } = sentence;
  const from = tokens[at + 1]?.normal === 'oleh' ? at + 2 : at + 1;
  const first = tokens[from];
  if (!first || /[.;:]/.test(tokens[at]?.post ?? '')) return null;
  if (first.tags.has('FirmHead') || headsFirm(tokens, from)) return [];
  const party = mentions.filter(isParty).find((m) => m.from >= from && m.from <= from + reach);
  const source = sources.test(tokens[at]?.normal ?? '');
  if (party && (tokens.slice(from, party.from).every(introduces) || (source && party.from - from <= 2)))
    return spokenFor(party, tokens);
  return !source && isName(first) && !isHeld(mentions, from) ? (officesOf(first.normal, cast) ?? []) : null;
}

function subjectBefore({
  utterance: { sentence, mentions },
  at,
  cast,
}: Told): readonly AgencyMention[] | null {
  const { tokens } = sentence;
  const party = mentions.filter(isParty).find((m) => m.to <= at);
  const head = tokens.findIndex((token, here) => token.tags.has('FirmHead') || headsFirm(tokens, here));
  if (head >= 0 && head < at && (!party || head < party.from)) return [];
  if (party) return spokenFor(party, tokens);
  const name = tokens[at - 1];
  return name && isName(name) && !isHeld(mentions, at - 1) ? officesOf(name.normal, cast) : null;
}

type Party = AgencyMention | ExporterMention | NameMention;

const isParty = (m: Mention): m is Party => m.kind === 'agency' || m.kind === 'exporter' || m.kind === 'name';

const spokenFor = (party: Party, tokens: readonly Token[]): readonly AgencyMention[] =>
  party.kind === 'agency' && !isForeignBody(party, tokens) ? [party] : [];

/** `data operasional Karantina X`: what is written down speaks for its office. */
const sources = /^(?:data|catatan|laporan|keterangan)$/;

/** Names, titles and the offices of an office: what stands between a word of speech and the body of who speaks. */
const introduces = (token: Token): boolean =>
  token.tags.has('OfficeHead') || /^\p{Lu}/u.test(token.text) || links.test(token.normal);

const links = /^(?:dari|selaku|bidang|seksi|umum|utama|dan|tim|bagian|di)$/;
