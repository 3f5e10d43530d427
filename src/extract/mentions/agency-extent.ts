import { isCapitalised, type Token } from '../text/token.js';
import type { Row } from './row.js';

/** What may follow a name: `towns`, a single name in capitals (`Bea Cukai Madura`), not behind a person's title. */
interface Allowed {
  readonly towns: boolean;
}

/** Takes in `(Disperindag)`, `Kelas I`, and the place: `Provinsi Banten`, `Kota Tangerang`, `Kaltim`. */
export function extentOf(row: Row, from: number, allowed: Allowed): number {
  const { tokens } = row;
  let to = from;
  for (;;) {
    const place = placed(row, to) ?? (allowed.towns && isTown(tokens, to) ? to + 1 : null);
    const next =
      bracketed(tokens, to) ?? classified(tokens, to) ?? listed(tokens, to) ?? place ?? joined(tokens, to);
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
    if (last?.kind !== 'word') return null;
    if (/^\)/.test(last.post)) return to + 1;
  }
  return null;
}

const closed = (token: Token | undefined): boolean =>
  /[,.;:("“”\n]/.test((token?.post ?? '').replace(/^\)/, ''));

function classified(tokens: readonly Token[], at: number): number | null {
  if (closed(tokens[at - 1]) || tokens[at]?.normal !== 'kelas') return null;
  return /^(?:i{1,3}|1|2|3)[ab]?$/.test(tokens[at + 1]?.normal ?? '') ? at + 2 : null;
}

const placeWords = new Set(['provinsi', 'kabupaten', 'kota', 'kab', 'prov', 'wilayah', 'daerah', 'tmp']);

function placed(row: Row, at: number): number | null {
  const { tokens, knowledge } = row;
  if (closed(tokens[at - 1])) return null;
  const region = knowledge.regions.longestAt(tokens, at);
  const head = tokens[at];
  if (!head || !isCapitalised(head)) return region && !tokens.some(isCapitalised) ? region.to : null;
  if (region) return region.to;
  const next = tokens[at + 1];
  if (placeWords.has(head.normal) && next && isCapitalised(next)) return placed(row, at + 1) ?? at + 2;
  return head.normal === 'ri' ? at + 1 : null;
}

/** `Bea Cukai Madura`: one word in capitals, and then none, is a place; two are a person's name. */
function isTown(tokens: readonly Token[], at: number): boolean {
  if (closed(tokens[at - 1])) return false;
  const town = tokens[at];
  const next = tokens[at + 1];
  if (
    !town ||
    !/^\p{Lu}\p{Ll}{3,}$/u.test(town.text) ||
    town.tags.has('SpeechVerb') ||
    town.tags.has('SendVerb') ||
    town.tags.has('Weekday')
  )
    return false;
  return !next || !isCapitalised(next) || next.normal === town.normal || /[,.;:(]/.test(town.post);
}

/** `Dinas Koperasi, UMKM, Perindustrian, dan Perdagangan`: a comma, and a list of parts that ends in `dan`. */
function listed(tokens: readonly Token[], at: number): number | null {
  if (!/^,\s*$/.test(tokens[at - 1]?.post ?? '') || !tokens[at - 1]?.tags.has('AgencyPart')) return null;
  let to = at;
  while (isPart(tokens[to]) && to - at < longestList) to += 1;
  const hasEnd = tokens.slice(at, to).some((token) => joins.has(token.normal));
  return hasEnd && tokens[to - 1]?.tags.has('AgencyPart') ? to : null;
}

/** So many words a list of parts has at most. */
const longestList = 10;

const isPart = (token: Token | undefined): boolean =>
  token !== undefined && (joins.has(token.normal) || (token.tags.has('AgencyPart') && isCapitalised(token)));

/** `Disperindagkop dan UKM`, `Dinas Perdagangan (Disdag) dan Perindustrian`. */
function joined(tokens: readonly Token[], at: number): number | null {
  if (closed(tokens[at - 1]) || tokens[at]?.normal !== 'dan') return null;
  return /^(?:ukm|umkm|perdagangan|perindustrian|koperasi)$/.test(tokens[at + 1]?.normal ?? '')
    ? at + 2
    : null;
}

/** Words that join the parts of a name. */
export const joins: ReadonlySet<string> = new Set(['dan', 'serta']);

/** `Dinas Perindustrian, Perdagangan dan Koperasi`: a comma inside the name has a `dan` after it. */
export const listGoesOn = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 4).some((token) => joins.has(token.normal));
