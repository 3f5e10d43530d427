import type { Diagnostic } from '../../model/diagnostic.js';
import type { Mention } from '../../model/mention.js';
import { overlaps, type Span } from '../../model/span.js';
import { type Answer, codeAnswer, fits, measureAnswer, nameAnswer } from '../answers.js';
import { relaxed } from '../names.js';
import type { ComparedSlot } from '../slots.js';

/** What the extraction saw of an article on its way to the facts; all spans are UTF-16 offsets into its text. */
export interface Evidence {
  /** The sentences that were read. */
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly diagnostics: readonly Diagnostic[];
  /** Why the article as a whole was passed over or could not be read; null where it was read. */
  readonly passedOver: Diagnostic | null;
}

/** One value of one slot. */
export interface SlotValue {
  readonly slot: ComparedSlot;
  readonly answer: Answer;
}

/** The slot that a mention can fill and the value it would give; null for cues, regions and other names. */
function slotValueOf(mention: Mention): SlotValue | null {
  switch (mention.kind) {
    case 'product':
    case 'agency':
    case 'exporter':
      return { slot: mention.kind, answer: nameAnswer([mention.name]) };
    case 'quantity':
      return { slot: 'quantity', answer: measureAnswer(mention.amount, mention.unit) };
    case 'money':
      return { slot: 'value', answer: measureAnswer(mention.amount, mention.currency) };
    case 'place':
      return { slot: 'destination', answer: codeAnswer(mention.code) };
    case 'date':
      return { slot: 'date', answer: codeAnswer(mention.value) };
    case 'cue':
    case 'name':
    case 'region':
      return null;
  }
}

/** The mentions that would give this value. */
export const mentionsOf = ({ mentions }: Evidence, { slot, answer }: SlotValue): Mention[] =>
  mentions.filter((mention) => {
    const value = slotValueOf(mention);
    return value !== null && value.slot === slot && fits(value.answer, answer, relaxed);
  });

/** What was said of exactly these characters. */
export const diagnosticAt = ({ diagnostics }: Evidence, span: Span): Diagnostic | null =>
  diagnostics.find((each) => each.span?.start === span.start && each.span.end === span.end) ?? null;

/** Whether a span lies, in whole or in part, in one of `places`; without places everything does. */
export const isIn = (places: readonly Span[], span: Span): boolean =>
  places.length === 0 || places.some((place) => overlaps(place, span));

/** The sentences that state a gold fact. */
export const placesOf = (at: readonly (readonly [number, number])[]): Span[] =>
  at.map(([start, end]) => ({ start, end }));
