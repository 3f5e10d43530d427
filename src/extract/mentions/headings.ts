import type { ProductEntry } from '../../rules/schema.js';
import { isCapitalised, type Token } from '../text/token.js';
import type { TrieHit } from '../text/trie.js';
import type { Row } from './row.js';

type ProductHit = TrieHit<ProductEntry>;

/**
 * The known good at `at`. A heading of the customs tariff that a text prints in small letters, as a plain list of goods
 * that are all known (`kopi, teh, dan rempah-rempah`), is such a list: only its first member is given.
 */
export function knownHit(row: Row, at: number): ProductHit | null {
  const hit = row.knowledge.products.longestAt(row.tokens, at);
  if (!hit || !isPlainList(row, hit)) return hit;
  return row.knowledge.products.longestAt(row.tokens.slice(0, firstEnd(row.tokens, at)), at);
}

function isPlainList(row: Row, { from, to }: ProductHit): boolean {
  const { tokens } = row;
  const inSmallLetters = tokens.slice(from + 1, to).every((token) => !isCapitalised(token));
  const isHeading = /^(?:golongan|kelompok|kategori|kode|hs)$/.test(tokens[from - 1]?.normal ?? '');
  if (!inSmallLetters || isHeading || firstEnd(tokens, from) >= to) return false;
  return members(tokens, from, to).every(
    (member) => row.knowledge.products.longestAt(member, 0)?.to === member.length,
  );
}

const firstEnd = (tokens: readonly Token[], from: number): number => {
  const comma = tokens.findIndex((token, at) => at >= from && /^\s*,/.test(token.post));
  return comma < 0 ? tokens.length : comma + 1;
};

/** The words between the commas and the `dan` of a list. */
function members(tokens: readonly Token[], from: number, to: number): Token[][] {
  const lists: Token[][] = [[]];
  for (const token of tokens.slice(from, to)) {
    if (token.normal !== 'dan') lists.at(-1)?.push(token);
    if (token.normal === 'dan' || /^\s*,/.test(token.post)) lists.push([]);
  }
  return lists.filter((list) => list.length > 0);
}
