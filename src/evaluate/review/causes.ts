import type { Diagnostic } from '../../model/diagnostic.js';

/** Why an answer differs from gold, as far as it can be told from what the extraction saw. */
const causeLabels = {
  unread: 'its sentences are not read',
  'no-mention': 'no mention was found there',
  elsewhere: 'mentioned only outside the sentences of the fact',
  dropped: 'dropped',
  unused: 'a mention was found, but it is in no fact',
  'other-fact': 'put into another fact: cut wrongly',
  shared: 'right in another fact, not told in this one',
  'wrong-value': 'wrong value: another stands in its place',
  'gold-misses': 'gold lists it in another fact, where it is missed: cut wrongly',
  'gold-elsewhere': 'gold lists it in another fact, not in this one',
  twice: 'tells again what is right already',
  'not-in-gold': 'not in gold anywhere',
  'no-gold-fact': 'gold has no fact in the article',
  'outside-gold': 'read from sentences that state no gold fact',
  'status-cue': 'a cue of another status was found',
} as const;

export type Cause = keyof typeof causeLabels;

/** A cause with what is known of it. */
export interface Verdict {
  readonly cause: Cause;
  /** The cause in words, with the rule where one decided; errors of one label are counted together. */
  readonly label: string;
  /** What belongs to this error alone: the other fact, the other value. */
  readonly detail: string | null;
}

export const verdict = (cause: Cause, detail: string | null = null): Verdict => ({
  cause,
  label: causeLabels[cause],
  detail,
});

/** A drop, told with its step, reason and rule. */
export function droppedBy({ step, reason, rule }: Diagnostic, detail: string | null = null): Verdict {
  const by = rule === null ? `by ${step}` : `by rule ${rule} in ${step}`;
  return { cause: 'dropped', label: `${causeLabels.dropped} ${by}: ${reason}`, detail };
}
