import { normalise } from './token.js';

/** A word as printed and in normal form. */
export interface Word {
  readonly text: string;
  readonly normal: string;
}

/** So many words are remembered; then the memory begins anew, so that it stays as small however long the archive is. */
const most = 50_000;
const known = new Map<string, Word>();

/** The word with its normal form, from memory where it was met before. */
export function wordOf(text: string): Word {
  const met = known.get(text);
  if (met) return met;
  if (known.size >= most) known.clear();
  const own = copyOf(text);
  const word = { text: own, normal: normalise(own) };
  known.set(own, word);
  return word;
}

/** V8 keeps a whole page alive for the sake of a slice of it; a slice of a longer string keeps that one only. */
const copyOf = (text: string): string => ` ${text}`.slice(1);
