import type { PlaceMention, RegionMention } from '../../model/mention.js';
import { isCapitalised, type Token } from '../text/token.js';
import { placeOf, type Row } from './row.js';

/** A foreign place that begins at token `at`. Names want a capital, but in texts that have none at all. */
export function placeAt(row: Row, at: number): PlaceMention | null {
  const hit = row.knowledge.places.longestAt(row.tokens, at);
  const entry = hit?.values[0];
  if (!hit || !entry || row.tokens[hit.to]?.text === '$' || isOtherName(row.tokens, hit)) return null;
  const name = row.tokens.slice(at, hit.to);
  const written = entry.capitals
    ? name.every(isInCapitals) || isShortNameInSmall(row.tokens, at)
    : isWrittenAsName(row.tokens, name) || name[0]?.normal === 'negeri';
  return written
    ? { kind: 'place', code: entry.code, ...placeOf(row, at, hit.to), foundBy: entry.list }
    : null;
}

/** A province, regency or city of Indonesia that begins at token `at`. */
export function regionAt(row: Row, at: number): RegionMention | null {
  const hit = row.knowledge.regions.longestAt(row.tokens, at);
  const entry = hit?.values[0];
  if (!hit || !entry || !isWrittenAsName(row.tokens, row.tokens.slice(at, hit.to))) return null;
  return {
    kind: 'region',
    code: entry.code,
    name: entry.name,
    ...placeOf(row, at, hit.to),
    foundBy: 'regions',
  };
}

const isInCapitals = (token: Token): boolean => /^[\p{Lu}.]+$/u.test(token.text);

const isWrittenAsName = (sentence: readonly Token[], name: readonly Token[]): boolean =>
  name.some(isCapitalised) || !sentence.some(isCapitalised);

/** `ke as`, in a text without any capitals. */
const isShortNameInSmall = (tokens: readonly Token[], at: number): boolean =>
  /^(?:ke|pasar|tujuan|menuju)$/.test(tokens[at - 1]?.normal ?? '') && !tokens.some(isCapitalised);

/** The name of a person, a village or a fair: `Willy Indra Yunani`, `Desa Jepang`, `Africa Food Week`. */
const isOtherName = (tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean =>
  endsName(tokens, from) ||
  (tokens[from - 1]?.tags.has('HomeHead') ?? false) ||
  tokens.slice(to, fairEnd(tokens, to)).some((token) => token.tags.has('EventTail'));

/** The end of the words in capitals that a place may open the name of a fair with. */
function fairEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to - from < 3 && tokens[to - 1]?.post === ' ' && isPartOfFair(tokens[to])) to += 1;
  return to;
}

const isPartOfFair = (token: Token | undefined): boolean =>
  token !== undefined && isCapitalised(token) && !token.tags.has('Stop');

/** `Willy Indra Yunani`: two names of a person run into the word, so it is part of the name. */
function endsName(tokens: readonly Token[], at: number): boolean {
  const [second, first] = [tokens[at - 2], tokens[at - 1]];
  return first?.post === ' ' && second?.post === ' ' && isPersonal(first) && isPersonal(second);
}

const isPersonal = (token: Token): boolean => /^\p{Lu}\p{Ll}+$/u.test(token.text) && token.tags.size === 0;
