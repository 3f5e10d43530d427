import type { Pattern } from '../../src/rules/schema.js';
import type { Matcher } from '../../src/extract/text/matcher.js';
import type { Token } from '../../src/extract/text/token.js';

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

/**
 * The pattern without gaps: `a .{0,1} b` as `a b`, `a . b`. compromise wants one token at least for a gap, and runs
 * to the farthest next part where ours ends at the nearest, so only the written-out form means the same to both.
 */
export const writtenOut = (one: Pattern): Pattern => ({ ...one, match: one.match.flatMap(lengthsOf) });

function lengthsOf(source: string): string[] {
  const gap = /\.\{(\d),(\d)\}/.exec(source);
  if (gap === null) return [source];
  const [least, most] = [Number(gap[1]), Number(gap[2])];
  return Array.from({ length: most - least + 1 }, (_, more) => '. '.repeat(least + more)).flatMap((dots) =>
    lengthsOf(source.replace(gap[0], dots).replace(/ +/g, ' ').trim()),
  );
}
