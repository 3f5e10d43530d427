import type { AgencyMention } from '../../model/mention.js';
import { isCapitalised, type Token } from '../text/token.js';
import { extentOf, joins, listGoesOn } from './agency-extent.js';
import { isShortOffice } from './agency-short.js';
import { placeOf, type Row } from './row.js';

/** A government body that begins at token `at`, with class, place and bracketed short name. */
export function agencyAt(row: Row, at: number): AgencyMention | null {
  return known(row, at) ?? unknown(row, at);
}

function known(row: Row, at: number): AgencyMention | null {
  const { tokens, knowledge } = row;
  const hit = knowledge.agencies.longestAt(tokens, at);
  const found = hit?.values[0];
  if (!hit || !found || !properly(tokens, at, hit.to) || isDefined(tokens, at, hit.to)) return null;
  const to = extentOf(row, hit.to, { towns: !found.head && found.entry.scope === 'regional' });
  const byHead = found.head && /^Pemerintah/.test(found.entry.name);
  const name = found.head
    ? (officeOfTitle(nameOf(tokens, at, to)) ?? headName(found.entry.name, nameOf(tokens, hit.to, to)))
    : nameOf(tokens, at, to);
  return {
    kind: 'agency',
    name,
    body: found.entry.name,
    byHead,
    ...placeOf(row, at, to),
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

/** Heads of names that are offices whatever follows; of the others the name must say so (`Stasiun Karantina`, not `Stasiun Gambir`). */
const offices = /^(?:dinas|kementerian|direktorat|ditjen|kemenko)$/;

/** A body that the gazetteer lacks: `Dinas`, `Balai`, ... and the capitalised words that follow. */
function unknown(row: Row, at: number): AgencyMention | null {
  const { tokens, knowledge } = row;
  if (isShortOffice(tokens, at)) return office(row, at, at + 1);
  const head = tokens[at];
  if (!head?.tags.has('AgencyHead') || !isCapitalised(head)) return null;
  let end = at + 1;
  while (continuesName(tokens, end)) {
    if (knowledge.agencies.longestAt(tokens, end)) return null;
    end += 1;
  }
  if (end - at < 2 || joins.has(tokens[end - 1]?.normal ?? '')) return null;
  const official =
    offices.test(head.normal) || tokens.slice(at + 1, end).some((token) => token.tags.has('AgencyPart'));
  return official ? office(row, at, end) : null;
}

function office(row: Row, at: number, end: number): AgencyMention {
  const to = extentOf(row, end, { towns: true });
  const name = nameOf(row.tokens, at, to);
  return {
    kind: 'agency',
    name,
    body: name,
    byHead: false,
    ...placeOf(row, at, to),
    foundBy: 'agency-in-capitals',
  };
}

function continuesName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || token.kind !== 'word' || /[.;:()"“”\n]/.test(before.post)) return false;
  if (joins.has(token.normal)) {
    const next = tokens[at + 1];
    return next !== undefined && isCapitalised(next) && !/[^\s]/.test(token.post);
  }
  if (token.tags.has('SendVerb') || token.tags.has('SpeechVerb')) return false;
  return isCapitalised(token) && !(/,/.test(before.post) && !listGoesOn(tokens, at));
}

/** The printed words without bracketed short names and folded to single spaces. */
function nameOf(tokens: readonly Token[], from: number, to: number): string {
  let name = '';
  let open = /\($/.test(tokens[from - 1]?.post ?? '') && /^\)/.test(tokens[to - 1]?.post ?? '');
  tokens.slice(from, to).forEach((token, index) => {
    if (!open) name += token.text + (index === to - from - 1 ? '' : token.post.replace(/[()\s]+/g, ' '));
    if (/\(/.test(token.post)) open = true;
    else if (/\)/.test(token.post)) open = false;
  });
  return name.replace(/\s+/g, ' ').trim();
}

/** `Dirjen Perkebunan Kementan` heads the `Ditjen Perkebunan Kementan`; null for other titles. */
function officeOfTitle(printed: string): string | null {
  const office = printed
    .replace(/^Direktur Jenderal\b/i, 'Direktorat Jenderal')
    .replace(/^Dirjen\b/i, 'Ditjen');
  return office === printed ? null : office;
}

const headBodies: readonly (readonly [RegExp, string])[] = [
  [/^Pemerintah Provinsi/, 'Pemerintah Provinsi'],
  [/^Pemerintah Kabupaten/, 'Pemerintah Kabupaten'],
  [/^Pemerintah Kota/, 'Pemerintah Kota'],
];

/** `Mendag` is the Kementerian Perdagangan; `Gubernur Banten` the Pemerintah Provinsi Banten. */
function headName(body: string, place: string): string {
  const government = headBodies.find(([shape]) => shape.test(body))?.[1];
  const base = government ?? body;
  if (place === '' || /^ri$/i.test(place)) return base;
  // A government's name says the kind of region itself; that of `Kepala BPS Kabupaten Jember` does not.
  return `${base} ${government ? place.replace(/^(?:Provinsi|Kabupaten|Kota)\s+/, '') : place}`;
}
