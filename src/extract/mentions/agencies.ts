import type { AgencyMention, Mention } from '../../model/mention.js';
import { isCapitalised, spanOf, type Token } from '../text/token.js';
import type { Knowledge } from './knowledge.js';

/** A government body that begins at token `at`, with class, place and bracketed short name. */
export function agencyAt(
  tokens: readonly Token[],
  at: number,
  sentence: number,
  knowledge: Knowledge,
): AgencyMention | null {
  return known(tokens, at, sentence, knowledge) ?? unknown(tokens, at, sentence, knowledge);
}

function known(
  tokens: readonly Token[],
  at: number,
  sentence: number,
  knowledge: Knowledge,
): AgencyMention | null {
  const hit = knowledge.agencies.longestAt(tokens, at);
  const found = hit?.values[0];
  if (!hit || !found || !properly(tokens, at, hit.to) || isDefined(tokens, at, hit.to)) return null;
  const to = extend(tokens, hit.to, knowledge);
  const byHead = found.head && /^Pemerintah/.test(found.entry.name);
  const printed = nameOf(tokens, at, to);
  const name = found.head ? headName(found.entry.name, tokens, hit.to, to) : printed;
  return {
    kind: 'agency',
    name,
    body: found.entry.name,
    byHead,
    ...place(tokens, at, to, sentence),
    foundBy: 'agencies',
  };
}

/** A short name wants its capitals (`BPS`, `Barantin`); a text without any is taken as it is. */
function properly(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(isCapitalised) || !tokens.some(isCapitalised);
}

/** `Sertifikat Kelayakan Pengolahan (SKP)`: a short name alone in brackets means what stands before them. */
const isDefined = (tokens: readonly Token[], from: number, to: number): boolean =>
  to === from + 1 &&
  /\($/.test(tokens[from - 1]?.post ?? '') &&
  /^\)/.test(tokens[to - 1]?.post ?? '') &&
  /^\p{Lu}+$/u.test(tokens[from]?.text ?? '');

const place = (tokens: readonly Token[], from: number, to: number, sentence: number) => ({
  from,
  to,
  sentence,
  span: spanOf(tokens, from, to),
});

/** A body that the gazetteer lacks: `Dinas`, `Balai`, ... and the capitalised words that follow. */
function unknown(
  tokens: readonly Token[],
  at: number,
  sentence: number,
  knowledge: Knowledge,
): AgencyMention | null {
  const head = tokens[at];
  if (!head?.tags.has('AgencyHead') || !isCapitalised(head)) return null;
  let to = at + 1;
  while (continuesName(tokens, to)) to += 1;
  if (to - at < 2 || joins.has(tokens[to - 1]?.normal ?? '')) return null;
  to = extend(tokens, to, knowledge);
  const name = nameOf(tokens, at, to);
  return {
    kind: 'agency',
    name,
    body: name,
    byHead: false,
    ...place(tokens, at, to, sentence),
    foundBy: 'agency-in-capitals',
  };
}

const joins = new Set(['dan', 'serta']);

function continuesName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || token.kind !== 'word' || /[.;:()"“”\n]/.test(before.post)) return false;
  if (joins.has(token.normal)) {
    const next = tokens[at + 1];
    return next !== undefined && isCapitalised(next) && !/[^\s]/.test(token.post);
  }
  return isCapitalised(token) && !(/,/.test(before.post) && !listGoesOn(tokens, at));
}

/** `Dinas Perindustrian, Perdagangan dan Koperasi`: a comma inside the name has a `dan` after it. */
function listGoesOn(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 4).some((token) => joins.has(token.normal));
}

/** Takes in `(Disperindag)`, `Kelas I`, `Wilker X`, and the place: `Provinsi Banten`, `Kota Tangerang`, `Kaltim`. */
function extend(tokens: readonly Token[], from: number, knowledge: Knowledge): number {
  let to = from;
  for (;;) {
    const next =
      bracketed(tokens, to) ?? classified(tokens, to) ?? placed(tokens, to, knowledge) ?? joined(tokens, to);
    if (next === null) return to;
    to = next;
  }
}

/** `(Disperindag)`, `(Badan Mutu KKP)`: up to three words in brackets, or more where an office is named. */
function bracketed(tokens: readonly Token[], at: number): number | null {
  if (!/^\s*\($/.test(tokens[at - 1]?.post ?? '')) return null;
  const most = tokens[at]?.tags.has('AgencyHead') ? 9 : 3;
  for (let to = at; to < at + most; to += 1) {
    const last = tokens[to];
    if (!last || last.kind !== 'word') return null;
    if (/^\)/.test(last.post)) return to + 1;
  }
  return null;
}

