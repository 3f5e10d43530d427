import type { TokenKind } from './token.js';

/** A token before tags and neighbours are known; offsets count from the start of the scanned text. */
export interface RawToken {
  readonly text: string;
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

const letter = '\\p{L}\\p{M}';
/** How a number is written, as the source of an expression. */
export const numberShape = String.raw`\d+(?:[.,]\d+)*[½¼¾]?|[½¼¾]`;
// A hyphen before a capital or a digit parts two tokens (`Januari-Juni`, `I-2018`); before a small letter it is inside a word.
// An apostrophe belongs to a word only between letters (`Jum'at`): at its end it closes a quotation.
const wordShape = `[${letter}](?:[’']?[${letter}])*(?:[-‐‑]\\p{Ll}(?:[’']?[${letter}])*)*[²³]?`;
const tokenShape = new RegExp(`(${numberShape})|(${wordShape})|([$€¥£₩₹฿₱%&+])`, 'gu');

const tokenStart = /[\p{L}\p{M}\d½¼¾$€¥£₩₹฿₱%&+]/gu;

/** Where the first token behind an offset begins; the end of the text where none does. */
export function firstTokenAt(text: string, from: number): number {
  tokenStart.lastIndex = from;
  return tokenStart.exec(text)?.index ?? text.length;
}

/** Letters that carry a digit as part of the word: `m3`, `CO2`. All others (`Rp5`, `USD100`) are split. */
const digitTail = /^(?:m|co|h|n|o|a|b|k|v|pm)$/i;
const digits = /\d{1,2}(?![\d.,]*\d)/y;

/**
 * Splits a text into words, numbers and the signs that matter (of currencies, % & +). White space and all other
 * punctuation lie between tokens. A number keeps its dots, commas and fraction (`4.044`, `7,5`, `2½`); letters and digits
 * written together are parted (`Rp1,5`, `500rb`, `40HC`) but for units like `m3`. Linear in the text.
 */
export function scan(text: string): RawToken[] {
  const tokens: RawToken[] = [];
  for (let at = 0; at < text.length; ) {
    const end = plainWordEnd(text, at);
    const token = end > at ? rawToken(text, 'word', [at, end]) : tokenBehind(text, at);
    if (!token) break;
    tokens.push(token);
    at = token.end;
    while (at < text.length && text.charCodeAt(at) === space) at += 1;
  }
  return tokens;
}

const rawToken = (text: string, kind: TokenKind, [start, end]: readonly [number, number]): RawToken => ({
  text: text.slice(start, end),
  kind,
  start,
  end,
});

const space = 0x20;

/**
 * The end of a word of letters a to z that a space, a comma or a full stop follows, or `at` where none such stands there.
 * Most words are such, and to see it is much cheaper than the expression is.
 */
function plainWordEnd(text: string, at: number): number {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end += 1;
  const next = text.charCodeAt(end);
  return next === space || next === 0x2c || next === 0x2e || end === text.length ? end : at;
}

const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/** The next token at `at` or further on. */
function tokenBehind(text: string, at: number): RawToken | null {
  tokenShape.lastIndex = at;
  const match = tokenShape.exec(text);
  if (!match) return null;
  const start = match.index;
  const end = tokenShape.lastIndex;
  if (match[1] !== undefined) return rawToken(text, 'number', [start, end]);
  if (match[2] === undefined) return rawToken(text, 'symbol', [start, end]);
  return rawToken(text, 'word', [start, withoutParticle(text, start, withDigits(text, start, end))]);
}

function withDigits(text: string, start: number, end: number): number {
  if (!digitTail.test(text.slice(start, end))) return end;
  digits.lastIndex = end;
  return digits.test(text) ? digits.lastIndex : end;
}

/** `AS-lah`, `BPS-nya`: a particle hung on a name is no part of it. */
function withoutParticle(text: string, start: number, end: number): number {
  const particle = /^\p{Lu}[\p{L}]*(?=-(?:lah|nya|pun|kah)$)/u.exec(text.slice(start, end));
  return particle ? start + particle[0].length : end;
}
