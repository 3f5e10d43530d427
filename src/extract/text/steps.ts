import type { Atom, Step } from './syntax.js';
import type { Token } from './token.js';

/** A step of a pattern, made ready: its choices of one token apart from the longer ones. */
export interface ReadyStep {
  readonly words: ReadonlySet<string>;
  readonly tags: readonly string[];
  readonly any: boolean;
  readonly rows: readonly (readonly Atom[])[];
  readonly min: number;
  readonly max: number;
  readonly gap: boolean;
}

export function readyStep({ choices, min, max, gap }: Step): ReadyStep {
  const singles = choices.flatMap((choice) => (choice.length === 1 ? choice : []));
  return {
    words: new Set(singles.flatMap((atom) => (atom.kind === 'word' ? [atom.word] : []))),
    tags: singles.flatMap((atom) => (atom.kind === 'tag' ? [atom.tag] : [])),
    any: singles.some((atom) => atom.kind === 'any'),
    rows: choices.filter((choice) => choice.length > 1),
    min,
    max,
    gap,
  };
}

/**
 * The token after the match of `steps[index..]` that begins at `at`, or -1. A gap takes as few tokens, any other step as
 * many, as let the steps behind it match. Gaps are bounded, and so is what is tried.
 */
export function matchSteps(
  tokens: readonly Token[],
  at: number,
  { steps, index }: { readonly steps: readonly ReadyStep[]; readonly index: number },
): number {
  const step = steps[index];
  if (!step) return at;
  const rest = { steps, index: index + 1 };
  if (step.gap) return matchGap(tokens, at, { step, rest });
  const end = matchStep(tokens, at, step);
  const to = end < 0 ? -1 : matchSteps(tokens, end, rest);
  return to < 0 && step.min === 0 ? matchSteps(tokens, at, rest) : to;
}

interface Gap {
  readonly step: ReadyStep;
  readonly rest: { readonly steps: readonly ReadyStep[]; readonly index: number };
}

function matchGap(tokens: readonly Token[], at: number, { step, rest }: Gap): number {
  const most = Math.min(at + step.max, tokens.length);
  for (let end = at + step.min; end <= most; end += 1) {
    const to = matchSteps(tokens, end, rest);
    if (to >= 0) return to;
  }
  return -1;
}

/** The token after the longest choice of the step that stands at `at`, or -1. */
function matchStep(tokens: readonly Token[], at: number, step: ReadyStep): number {
  const token = tokens[at];
  if (!token) return -1;
  let best = step.any || step.words.has(token.normal) || hasOne(token, step.tags) ? at + 1 : -1;
  for (const row of step.rows) {
    if (at + row.length > best && matchesRow(tokens, at, row)) best = at + row.length;
  }
  return best;
}

function hasOne({ tags }: Token, wanted: readonly string[]): boolean {
  if (tags.size === 0) return false;
  for (const tag of wanted) if (tags.has(tag)) return true;
  return false;
}

const matchesRow = (tokens: readonly Token[], at: number, row: readonly Atom[]): boolean =>
  row.every((atom, offset) => matchesAtom(tokens[at + offset], atom));

function matchesAtom(token: Token | undefined, atom: Atom): boolean {
  if (!token) return false;
  if (atom.kind === 'word') return token.normal === atom.word;
  return atom.kind === 'any' || token.tags.has(atom.tag);
}
