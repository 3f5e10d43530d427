import type { Pattern } from '../../rules/schema.js';
import { matchSteps, type ReadyStep, readyStep } from './steps.js';
import { parseMatch } from './syntax.js';
import type { Tags } from './tags.js';
import type { Token } from './token.js';
import { byWord } from './vocabulary.js';

/** Where a pattern matched: tokens `[from, to)` of the sentence. */
export interface Hit {
  readonly pattern: Pattern;
  readonly from: number;
  readonly to: number;
}

/** Finds patterns in a sentence. Every implementation gives the same hits, which a test holds. */
export interface Matcher {
  /** All hits in reading order; of hits of one pattern that overlap, the first. */
  match(tokens: readonly Token[]): Hit[];
}

interface Compiled {
  readonly pattern: Pattern;
  readonly steps: readonly ReadyStep[];
}

/** Patterns under what they can begin with. */
interface Starts {
  readonly ofWord: (token: Token) => readonly Compiled[];
  readonly tags: ReadonlyMap<string, readonly Compiled[]>;
  readonly anywhere: readonly Compiled[];
  /** Patterns that begin with one of a set's tags, or anywhere, in the order of the tags. Kept from token to token. */
  readonly ofTags: Map<Tags, readonly Compiled[]>;
}

/** Our matcher: patterns are filed under the words and tags they can begin with, so few are tried at a token. */
export function createMatcher(patterns: readonly Pattern[]): Matcher {
  const starts = indexByStart(patterns);
  return { match: (tokens) => matchAll(tokens, starts) };
}

function indexByStart(patterns: readonly Pattern[]): Starts {
  const words = new Map<string, Compiled[]>();
  const tags = new Map<string, Compiled[]>();
  const anywhere: Compiled[] = [];
  for (const pattern of patterns) {
    for (const source of pattern.match) {
      const steps = parseMatch(source).map(readyStep);
      const start = startOf(steps);
      for (const word of start.words) file(words, word, { pattern, steps });
      for (const tag of start.tags) file(tags, tag, { pattern, steps });
      if (start.any) anywhere.push({ pattern, steps });
    }
  }
  return { ofWord: byWord((word) => words.get(word) ?? none), tags, anywhere, ofTags: new Map() };
}

const file = (index: Map<string, Compiled[]>, key: string, compiled: Compiled): unknown =>
  index.set(key, [...(index.get(key) ?? []), compiled]);

/** What the first token of a match is: one of the first steps, as far as they may be left out. */
function startOf(steps: readonly ReadyStep[]) {
  const first = steps.findIndex((step) => step.min > 0);
  const atoms = steps.slice(0, first + 1).flatMap((step) => step.rows.flatMap((row) => row.slice(0, 1)));
  const singles = steps.slice(0, first + 1);
  return {
    words: new Set([
      ...singles.flatMap((step) => [...step.words]),
      ...atoms.flatMap((atom) => (atom.kind === 'word' ? [atom.word] : [])),
    ]),
    tags: new Set([
      ...singles.flatMap((step) => step.tags),
      ...atoms.flatMap((atom) => (atom.kind === 'tag' ? [atom.tag] : [])),
    ]),
    any: singles.some((step) => step.any) || atoms.some((atom) => atom.kind === 'any'),
  };
}

function matchAll(tokens: readonly Token[], starts: Starts): Hit[] {
  const hits: Hit[] = [];
  const ends = new Map<Pattern, number>();
  const tryAt = (from: number, candidates: readonly Compiled[]): void => {
    for (const { pattern, steps } of candidates) {
      if ((ends.get(pattern) ?? 0) > from) continue;
      const to = matchSteps(tokens, from, { steps, index: 0 });
      if (to <= from) continue;
      ends.set(pattern, to);
      hits.push({ pattern, from, to });
    }
  };
  tokens.forEach((token, from) => {
    tryAt(from, starts.ofWord(token));
    tryAt(from, candidatesOf(token.tags, starts));
  });
  return hits;
}

const none: readonly Compiled[] = [];

function candidatesOf(tags: Tags, { tags: byTag, anywhere, ofTags }: Starts): readonly Compiled[] {
  const known = ofTags.get(tags);
  if (known) return known;
  const candidates = [...[...tags].flatMap((tag) => byTag.get(tag) ?? []), ...anywhere];
  ofTags.set(tags, candidates);
  return candidates;
}
