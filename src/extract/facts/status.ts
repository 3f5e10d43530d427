import type { FactStatus } from '../../model/fact.js';
import type { CueMention, Mention } from '../../model/mention.js';
import { type Clauses, rangeAt } from './clauses.js';
import type { Frame } from './frames.js';

/** The status that a cue in the frame's clause gives it, and the rule that did; realised where none stands. */
export function statusOf(
  frame: Frame,
  mentions: readonly Mention[],
  clauses: Clauses,
): { readonly status: FactStatus; readonly cue: CueMention | null } {
  const first = frame[0];
  if (!first) return { status: 'realised', cue: null };
  const key = frame.find((item) => item.slot !== 'products' && item.slot !== 'date') ?? first;
  const clause = rangeAt(clauses.clauses, key.from);
  const cue = mentions.find(
    (m): m is CueMention =>
      m.kind === 'cue' && m.cue === 'status' && clause.from <= m.from && m.from < clause.to,
  );
  if (cue?.value === 'planned' || cue?.value === 'ended') return { status: cue.value, cue };
  return { status: 'realised', cue: null };
}
