import { normalise } from './token.js';

/** A word as printed and in normal form, and what has been found out about the normal form. */
export interface Word {
  readonly text: string;
  readonly normal: string;
  readonly answers: unknown[];
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
  const word = { text: own, normal: isNormal.test(own) ? own : normalise(own), answers: [] };
  known.set(own, word);
  return word;
}

const isNormal = /^[a-z]+$/;

/** V8 keeps a whole page alive for the sake of a longer slice of it; a slice of another string keeps that one only. */
const copyOf = (text: string): string => (text.length < shortestSlice ? text : ` ${text}`.slice(1));

/** Shorter pieces of a string are copies. */
const shortestSlice = 13;

/** What stands for the word of a number: numbers are too many to be remembered, and no question is asked of them twice. */
export const noWord: Word = { text: '', normal: '', answers: [] };

/** A token as far as questions about its word are concerned; one made of another may have a normal form of its own. */
interface Asked {
  readonly normal: string;
  readonly word: Word;
}

let questions = 0;

/** The same answer, given once for each word and then kept with it: articles are made of the same words again and again. */
export function byWord<T extends NonNullable<unknown> | null>(
  answer: (normal: string) => T,
): (token: Asked) => T {
  const question = questions;
  questions += 1;
  const isAnswer = (kept: unknown): kept is T => kept !== undefined;
  return ({ normal, word }) => {
    if (word.normal !== normal) return answer(normal);
    const kept = word.answers[question];
    if (isAnswer(kept)) return kept;
    const given = answer(normal);
    word.answers[question] = given;
    return given;
  };
}