const closed = (token: Token | undefined): boolean =>
  /[,.;:("“”\n]/.test((token?.post ?? '').replace(/^\)/, ''));

function classified(tokens: readonly Token[], at: number): number | null {
  if (closed(tokens[at - 1]) || tokens[at]?.normal !== 'kelas') return null;
  return /^(?:i|ii|iii|1|2|3)$/.test(tokens[at + 1]?.normal ?? '') ? at + 2 : null;
}

const placeWords = new Set(['provinsi', 'kabupaten', 'kota', 'kab', 'prov', 'wilayah', 'daerah', 'tmp']);

function placed(tokens: readonly Token[], at: number, knowledge: Knowledge): number | null {
  if (closed(tokens[at - 1])) return null;
  const region = knowledge.regions.longestAt(tokens, at);
  const head = tokens[at];
  if (!head || !isCapitalised(head)) return region && !tokens.some(isCapitalised) ? region.to : null;
  if (region) return region.to;
  const next = tokens[at + 1];
  if (placeWords.has(head.normal) && next && isCapitalised(next))
    return placed(tokens, at + 1, knowledge) ?? at + 2;
  if (head.normal === 'ri') return at + 1;
  return isTown(tokens, at) ? at + 1 : null;
}

/** `Bea Cukai Madura`: one word in capitals, and then none, is a place; two are a person's name. */
function isTown(tokens: readonly Token[], at: number): boolean {
  const town = tokens[at];
  const next = tokens[at + 1];
  if (!town || !/^\p{Lu}\p{Ll}{3,}$/u.test(town.text) || town.tags.has('SpeechVerb') || town.tags.has('Weekday')) return false;
  return !next || !isCapitalised(next) || /[,.;:(]/.test(town.post);
}

/** `Disperindagkop dan UKM`, `Dinas Perdagangan (Disdag) dan Perindustrian`. */
function joined(tokens: readonly Token[], at: number): number | null {
  if (closed(tokens[at - 1]) || tokens[at]?.normal !== 'dan') return null;
  return /^(?:ukm|umkm|perdagangan|perindustrian|koperasi)$/.test(tokens[at + 1]?.normal ?? '')
    ? at + 2
    : null;
}

/** The printed words without bracketed short names and folded to single spaces. */
function nameOf(tokens: readonly Token[], from: number, to: number): string {
  let name = '';
  let open = false;
  tokens.slice(from, to).forEach((token, index) => {
    if (!open) name += token.text + (index === to - from - 1 ? '' : token.post.replace(/[()\s]+/g, ' '));
    if (/\(/.test(token.post)) open = true;
    else if (/\)/.test(token.post)) open = false;
  });
  return name.replace(/\s+/g, ' ').trim();
}

const headBodies: readonly (readonly [RegExp, string])[] = [
  [/^Pemerintah Provinsi/, 'Pemerintah Provinsi'],
  [/^Pemerintah Kabupaten/, 'Pemerintah Kabupaten'],
  [/^Pemerintah Kota/, 'Pemerintah Kota'],
];

/** `Mendag` is the Kementerian Perdagangan; `Gubernur Banten` the Pemerintah Provinsi Banten. */
function headName(body: string, tokens: readonly Token[], from: number, to: number): string {
  const base = headBodies.find(([shape]) => shape.test(body))?.[1] ?? body;
  const rest = to > from ? nameOf(tokens, from, to) : '';
  return rest === '' || /^(?:RI|ri)$/.test(rest)
    ? base
    : `${base} ${rest.replace(/^(?:Provinsi|Kabupaten|Kota)\s+/, '')}`;
}

/** `Bidang Perdagangan Luar Negeri Dinas Perdagangan Sulut`: an office and the one it belongs to are one name. */
export function joinOffices(mentions: readonly Mention[], tokens: readonly Token[]): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const last = joined[joined.length - 1];
    const next = last && last.kind === 'agency' && mention.kind === 'agency' ? officeOf(last, mention, tokens) : null;
    if (next) joined[joined.length - 1] = next;
    else joined.push(mention);
  }
  return joined;
}

function officeOf(part: AgencyMention, whole: AgencyMention, tokens: readonly Token[]): AgencyMention | null {
  if (part.to !== whole.from || (tokens[part.to - 1]?.post ?? '').trim() !== '') return null;
  const span = spanOf(tokens, part.from, whole.to);
  return { ...whole, name: `${part.name} ${whole.name}`, byHead: false, from: part.from, span };
}
