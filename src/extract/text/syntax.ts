import { RulesError } from '../../model/errors.js';
import { normalise } from './token.js';

/** One token of a pattern: a word in normal form, a tag, or anything. */
export type Atom =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'any' };

/** One place of a pattern: alternatives (each a row of atoms), how often it may stand. */
export interface Step {
  readonly choices: readonly (readonly Atom[])[];
  readonly min: number;
  readonly max: number;
  /** `.{0,4}`: ends where the next step first matches. */
  readonly gap: boolean;
}

/**
 * Reads the part of compromise's match syntax that patterns use: `word`, `#Tag`, `.`, `(a|b c|#Tag)`, each with
 * `?`, and `.{0,4}` for a gap of up to four tokens. Everything written in it means the same to compromise.
 * @throws RulesError for anything else, naming the part.
 */
export function parseMatch(source: string): Step[] {
  const parts = source.match(/\([^)]*\)\S*|\S+/g) ?? [];
  const steps = parts.map((part) => parseStep(part, source));
  if (steps.length === 0 || steps.every((step) => step.min === 0)) {
    throw new RulesError(`pattern "${source}": expected at least one part that must stand`);
  }
  return steps;
}

function parseStep(part: string, source: string): Step {
  const gap = /^\.\{(\d),(\d)\}$/.exec(part);
  if (gap) return { choices: [[{ kind: 'any' }]], min: Number(gap[1]), max: Number(gap[2]), gap: true };
  const optional = part.endsWith('?');
  const body = optional ? part.slice(0, -1) : part;
  const group = /^\(([^()]+)\)$/.exec(body);
  const choices = (group?.[1] ?? body).split('|').map((choice) => parseChoice(choice, source));
  return { choices, min: optional ? 0 : 1, max: 1, gap: false };
}

const parseChoice = (choice: string, source: string): Atom[] =>
  choice
    .trim()
    .split(/\s+/)
    .map((word) => parseAtom(word, source));

function parseAtom(word: string, source: string): Atom {
  if (word === '.') return { kind: 'any' };
  if (/^#[A-Z][A-Za-z]*$/.test(word)) return { kind: 'tag', tag: word.slice(1) };
  if (/^[\p{L}\p{M}\p{N}'-]+$/u.test(word)) return { kind: 'word', word: normalise(word) };
  throw new RulesError(
    `pattern "${source}": expected a word, #Tag, ".", "(a|b)", "?" or ".{0,4}", got "${word}"`,
  );
}
