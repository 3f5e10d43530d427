import type { AgencyMention, Mention } from '../../model/mention.js';
import { isCapitalised, type Token } from '../text/token.js';
import type { Utterance } from './utterance.js';

/** The offices that people speak for, by the words of their names; none for a firm's people and for farmers. */
export type Cast = ReadonlyMap<string, readonly AgencyMention[]>;

/** An article introduces fewer words of names than this; what comes after them is not looked at. */
const most = 300;

/** The people named in the sentence speak for these offices from here on; who is known already keeps his. */
export function introduce(cast: Cast, utterance: Utterance, offices: readonly AgencyMention[]): Cast {
  if (cast.size >= most) return cast;
  const { tokens } = utterance.sentence;
  const names = tokens
    .filter((token, at) => isNameAt(tokens, at) && !cast.has(token.normal) && !isHeld(utterance.mentions, at))
    .slice(0, most)
    .map((token) => [token.normal, offices] as const);
  return names.length === 0 ? cast : new Map([...cast, ...names]);
}

/** A name within a sentence: the first word of one, and of a quotation, has its capital anyway. */
const isNameAt = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && isName(tokens[at]) && !/["“]/.test(tokens[at - 1]?.post ?? '');

/** A capitalised word of no list: part of a person's name, for the most part. */
export const isName = (token: Token | undefined): token is Token =>
  token !== undefined &&
  isCapitalised(token) &&
  token.normal.length >= 3 &&
  token.tags.size === 0 &&
  token.kind === 'word';

/** The token belongs to a mention. */
export const isHeld = (mentions: readonly Mention[], at: number): boolean =>
  mentions.some((m) => m.kind !== 'cue' && m.from <= at && at < m.to);

/** So many letters at the start of a name stay the same where the press spells it in more than one way. */
const kept = 4;

/** The offices of somebody known, or null. */
export function officesOf(name: string, cast: Cast): readonly AgencyMention[] | null {
  const known = cast.get(name);
  if (known) return known;
  const alike = [...cast.keys()].find((other) => other.slice(0, kept) === name.slice(0, kept));
  return alike === undefined ? null : (cast.get(alike) ?? null);
}
