import type { Token } from '../text/token.js';

/** `kopinya`, `mebelnya`: so short a word before -nya is none (`punya`, `tanya`). */
const shortestStem = 3;

/** The tokens with -nya taken off, but off words that mean something with it (`harganya`) or name a part (`daunnya`). */
export const withoutClitics = (tokens: readonly Token[]): readonly Token[] =>
  tokens.some(isOwned) ? tokens.map((token) => (isOwned(token) ? bare(token) : token)) : tokens;

const isOwned = ({ normal, kind, tags }: Token): boolean =>
  kind === 'word' && normal.endsWith('nya') && normal.length >= shortestStem + 3 && tags.size === 0;

const bare = (token: Token): Token => ({
  ...token,
  text: token.text.slice(0, -3),
  normal: token.normal.slice(0, -3),
});

/** -nya has been taken off: the phrase ends here, for the owner is named. */
export const isBare = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length < token.end - token.start;
