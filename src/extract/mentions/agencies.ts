import type { AgencyMention } from '../../model/mention.js';
import { isCapitalised, spanOf, type Token } from '../text/token.js';
import { extentOf, joins, listGoesOn } from './agency-extent.js';
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
  const to = extentOf(tokens, hit.to, knowledge);
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
  while (continuesName(tokens, to)) {
    if (knowledge.agencies.longestAt(tokens, to)) return null;
    to += 1;
  }
  if (to - at < 2 || joins.has(tokens[to - 1]?.normal ?? '')) return null;
  to = extentOf(tokens, to, knowledge);
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
