import type { AgencyMention } from '../../model/mention.js';
import type { Sentence, Token } from '../text/token.js';
import type { Utterance } from './utterance.js';

/** The agencies of a sentence that can be parties to what it tells: no venue, no paper, no governor who only speaks. */
export function partiesIn({ sentence, mentions }: Utterance): AgencyMention[] {
  const agencies = mentions.filter((m): m is AgencyMention => m.kind === 'agency');
  const releases = sentence.tokens.some((token) => token.tags.has('ReleaseVerb'));
  return agencies.filter(
    (agency) =>
      !standsBehind(agency, sentence, venues) &&
      !standsBehind(agency, sentence, papers) &&
      !isNobodys(agency) &&
      !isForeignBody(agency, sentence.tokens) &&
      (!agency.byHead || releases),
  );
}

/** Offices of ours that stand abroad: `Atase Perdagangan KBRI Den Haag`. */
const posted = /^(?:atase|atdag|itpc|indonesia|kbri|kjri|konsulat|kedutaan|duta|dubes)$/;

/** `Kementerian Perdagangan China`, `Departemen Perdagangan`: ours are no `departemen` any more. */
export const isForeignBody = (agency: AgencyMention, tokens: readonly Token[]): boolean =>
  tokens[agency.from]?.normal === 'departemen' ||
  (tokens[agency.to - 1]?.post === ' ' &&
    (tokens[agency.to]?.tags.has('ForeignPlace') ?? false) &&
    !posted.test(tokens[agency.from]?.normal ?? ''));

/** `di Kantor Gubernur`, `di aula Dinas Kehutanan`, `pelatihan di Kementerian Perdagangan`: a place, not a party. */
const venues = /^(?:di|kantor|aula|halaman|gedung|ruang|gudang|balai)$/;

/** `Peraturan Menteri Perdagangan`, `izin BPOM`: what it has issued. */
const papers =
  /^(?:peraturan|aturan|keputusan|surat|edaran|instruksi|izin|sertifikat|situs|laman|aplikasi|program|fanspage)$/;

const standsBehind = (agency: AgencyMention, { tokens }: Sentence, words: RegExp): boolean =>
  words.test(tokens[agency.from - 1]?.normal ?? '');

/** `pemda`, `pemprov` alone, which no full name in the article explains. */
export const isNobodys = ({ name, body }: AgencyMention): boolean =>
  body.startsWith('Pemerintah') && !name.includes(' ');

/** `bersama Kementerian Pertanian`, `kepada Bea Cukai`: named beside the one that speaks. */
export function isAside(agency: AgencyMention, { tokens }: Sentence): boolean {
  const before = tokens.slice(Math.max(0, agency.from - 3), agency.from);
  const word = before.filter((token) => !token.tags.has('OfficeHead')).at(-1)?.normal ?? '';
  return asides.test(word);
}

const asides =
  /^(?:bersama|dengan|ke|kepada|antara|lewat|melalui|untuk|dari|di|dan|oleh|bapak|berharap|agar|bahwa)$/;

/** `disaksikan pejabat Kementerian Perdagangan`: party to the deal, telling nothing of it. */
export const isWitness = (agency: AgencyMention, { tokens }: Sentence): boolean =>
  tokens
    .slice(Math.max(0, agency.from - 3), agency.from)
    .some((token) => /^(?:disaksikan|dihadiri)$/.test(token.normal));
