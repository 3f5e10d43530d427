import { fits } from '../answers.js';
import { relaxed } from '../names.js';
import { type Verdict, verdict } from './causes.js';
import { type Entry, listersOf } from './entries.js';
import type { Difference, Scope } from './missed.js';

/** Why a predicted fact has a value that the gold fact has not. */
export function causeOfSpurious({ entries }: Scope, entry: Entry, value: Difference): Verdict {
  const own = entry.gold?.fact.answers[value.slot] ?? [];
  const again = own.find((theirs) => fits(value.answer, theirs, relaxed));
  if (again !== undefined) return verdict('twice', again.label);
  const listers = listersOf(entries, entry, value);
  if (listers.missed.length > 0) return verdict('gold-misses', listers.missed.join(', '));
  if (listers.right.length > 0) return verdict('gold-elsewhere', listers.right.join(', '));
  if (value.partner !== null) return verdict('wrong-value', `gold has ${value.partner.label}`);
  return verdict(entries.some(({ gold }) => gold !== null) ? 'not-in-gold' : 'no-gold-fact');
}
