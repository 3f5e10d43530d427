import type { Diagnostic } from '../../model/diagnostic.js';
import type { Mention } from '../../model/mention.js';
import { type Span, sliceOf } from '../../model/span.js';
import type { Answer } from '../answers.js';
import { droppedBy, type Verdict, verdict } from './causes.js';
import { type Entry, holdersOf } from './entries.js';
import { diagnosticAt, type Evidence, isIn, mentionsOf, placesOf, type SlotValue } from './evidence.js';

/** One article under review. */
export interface Scope {
  readonly text: string;
  readonly entries: readonly Entry[];
  readonly evidence: Evidence;
}

/** A value that is on one side only, with the one that stands across from it, where there is one. */
export interface Difference extends SlotValue {
  readonly partner: Answer | null;
}

/** Why a value of a gold fact is not in the predicted one. */
export function causeOfMissed(scope: Scope, entry: Entry, value: Difference): Verdict {
  const { evidence, entries } = scope;
  if (evidence.passedOver !== null) return droppedBy(evidence.passedOver, 'the whole article');
  const holders = holdersOf(entries, entry, value);
  if (holders.spurious.length > 0) return verdict('other-fact', holders.spurious.join(', '));
  const places = placesOf(entry.gold?.fact.at ?? []);
  if (!evidence.sentences.some((sentence) => isIn(places, sentence))) return unread(evidence, places);
  const mentions = mentionsOf(evidence, value);
  const there = mentions.filter(({ span }) => isIn(places, span));
  const drop = there.length > 0 ? commonDrop(evidence, there) : earlyDrop(scope, places, value);
  if (drop !== null) return droppedBy(drop);
  if (there.length > 0 && holders.right.length === 0) return unused(there, value.partner);
  if (value.partner !== null && there.length === 0) return verdict('wrong-value', value.partner.label);
  if (holders.right.length > 0) return verdict('shared', holders.right.join(', '));
  return verdict(mentions.length > 0 ? 'elsewhere' : 'no-mention');
}

function unread({ diagnostics }: Evidence, places: readonly Span[]): Verdict {
  const told = diagnostics.find(({ span }) => span !== null && isIn(places, span));
  return verdict('unread', told?.reason ?? null);
}

function unused(mentions: readonly Mention[], partner: Answer | null): Verdict {
  const found = `found by ${[...new Set(mentions.map(({ foundBy }) => foundBy))].join(', ')}`;
  return verdict('unused', partner === null ? found : `${found}; the fact has ${partner.label}`);
}

/** The drop of the first mention, where all of them were dropped. */
function commonDrop(evidence: Evidence, mentions: readonly Mention[]): Diagnostic | null {
  const drops = mentions.map(({ span }) => diagnosticAt(evidence, span));
  return drops.includes(null) ? null : (drops[0] ?? null);
}

/** A figure that was dropped before it became a mention is known only by its digits. */
function earlyDrop(
  { text, evidence }: Scope,
  places: readonly Span[],
  { answer }: SlotValue,
): Diagnostic | null {
  if (answer.type !== 'measure' || !('amount' in answer.measure)) return null;
  const digits = significantDigits(`${answer.measure.amount}`);
  const isMention = (span: Span): boolean =>
    evidence.mentions.some((mention) => mention.span.start === span.start && mention.span.end === span.end);
  const drop = evidence.diagnostics.find(
    ({ span }) =>
      span !== null &&
      isIn(places, span) &&
      !isMention(span) &&
      significantDigits(sliceOf(text, span)) === digits,
  );
  return drop ?? null;
}

/** `Rp35 ribu`, `35.000` and `35000` are all `35`. */
const significantDigits = (text: string): string => text.replace(/\D/g, '').replace(/^0+|0+$/g, '');
