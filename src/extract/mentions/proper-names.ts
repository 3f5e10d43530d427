import { isCapitalised, type Token } from '../text/token.js';

/** A name behind its head has at most so many words that are looked at; in a headline only the first is sure. */
const longest = 3;

/** The name of an office has at most so many words. */
const longestOffice = 6;

/** Words that end a name, though a headline prints them in capitals. */
const ends: readonly string[] = [
  ...['Stop', 'ExportNoun', 'ExportVerb', 'SendVerb', 'SellVerb', 'ReachVerb', 'SpeechVerb', 'WishWord'],
  ...['PlanWord', 'DoneWord', 'ProductPrefix', 'Generic', 'NameHead'],
];

/**
 * The tokens that stand in the name of a place, a fair, a shop, a paper or a person. A word for goods in it is none:
 * `Pelabuhan Tanjung Emas`, `Desa Gula`, `Africa Food Week`, `TIMAH POS – `.
 */
export function tokensOfNames(tokens: readonly Token[]): ReadonlySet<number> {
  const most = isHeadline(tokens) ? 1 : longest;
  const named = tokens.flatMap((token, at) => [
    ...(token.tags.has('NameHead') ? placeName(tokens, at, most) : []),
    ...(token.tags.has('OfficeHead') && most > 1 ? range(at + 1, officeEnd(tokens, at)) : []),
    ...(token.tags.has('PersonTitle') && most > 1 ? range(at + 1, behind(tokens, at, most)) : []),
    ...(token.tags.has('EventTail') && isCapitalised(token) ? range(before(tokens, at, most), at + 1) : []),
  ]);
  return new Set([...dateline(tokens), ...named]);
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);

/** `Tanjung Emas`, and `Emas` alone behind a head in small letters; nothing where no name follows. */
function placeName(tokens: readonly Token[], at: number, most: number): number[] {
  const [head, to] = [tokens[at], behind(tokens, at, most)];
  if (!head || to === at + 1) return [];
  return range(isCapitalised(head) ? at : at + 1, to);
}

/** Most of its words are in capitals, so a capital says nothing. */
export function isHeadline(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  return words.filter(isCapitalised).length > 0.7 * words.length;
}

/** The end of the words in capitals behind `at`. */
function behind(tokens: readonly Token[], at: number, most: number): number {
  let to = at + 1;
  while (to - at <= most && isNamePart(tokens, to)) to += 1;
  return to;
}

/** `Direktur Industri Hasil Hutan dan Perkebunan`: what an office sees to. */
function officeEnd(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (to - at <= longestOffice && isOfficePart(tokens, to)) to += 1;
  return to;
}

const isOfficePart = (tokens: readonly Token[], at: number): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const joined = tokens[at - 1]?.post === ' ';
  const named = token !== undefined && isCapitalised(token);
  const lists = token?.normal === 'dan' && token.post === ' ' && next !== undefined && isCapitalised(next);
  return joined && (named || lists);
};

/** The first of the words in capitals up to the last word of a fair's name. */
function before(tokens: readonly Token[], at: number, most: number): number {
  let from = at;
  while (at - from < most && isNamePart(tokens, from) && nameGoesBack(tokens, from)) from -= 1;
  return from;
}

const nameGoesBack = (tokens: readonly Token[], at: number): boolean => {
  const previous = tokens[at - 1];
  return previous !== undefined && isCapitalised(previous) && !ends.some((tag) => previous.tags.has(tag));
};

function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const joined = /^\.?\s+$/.test(tokens[at - 1]?.post ?? '');
  return token?.kind === 'word' && joined && isCapitalised(token) && !ends.some((tag) => token.tags.has(tag));
}

/** `KOBA, TIMAH POS – `, `Merauke, TIFANEWS – `: the names before the dash, in a text that is not all in capitals. */
function dateline(tokens: readonly Token[]): number[] {
  const dash = tokens.findIndex((token) => /\s[–—-]+\s/.test(token.post));
  const names = tokens.slice(0, dash + 1);
  const rest = tokens.slice(dash + 1);
  const printed = names.every(isInCapitals) || (names.every(isCapitalised) && names.some(isPaper));
  const isDateline = dash >= 1 && dash < 8 && printed && rest.some((token) => !isInCapitals(token));
  return isDateline ? names.map((_, at) => at) : [];
}

/** `TIFANEWS` behind a comma: the name of a paper. */
const isPaper = (token: Token, at: number, names: readonly Token[]): boolean =>
  token.text.length > 3 && isInCapitals(token) && (names[at - 1]?.post.includes(',') ?? false);

const isInCapitals = (token: Token): boolean => !/\p{Ll}/u.test(token.text);
