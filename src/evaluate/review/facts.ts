import type { FactStatus } from '../../model/fact.js';
import { coreSlots } from '../slots.js';
import { type Cause, type Verdict, verdict } from './causes.js';
import type { Entry } from './entries.js';
import { isIn, placesOf, type SlotValue } from './evidence.js';
import { causeOfMissed, type Scope } from './missed.js';
import { causeOfSpurious } from './spurious.js';

/** The causes of its values that explain a missed fact, the most telling first. */
const missedOrder: readonly Cause[] = ['dropped', 'unused', 'elsewhere', 'no-mention', 'unread'];

/** The same for a made-up fact. */
const madeUpOrder: readonly Cause[] = ['not-in-gold', 'gold-misses', 'gold-elsewhere'];

/** Why no predicted fact was aligned with a gold one, from why its core values are missed. */
export function causeOfMissedFact(scope: Scope, entry: Entry): Verdict {
  const causes = coreValues(entry, 'missed').map((value) =>
    causeOfMissed(scope, entry, { ...value, partner: null }),
  );
  const first = missedOrder.flatMap((cause) => causes.find((each) => each.cause === cause) ?? [])[0];
  if (first !== undefined) return first;
  const holders = new Set(causes.flatMap(({ detail }) => detail?.split(', ') ?? []));
  return causes.length === 0 ? verdict('no-mention') : verdict('other-fact', [...holders].join(', '));
}

/** Why a predicted fact was aligned with no gold one. */
export function causeOfMadeUpFact(scope: Scope, entry: Entry): Verdict {
  const gold = scope.entries.flatMap((each) => each.gold ?? []);
  if (gold.length === 0) return verdict('no-gold-fact');
  const citations = entry.predicted?.fact.citations ?? [];
  const stated = gold.filter(({ fact }) =>
    citations.some((citation) => fact.at.length > 0 && isIn(placesOf(fact.at), citation)),
  );
  if (stated.length === 0) return verdict('outside-gold');
  const causes = coreValues(entry, 'spurious').map(
    (value) => causeOfSpurious(scope, entry, { ...value, partner: null }).cause,
  );
  const first = madeUpOrder.find((cause) => causes.includes(cause)) ?? 'not-in-gold';
  return verdict(first, `from sentences of ${stated.map(({ name }) => name).join(', ')}`);
}

const coreValues = (entry: Entry, side: 'missed' | 'spurious'): SlotValue[] =>
  coreSlots.flatMap((slot) => entry.slots[slot][side].map((answer) => ({ slot, answer })));

/** Why the status of a predicted fact is not the gold one; `realised` is what stands without any cue. */
export function causeOfStatus(
  { evidence }: Scope,
  entry: Entry,
  { gold, predicted }: { readonly gold: FactStatus; readonly predicted: FactStatus },
): Verdict {
  const places = placesOf(entry.gold?.fact.at ?? []);
  const rulesFor = (status: FactStatus): string[] =>
    evidence.mentions.flatMap((mention) =>
      mention.kind === 'cue' &&
      mention.cue === 'status' &&
      mention.value === status &&
      isIn(places, mention.span)
        ? [mention.foundBy]
        : [],
    );
  const [misleading] = rulesFor(predicted);
  if (predicted !== 'realised' && misleading !== undefined)
    return verdict('status-cue', `rule ${misleading}`);
  if (gold === 'realised') return verdict('wrong-value');
  const [cue] = rulesFor(gold);
  return cue === undefined
    ? verdict('no-mention', `no cue of ${gold}`)
    : verdict('unused', `found by ${cue}`);
}
