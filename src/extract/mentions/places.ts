import type { PlaceMention, RegionMention } from '../../model/mention.js';
import { isCapitalised, type Token } from '../text/token.js';
import { placeOf, type Row } from './row.js';

/** A foreign place that begins at token `at`. Names want a capital, but in texts that have none at all. */
export function placeAt(row: Row, at: number): PlaceMention | null {
  const hit = row.knowledge.places.longestAt(row.tokens, at);
  const entry = hit?.values[0];
  if (!hit || !entry || endsName(row.tokens, at) || row.tokens[hit.to]?.text === '$') return null;
  const name = row.tokens.slice(at, hit.to);
  const written = entry.capitals ? name.every(isInCapitals) : isWrittenAsName(row.tokens, name);
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

/** `Willy Indra Yunani`: two names of a person run into the word, so it is part of the name. */
function endsName(tokens: readonly Token[], at: number): boolean {
  const [second, first] = [tokens[at - 2], tokens[at - 1]];
  return first?.post === ' ' && second?.post === ' ' && isPersonal(first) && isPersonal(second);
}

const isPersonal = (token: Token): boolean => /^\p{Lu}\p{Ll}+$/u.test(token.text) && token.tags.size === 0;
