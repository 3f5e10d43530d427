import type { Document } from '../../model/document.js';
import type { Mention } from '../../model/mention.js';
import { sliceOf } from '../../model/span.js';
import { mentionsOf } from '../mentions/find.js';
import type { Knowledge } from '../mentions/knowledge.js';
import { isReadable } from '../mentions/readable.js';
import { type YearBefore, yearsFrom, yearsOfText } from '../mentions/years.js';
import { firstTokenAt } from '../text/scan.js';
import type { Sentence } from '../text/token.js';
import { hasOne, type Mask } from './masks.js';
import { stretchesOf } from './stretches.js';

/** A stretch of an article, and its sentences, which are made when they are asked for. */
export interface Part {
  /** The bits of its words. */
  readonly bits: Mask;
  readonly lines: () => readonly Line[];
}

/** A sentence, and its mentions, which are found when they are asked for. */
export interface Line {
  readonly bits: Mask;
  readonly sentence: Sentence;
  readonly mentions: () => readonly Mention[];
}

/** The stretches of the paragraphs that have one of the masks. Each is read as it would be with all the others. */
export function partsOf(document: Document, knowledge: Knowledge, masks: readonly Mask[]): Part[] {
  const { text, paragraphs } = document;
  const { automaton } = knowledge.gate;
  const yearBefore = once(() => yearsOfText(document));
  return paragraphs.flatMap((paragraph, index) => {
    if (!isReadable(paragraph) || !hasOne(automaton.scan(sliceOf(text, paragraph.span)), masks)) return [];
    return stretched({ document, knowledge, yearBefore }, index);
  });
}

interface Setting {
  readonly document: Document;
  readonly knowledge: Knowledge;
  readonly yearBefore: () => YearBefore;
}

/** A stretch: offsets into the document, from its first token to the first behind it, so that its tokens are the same. */
interface Place {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

function stretched(setting: Setting, paragraph: number): Part[] {
  const { text, paragraphs } = setting.document;
  const { stops, automaton } = setting.knowledge.gate;
  const span = paragraphs[paragraph]?.span ?? { start: 0, end: 0 };
  let stretchStart = span.start;
  let start = span.start;
  return stretchesOf(sliceOf(text, span), stops).map((stretch) => {
    stretchStart += stretch.length + 1;
    const end = stretchStart > span.end ? span.end : Math.min(firstTokenAt(text, stretchStart), span.end);
    const place = { paragraph, start, end };
    start = end;
    return { bits: automaton.scan(stretch), lines: once(() => linesOf(setting, place)) };
  });
}

function linesOf({ document, knowledge, yearBefore }: Setting, place: Place): Line[] {
  const { start, paragraph } = place;
  const { published } = document;
  const sentences = knowledge.lexicon.read({ text: sliceOf(document.text, place), start, paragraph });
  const years = yearsFrom(sentences, yearBefore()(start));
  return sentences.map((sentence, at) => ({
    bits: knowledge.gate.automaton.scan(sliceOf(document.text, sentence.span)),
    sentence,
    // Once only: reading gives the tokens tags.
    mentions: once(() => mentionsOf(sentence, at, { knowledge, published, years }).value),
  }));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
