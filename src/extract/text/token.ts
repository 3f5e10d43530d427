import type { Span } from '../../model/span.js';
import type { Tags } from './tags.js';
import type { Word } from './vocabulary.js';

export type TokenKind = 'word' | 'number' | 'symbol';

/**
 * A term of compromise, made by our own tokenizer, with its place. `pre` and `post` hold the punctuation and
 * white space around it, so that the tokens of a text joined as `pre + text + post` give the text back.
 */
export interface Token {
  readonly text: string;
  /** Lower case, with straight apostrophes and plain hyphens: what words are looked up by. */
  readonly normal: string;
  /** What is known of the word, for `byWord`. */
  readonly word: Word;
  readonly pre: string;
  readonly post: string;
  readonly kind: TokenKind;
  /** UTF-16 offsets into `document.text`. */
  readonly start: number;
  readonly end: number;
  /** Tags of the lexicon and of gazetteers, as `#Tag` in patterns. */
  tags: Tags;
}

/** A sentence: its tokens, and the span from its first token to the end of its closing punctuation. */
export interface Sentence {
  readonly span: Span;
  readonly tokens: readonly Token[];
  /** Index of its paragraph in the document. */
  readonly paragraph: number;
}

/** The span of `tokens[from..to)`. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) throw new RangeError(`no tokens at ${from}..${to} of ${tokens.length}`);
  return { start: first.start, end: last.end };
}

/** The normal form of a word, the same for texts and for the entries of rules/. */
export function normalise(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[‐‑–]/g, '-');
}

/** True for a token written with a capital first letter, or in capitals. */
export function isCapitalised({ text }: Token): boolean {
  const first = text.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(text);
}
