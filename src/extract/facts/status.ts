import type { FactStatus } from '../../model/fact.js';
import type { CueMention } from '../../model/mention.js';
import { rangeAt } from './clauses.js';
import type { Frame } from './frames.js';
import type { Scene } from './scene.js';

/** The status that a cue in the frame's clause gives it, and the rule that did; realised where none stands. */
export function statusOf(
  frame: Frame,
  { mentions, clauses, frames }: Pick<Scene, 'mentions' | 'clauses' | 'frames'>,
): { readonly status: FactStatus; readonly cue: CueMention | null } {
  const first = frame[0];
  if (!first) return { status: 'realised', cue: null };
  const next = frames[frames.indexOf(frame) + 1]?.[0]?.from ?? Number.POSITIVE_INFINITY;
  const key = frame.find((item) => item.slot !== 'products' && item.slot !== 'date') ?? first;
  const clause = rangeAt(clauses.clauses, key.from);
  const cue = mentions.find(
    (m): m is CueMention =>
      m.kind === 'cue' && m.cue === 'status' && clause.from <= m.from && m.from < Math.min(clause.to, next),
  );
  if (cue?.value === 'planned' || cue?.value === 'ended') return { status: cue.value, cue };
  return { status: 'realised', cue: cue ?? null };
}
