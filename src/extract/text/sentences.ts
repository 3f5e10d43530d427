import type { RawToken } from './scan.js';

/** Words whose full stop does not end a sentence, from the tag `Abbreviation` of the lexicon. */
export type Abbreviations = ReadonlySet<string>;

const closing = /[.!?…]+["'”’»)\]]*(?=\s)/u;
/** A text without full stops is read in pieces of so many tokens: the work for a sentence grows faster than its length. */
const longest = 300;

const gluedStop = /^[.!?]["'”’]?["'“‘]?$/u;

/**
 * Cuts raw tokens into sentences: returns the index after the last token of each. A sentence ends at `. ! ? …`
 * before white space, unless the stop belongs to an abbreviation (`PT.`, `No.`, an initial), and at a stop
 * glued between a lower-case word and a capital (`Bangladesh.Direktur`), as scraped pages have it. A sentence has at most
 * `longest` tokens.
 */
export function sentenceEnds(text: string, tokens: readonly RawToken[], known: Abbreviations): number[] {
  const ends: number[] = [];
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    const start = ends[ends.length - 1] ?? 0;
    const opens = index === start;
    if (!next || index + 1 - start >= longest) ends.push(index + 1);
    else if (!(opens && isNumbering(token)) && stopsBetween(text, [token, next], known)) ends.push(index + 1);
  });
  return ends;
}

/** `1. Filipina`: the number of a list item does not stand alone. */
const isNumbering = (token: RawToken): boolean => token.kind === 'number' && /^\d{1,2}$/.test(token.text);

function stopsBetween(
  text: string,
  [token, next]: readonly [RawToken, RawToken],
  known: Abbreviations,
): boolean {
  const gap = text.slice(token.end, next.start);
  if (gap === ' ') return false;
  if (/\n/.test(gap)) return true;
  if (closing.test(gap)) return !(isDot(gap) && isAbbreviation(token, next, known));
  return gluedStop.test(gap) && !known.has(token.text.toLowerCase()) && isGluedStop(token, next);
}

const isDot = (gap: string): boolean => /^\.\s/.test(gap);

function isAbbreviation(token: RawToken, next: RawToken, known: Abbreviations): boolean {
  if (token.kind !== 'word') return false;
  const word = token.text.toLowerCase();
  if (known.has(word)) return true;
  return /^\p{Lu}$/u.test(token.text) && /^\p{Lu}/u.test(next.text);
}

function isGluedStop(token: RawToken, next: RawToken): boolean {
  return (
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    (token.kind === 'number' || /\p{Ll}{3}$/u.test(token.text) || /^\p{Lu}{2,}$/u.test(token.text))
  );
}
