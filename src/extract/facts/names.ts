/** The words of a name, lower-case, for comparing tellings. */
const wordsOf = (name: string): Set<string> => new Set(name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** True where one name's words are among the other's: `sepatu` and `sepatu dox`, `Disperindag` and `Disperindag Banten`. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const [small, large] = x.size <= y.size ? [x, y] : [y, x];
  return small.size > 0 && [...small].every((word) => large.has(word));
}
