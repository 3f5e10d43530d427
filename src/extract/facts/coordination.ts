import type { Token } from '../text/token.js';

/** What stands between two mentions: the words, and all punctuation and white space. */
export interface Gap {
  readonly words: readonly Token[];
  readonly signs: string;
}

/** A list or an equivalence has at most so many words between its members. */
const longest = 5;

export function gapOf(tokens: readonly Token[], from: number, to: number): Gap {
  const words = tokens.slice(from, to);
  return { words, signs: [tokens[from - 1]?.post ?? '', ...words.map((token) => token.post)].join('') };
}

const isShort = ({ words, signs }: Gap): boolean => words.length <= longest && !/[;!?“”]|\.\s/.test(signs);

/** `A, B dan C`: only list words between, or words with the tag that the slot allows there (`ke`, `produk`). */
export const isList = (gap: Gap, tag: string): boolean =>
  isShort(gap) &&
  gap.words.every(
    (token) => token.tags.has('ListConnector') || token.tags.has(tag) || countsKinds(token, gap),
  );

/** `dan 2.720 jenis parfum`: the number counts kinds. */
const countsKinds = (token: Token, { words }: Gap): boolean =>
  token.kind === 'number' && words.some((other) => other.normal === 'jenis' || other.normal === 'macam');

/** `atau setara`, `(`, `alias`: the second tells the first again. */
export const isEquivalence = (gap: Gap): boolean =>
  isShort(gap) && gap.words.every((token) => token.tags.has('EquivalenceWord'));

/** `kayu lapis (plywood)`, `kayu manis (stick cassia)`, `serpih kayu alias chipwood`: the same goods by another name. */
export const isApposition = ({ words, signs }: Gap): boolean =>
  (words.length <= 1 && words.every((token) => token.tags.size === 0) && /^\s*\(["“']?\s*$/.test(signs)) ||
  (words.length === 1 && /^(?:alias|atau)$/.test(words[0]?.normal ?? ''));
