import type { Staged } from '../../model/diagnostic.js';
import type { Document } from '../../model/document.js';
import { sliceOf } from '../../model/span.js';
import type { Knowledge } from '../mentions/knowledge.js';
import { isReadable } from '../mentions/readable.js';
import { speaksOfExports } from './candidates.js';
import type { Gate } from './compile.js';
import { hasOne, type Mask } from './masks.js';
import { stretchesOf } from './stretches.js';

/**
 * Whether the article can hold a fact at all. A fact needs a sentence that speaks of exporting, or of goods that go to a
 * foreign place; in the second case an office of trade is named besides, or goods are sent there (see
 * facts/relevance.ts and facts/scene.ts). First the words for that are looked for, in one pass over the characters; where
 * only several of them together would do, the sentences that have them are read. No fact is lost by either.
 */
export function passGate(document: Document, knowledge: Knowledge): Staged<boolean> {
  const { gate } = knowledge;
  const paragraphs = document.paragraphs
    .filter(isReadable)
    .map(({ span }) => sliceOf(document.text, span))
    .map((text) => ({ text, bits: gate.automaton.scan(text) }));
  if (paragraphs.some(({ bits }) => hasOne(bits, gate.sure))) return open;
  const held = paragraphs.flatMap((paragraph) => scanSentences(paragraph, gate));
  if (!held.some((bits) => hasOne(bits, gate.strong)) && !goesAbroad(held, gate)) return closed(noWords);
  return speaksOfExports(document, knowledge) ? open : closed(noSentence);
}

const noWords = 'no word of exporting, and none of goods that go to a foreign place';
const noSentence =
  'words of a foreign place, but no sentence in which goods go there, or no office that says so';

const open: Staged<boolean> = { value: true, diagnostics: [] };

const closed = (reason: string): Staged<boolean> => ({
  value: false,
  diagnostics: [{ step: 'passGate', reason, span: null, rule: 'gate' }],
});

const goesAbroad = (held: readonly number[], { abroad, office, sent }: Gate): boolean =>
  held.some((bits) => hasOne(bits, abroad)) && held.some((bits) => hasOne(bits, [office, sent]));

/** A paragraph and the bits of its words. */
interface Scanned {
  readonly text: string;
  readonly bits: Mask;
}

/** The bits of a paragraph, or of its stretches where they can tell more: few paragraphs have a whole mask at all. */
function scanSentences({ text, bits }: Scanned, { automaton, stops, strong, sent }: Gate): Mask[] {
  const tells = hasOne(bits, strong) || hasOne(bits, [sent]);
  return tells ? stretchesOf(text, stops).map((stretch) => automaton.scan(stretch)) : [bits];
}
