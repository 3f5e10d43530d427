import type { Pattern } from '../../rules/schema.js';
import { type Atom, parseMatch, type Step } from './syntax.js';
import type { Token } from './token.js';

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
  readonly steps: readonly Step[];
}

/** Our matcher: patterns are filed under the words and tags they can begin with, so few are tried at a token. */
export function createMatcher(patterns: readonly Pattern[]): Matcher {
  const byStart = indexByStart(patterns);
  return { match: (tokens) => matchAll(tokens, byStart) };
}

function indexByStart(patterns: readonly Pattern[]): Map<string, Compiled[]> {
  const index = new Map<string, Compiled[]>();
  for (const pattern of patterns) {
    for (const source of pattern.match) {
      const compiled = { pattern, steps: parseMatch(source) };
      for (const key of startsOf(compiled.steps)) index.set(key, [...(index.get(key) ?? []), compiled]);
    }
  }
  return index;
}

const keyOf = (atom: Atom): string =>
  atom.kind === 'word' ? atom.word : atom.kind === 'tag' ? `#${atom.tag}` : '.';

function startsOf(steps: readonly Step[]): Set<string> {
  const keys = new Set<string>();
  for (const step of steps) {
    for (const choice of step.choices) if (choice[0]) keys.add(keyOf(choice[0]));
    if (step.min > 0) break;
  }
  return keys;
}

function matchAll(tokens: readonly Token[], byStart: ReadonlyMap<string, Compiled[]>): Hit[] {
  const hits: Hit[] = [];
  const ends = new Map<Pattern, number>();
  const anywhere = byStart.get('.') ?? [];
  for (let from = 0; from < tokens.length; from += 1) {
    for (const { pattern, steps } of candidates(tokens[from], byStart, anywhere)) {
      if ((ends.get(pattern) ?? 0) > from) continue;
      const to = matchSteps(tokens, from, steps);
      if (to <= from) continue;
      ends.set(pattern, to);
      hits.push({ pattern, from, to });
    }
  }
  return hits;
}

function* candidates(
  token: Token | undefined,
  byStart: ReadonlyMap<string, Compiled[]>,
  anywhere: readonly Compiled[],
): Generator<Compiled> {
  if (!token) return;
  yield* byStart.get(token.normal) ?? [];
  for (const tag of token.tags) yield* byStart.get(`#${tag}`) ?? [];
  yield* anywhere;
}

/**
 * The token after the match that begins at `from`, or -1. A gap takes as few tokens, any other step as many, as let the
 * steps behind it match. Gaps and repetitions are bounded, and so is what is tried.
 */
function matchSteps(tokens: readonly Token[], from: number, steps: readonly Step[]): number {
  const matchRest = (at: number, index: number): number => {
    const step = steps[index];
    if (!step) return at;
    for (const end of endsOf(tokens, at, step)) {
      const to = matchRest(end, index + 1);
      if (to >= 0) return to;
    }
    return -1;
  };
  return matchRest(from, 0);
}

/** Where the step can end that begins at `at`, the best end first. */
function endsOf(tokens: readonly Token[], at: number, step: Step): number[] {
  const ends = step.min === 0 ? [at] : [];
  let end = at;
  for (let count = 1; count <= step.max; count += 1) {
    end = matchStep(tokens, end, step);
    if (end < 0) break;
    if (count >= step.min) ends.push(end);
  }
  return step.gap ? ends : ends.reverse();
}

/** The token after the longest choice of the step that stands at `at`, or -1. */
function matchStep(tokens: readonly Token[], at: number, step: Step): number {
  let best = -1;
  for (const choice of step.choices) {
    if (choice.every((atom, offset) => matchesAtom(tokens[at + offset], atom))) {
      best = Math.max(best, at + choice.length);
    }
  }
  return best;
}

function matchesAtom(token: Token | undefined, atom: Atom): boolean {
  if (!token) return false;
  if (atom.kind === 'word') return token.normal === atom.word;
  return atom.kind === 'any' || token.tags.has(atom.tag);
}
