import type { Span } from './span.js';

/** Why something was dropped, repaired or guessed: nothing disappears silently. */
export interface Diagnostic {
  /** The pipeline step, e.g. `findMentions`. */
  readonly step: string;
  /** A short reason in words, e.g. `home sales`. */
  readonly reason: string;
  readonly span: Span | null;
  /** The rule that decided, where one did. */
  readonly rule: string | null;
}

/** A stage's result together with what it has to say about it. */
export interface Staged<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
