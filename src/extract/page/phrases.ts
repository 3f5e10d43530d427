import type { Boilerplate, InsidePhrase } from './boilerplate.js';
import { lower } from './fold.js';

/** Where a phrase stands that begins a piece of boilerplate. */
export interface FoundPhrase {
  /** Where the piece begins, an opening bracket included. */
  readonly start: number;
  /** Behind the phrase and the white space after it. */
  readonly after: number;
  readonly rule: InsidePhrase;
}

const letter = /[\p{L}\p{M}\p{N}]/u;
const spaces = /[^\S\r\n]*/y;

/** All phrases of `inside` in a text, in order of their start: one search a first word, for the whole text. */
export function findPhrases(text: string, { inside }: Pick<Boilerplate, 'inside'>): FoundPhrase[] {
  if (inside.length === 0) return [];
  const lowered = lower(text);
  const found: FoundPhrase[] = [];
  for (const [key, rules] of byKey(inside)) {
    for (let at = lowered.indexOf(key); at >= 0; at = lowered.indexOf(key, at + key.length)) {
      if (letter.test(text.charAt(at - 1))) continue;
      found.push(...rules.flatMap((rule) => phraseAt(text, at, rule) ?? []));
    }
  }
  return found.sort((a, b) => a.start - b.start || b.after - a.after);
}

const byKey = (inside: readonly InsidePhrase[]): Map<string, InsidePhrase[]> => {
  const keys = new Map<string, InsidePhrase[]>();
  for (const rule of inside) keys.set(rule.key, [...(keys.get(rule.key) ?? []), rule]);
  return keys;
};

function phraseAt(text: string, at: number, rule: InsidePhrase): FoundPhrase | null {
  rule.phrase.lastIndex = at;
  const match = rule.phrase.exec(text);
  if (!match) return null;
  spaces.lastIndex = at + match[0].length;
  spaces.test(text);
  const before = text.charAt(at - 1);
  return { start: before === '[' || before === '(' ? at - 1 : at, after: spaces.lastIndex, rule };
}
