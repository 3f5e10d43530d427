const wordPattern = /[\p{L}\p{N}]+/gu;

/** The least token F1 at which two names match *relaxed*, as ANNOTATION.md fixes it. */
const relaxedAt = 0.5;

/** A name made ready for comparing. */
export interface Name {
  /** As it was given. */
  readonly text: string;
  /** Lower-cased, each run of white space one space, none at the ends. */
  readonly folded: string;
  /** The runs of letters and digits of `folded`, each once. */
  readonly words: ReadonlySet<string>;
}

export function makeName(text: string): Name {
  const folded = text.toLowerCase().replace(/\s+/gu, ' ').trim();
  return { text, folded, words: new Set(wordsOf(folded)) };
}

/** The runs of letters and digits, in order. */
export const wordsOf = (text: string): readonly string[] => text.match(wordPattern) ?? [];

/** Token F1 of two word sets: 2 x shared / (words of a + words of b); 0 where both are empty. */
export function tokenF1(a: Name, b: Name): number {
  const total = a.words.size + b.words.size;
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared += 1;
  return total === 0 ? 0 : (2 * shared) / total;
}

/** How two names are held to be the same. */
export type NameTest = (predicted: Name, gold: Name) => boolean;

/** The headline test: token F1 of at least one half. */
export const relaxed: NameTest = (predicted, gold) => tokenF1(predicted, gold) >= relaxedAt;

/** Equal but for case and spacing. */
export const strict: NameTest = (predicted, gold) => predicted.folded === gold.folded;
