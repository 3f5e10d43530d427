import type { Diagnostic, Staged } from '../../model/diagnostic.js';
import type { Document } from '../../model/document.js';
import { sliceOf } from '../../model/span.js';
import { isReadable } from '../mentions/readable.js';
import type { Gate } from './compile.js';
import { stretchesOf } from './stretches.js';

/**
 * Whether the article can hold a fact at all, seen from its words in one pass over its characters. A fact needs a
 * sentence that speaks of exporting, or of sending, selling or a market beside a foreign place; in the second case an
 * office of trade is named besides, or goods are sent there (see facts/relevance.ts and facts/scene.ts). An article is
 * closed only where none of its sentences has the words for that, so no fact is lost.
 */
export function passGate({ text, paragraphs }: Document, gate: Gate): Staged<boolean> {
  const held = paragraphs.filter(isReadable).flatMap(({ span }) => scanSentences(sliceOf(text, span), gate));
  const opens = held.some((bits) => hasOne(bits, gate.strong)) || goesAbroad(held, gate);
  return { value: opens, diagnostics: opens ? [] : [closed] };
}

const closed: Diagnostic = {
  step: 'passGate',
  reason: 'no word of exporting, and none of sending or selling beside a foreign place',
  span: null,
  rule: 'gate',
};

/** True where one of the masks has all its bits. */
const hasOne = (bits: number, masks: readonly number[]): boolean =>
  masks.some((mask) => (bits & mask) === mask);

const goesAbroad = (held: readonly number[], { weak, office, sent }: Gate): boolean =>
  held.some((bits) => hasOne(bits, weak)) && held.some((bits) => hasOne(bits, [office, sent]));

/** The bits of a paragraph, or of its stretches where they can tell more: few paragraphs have a whole mask at all. */
function scanSentences(paragraph: string, { automaton, stops, strong, weak, sent }: Gate): number[] {
  const bits = automaton.scan(paragraph);
  const tells = hasOne(bits, strong) || hasOne(bits, weak) || hasOne(bits, [sent]);
  return tells ? stretchesOf(paragraph, stops).map((stretch) => automaton.scan(stretch)) : [bits];
}
