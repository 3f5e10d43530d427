/** Two paragraphs are near repeats from this Jaccard similarity of their word pairs on. */
const nearSimilarity = 0.8;
/** A word may stand for another where both begin with these many letters: `miliaran`, `miliar`. */
const stem = 4;

/** The pairs of neighbouring words. */
export const shinglesOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));

/**
 * The shingles of which two similar paragraphs share at least one: with Jaccard similarity t, the first
 * |x| - ceil(t |x|) + 1 in any fixed order (the prefix filter of Chaudhuri, Ganti and Kaushik, "A
 * primitive operator for similarity joins in data cleaning", ICDE 2006).
 */
export function sharedPrefix(shingles: ReadonlySet<string>): string[] {
  const length = shingles.size - Math.ceil(nearSimilarity * shingles.size) + 1;
  return [...shingles].sort().slice(0, length);
}

interface Compared {
  readonly words: readonly string[];
  readonly shingles: ReadonlySet<string>;
}

/** Similar enough, and no word was exchanged for an unlike one: coffee in the place of tea is news. */
export const saySame = (a: Compared, b: Compared): boolean =>
  isNear(a.shingles, b.shingles) && !isExchanged(a.words, b.words);

function isNear(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const each of a) if (b.has(each)) shared++;
  return shared >= nearSimilarity * (a.size + b.size - shared);
}

function isExchanged(a: readonly string[], b: readonly string[]): boolean {
  const onlyA = without(a, b);
  const onlyB = without(b, a);
  if (onlyA.length === 0 || onlyB.length === 0) return false;
  const stems = new Set(onlyB.map((word) => word.slice(0, stem)));
  return onlyA.some((word) => !stems.has(word.slice(0, stem)));
}

function without(words: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return words.filter((word) => !known.has(word));
}
