import type { PlaceMention, RegionMention } from '../../model/mention.js';
import { isCapitalised, spanOf, type Token } from '../text/token.js';
import type { Knowledge } from './knowledge.js';

/** A foreign place that begins at token `at`. Names want a capital, but in texts that have none at all. */
export function placeAt(
  tokens: readonly Token[],
  at: number,
  sentence: number,
  knowledge: Knowledge,
): PlaceMention | null {
  const hit = knowledge.places.longestAt(tokens, at);
  const entry = hit?.values[0];
  if (!hit || !entry || !writtenAsName(tokens, at, hit.to, entry.capitals) || endsName(tokens, at))
    return null;
  return {
    kind: 'place',
    code: entry.code,
    from: at,
    to: hit.to,
    sentence,
    span: spanOf(tokens, at, hit.to),
    foundBy: entry.list,
  };
}

function writtenAsName(tokens: readonly Token[], from: number, to: number, capitals: boolean): boolean {
  const name = tokens.slice(from, to);
  if (capitals) return name.every((token) => /^[\p{Lu}.]+$/u.test(token.text));
  return name.some(isCapitalised) || !tokens.some(isCapitalised);
}

/** A province, regency or city of Indonesia that begins at token `at`. */
export function regionAt(
  tokens: readonly Token[],
  at: number,
  sentence: number,
  knowledge: Knowledge,
): RegionMention | null {
  const hit = knowledge.regions.longestAt(tokens, at);
  const entry = hit?.values[0];
  if (!hit || !entry || !writtenAsName(tokens, at, hit.to, false)) return null;
  return {
    kind: 'region',
    code: entry.code,
    name: entry.name,
    from: at,
    to: hit.to,
    sentence,
    span: spanOf(tokens, at, hit.to),
    foundBy: 'regions',
  };
}

/** `Willy Indra Yunani`, `Bangkok Hong Kong Street`: a name in capitals runs into the word, so it is part of that name. */
function endsName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const second = tokens[at - 2];
  if (!before || !second || before.post !== ' ' || second.post !== ' ') return false;
  return isPersonal(before) && isPersonal(second);
}

const isPersonal = (token: Token): boolean => /^\p{Lu}\p{Ll}+$/u.test(token.text) && token.tags.size === 0;
