import { isCapitalised, type Token } from '../text/token.js';

/** A name behind its head has at most so many words that are looked at; in a headline only the first is sure. */
const longest = 3;

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
  const headline = isHeadline(tokens);
  const held = new Set(dateline(tokens));
  tokens.forEach((token, at) => {
    if (token.tags.has('NameHead') && headsPlace(tokens, at)) {
      const to = behind(tokens, at, headline ? 1 : longest);
      for (let index = isCapitalised(token) ? at : at + 1; to > at + 1 && index < to; index += 1) held.add(index);
    }
    if (headline) return;
    if (token.tags.has('PersonTitle'))
      for (let index = at + 1; index < behind(tokens, at, longest); index += 1) held.add(index);
    if (token.tags.has('EventTail') && isCapitalised(token)) for (const index of before(tokens, at)) held.add(index);
  });
  return held;
}

/** Most of its words are in capitals, so a capital says nothing. */
function isHeadline(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  return words.filter(isCapitalised).length > 0.7 * words.length;
}

/** `Desa Gula`; but not `kota Kopi`, where only the goods are in capitals because they are a brand. */
const headsPlace = (tokens: readonly Token[], at: number): boolean => {
  const [head, next] = [tokens[at], tokens[at + 1]];
  return head !== undefined && next !== undefined && isCapitalised(next);
};

/** The end of the words in capitals behind `at`. */
function behind(tokens: readonly Token[], at: number, most: number): number {
  let to = at + 1;
  while (to - at <= most && isNamePart(tokens, to)) to += 1;
  return to;
}

/** The words in capitals up to the last word of a fair's name. */
function before(tokens: readonly Token[], at: number): number[] {
  let from = at;
  while (at - from < longest && from > 0 && isNamePart(tokens, from) && nameGoesBack(tokens, from)) from -= 1;
  return Array.from({ length: at - from + 1 }, (_, offset) => from + offset);
}

const nameGoesBack = (tokens: readonly Token[], at: number): boolean => {
  const previous = tokens[at - 1];
  return previous !== undefined && isCapitalised(previous) && !ends.some((tag) => previous.tags.has(tag));
};

function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const joined = /^\.?\s+$/.test(tokens[at - 1]?.post ?? '');
  return (
    token?.kind === 'word' && joined && isCapitalised(token) && !ends.some((tag) => token.tags.has(tag))
  );
}

/** `KOBA, TIMAH POS – `: the words in capitals before the dash, in a text that is not all in capitals. */
function dateline(tokens: readonly Token[]): number[] {
  const dash = tokens.findIndex((token) => /\s[–—-]+\s/.test(token.post));
  const names = tokens.slice(0, dash + 1);
  const rest = tokens.slice(dash + 1);
  const isDateline =
    dash >= 1 && dash < 8 && names.every(isInCapitals) && rest.some((token) => !isInCapitals(token));
  return isDateline ? names.map((_, at) => at) : [];
}

const isInCapitals = (token: Token): boolean => !/\p{Ll}/u.test(token.text);
