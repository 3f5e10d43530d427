import type { ProductMention } from '../../model/mention.js';

/** The words of a name, lower-case, for comparing tellings. */
const wordsOf = (name: string): Set<string> => new Set(name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** True where one name's words are among the other's: `sepatu` and `sepatu dox`, `Disperindag` and `Disperindag Banten`. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const [small, large] = x.size <= y.size ? [x, y] : [y, x];
  return small.size > 0 && [...small].every((word) => large.has(word));
}

const isShortName = (name: string): boolean => /^[A-Z]{2,5}$/.test(name);

/** The same goods: by their words, or by a short name of the gazetteer's (`SBW`, `sarang burung walet`). */
export const sameProduct = (a: ProductMention, b: ProductMention): boolean =>
  sameName(a.name, b.name) ||
  (a.entry !== null && a.entry === b.entry && (isShortName(a.name) || isShortName(b.name)));
