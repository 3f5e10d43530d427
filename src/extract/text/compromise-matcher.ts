import type { Pattern } from '../../rules/schema.js';
import type { Hit, Matcher } from './matcher.js';
import { indonesian } from './plugin.js';

/**
 * The same patterns run by compromise itself over our tokens: slower, and the measure of what a pattern means.
 * `jejak rules check` and the tests hold both matchers to the same hits.
 */
export function createCompromiseMatcher(patterns: readonly Pattern[]): Matcher {
  const nlp = indonesian();
  const parsed = patterns.map((pattern) => ({
    pattern,
    matches: pattern.match.flatMap(withoutGaps).map((source) => nlp.parseMatch(source)),
  }));
  return {
    match(tokens) {
      const terms = tokens.map((token) => ({ ...token, tags: new Set(token.tags) }));
      const view = nlp(asInput(terms));
      const hits = parsed.flatMap(({ pattern, matches }) =>
        firstOfOverlapping(matches.flatMap((match) => placesOf(view.match(match), pattern))),
      );
      return hits.sort((a, b) => a.from - b.from);
    },
  };
}

/**
 * compromise takes one token at least for a gap, and more while the next part does not stand: `a .{0,1} b` is told to it
 * as `a b` and `a . b`.
 */
function withoutGaps(source: string): string[] {
  const gap = / ?\.\{(\d),(\d)\}/.exec(source);
  if (!gap) return [source];
  const least = Number(gap[1]);
  const lengths = Array.from({ length: Number(gap[2]) - least + 1 }, (_, more) => least + more);
  return lengths.flatMap((length) => withoutGaps(source.replace(gap[0], ' .'.repeat(length)).trim()));
}

/** compromise takes sentences as JSON too, though its types speak of strings only. */
const asInput = (terms: object[]): string => [{ terms }] as unknown as string;

function placesOf(found: { fullPointer: unknown }, pattern: Pattern): Hit[] {
  const pointers = found.fullPointer as [number, number, number][];
  return pointers.map(([, from, to]) => ({ pattern, from, to }));
}

function firstOfOverlapping(hits: Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits.sort((a, b) => a.from - b.from)) {
    const last = kept[kept.length - 1];
    if (!last || last.to <= hit.from) kept.push(hit);
  }
  return kept;
}
