import type { Matcher } from '../../src/extract/text/matcher.js';
import type { Token } from '../../src/extract/text/token.js';
import { wordOf } from '../../src/extract/text/vocabulary.js';
import type { Pattern } from '../../src/rules/schema.js';

/** A pattern of which only the match counts. */
export const pattern = (name: string, ...match: string[]): Pattern => ({
  name,
  kind: 'trigger',
  value: 'strong',
  match,
  examples: ['-'],
  counterexamples: ['-'],
});

/** Tokens of words written as `kata#Tag#Tag`, a blank between two. */
export function row(words: string): Token[] {
  let start = 0;
  return words
    .split(' ')
    .filter((word) => word !== '')
    .map((word): Token => {
      const [text = '', ...tags] = word.split('#');
      const token: Token = {
        text,
        normal: text,
        word: wordOf(text),
        pre: '',
        post: ' ',
        kind: 'word',
        start,
        end: start + text.length,
        tags: new Set(tags),
      };
      start = token.end + 1;
      return token;
    });
}

/** The hits in one line, in an order of their own: `a 0-2, b 1-2`. */
export const hitsOf = (matcher: Matcher, tokens: readonly Token[]): string =>
  matcher
    .match(tokens)
    .map(({ pattern: { name }, from, to }) => `${name} ${from}-${to}`)
    .sort()
    .join(', ');
