import type { Token } from '../text/token.js';

/** So many words may stand between `berbahan` and what is meant, a list of it among them. */
const reach = 8;

/**
 * What goods are made of, taste of or look like is no goods: `keripik berbahan dasar singkong`, `layang-layang berbentuk
 * burung, ikan dan naga`.
 */
export function isIngredient(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - reach); back -= 1) {
    const token = tokens[back];
    if (!token) return false;
    if (token.tags.has('Ingredient')) return true;
    if (!joins(token) && !listed(tokens, back)) return false;
  }
  return false;
}

const joins = ({ normal, post }: Token): boolean =>
  /^(?:dari|dasar|baku|bahan|utama|campuran|dan|atau|serta|limbah|sisa|olahan|seperti)$/.test(normal) &&
  !/[;:.()]/.test(post);

/** A member of a list: a comma or a list word stands behind it. */
function listed(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word' || token.tags.has('Stop') || /[;:.()]/.test(token.post)) return false;
  return (
    /,/.test(token.post) ||
    /^(?:dan|atau|serta)$/.test(next?.normal ?? '') ||
    (next?.post.includes(',') ?? false)
  );
}
