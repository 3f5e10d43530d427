import type { Document } from '../../model/document.js';
import { type Span, sliceOf } from '../../model/span.js';
import { mentionsOf } from '../mentions/find.js';
import type { Knowledge } from '../mentions/knowledge.js';
import { isReadable } from '../mentions/readable.js';
import { publishedYear, yearsFrom, yearsIn } from '../mentions/years.js';
import type { Candidate } from './candidates.js';

interface Paragraph {
  readonly index: number;
  readonly span: Span;
  /** The bits of its words. */
  readonly bits: number;
}

interface Part {
  readonly bits: number;
  readonly read: () => Candidate;
}

/** Reads sentences of an article one by one, each as it would be read with all the others. */
export interface PartReader {
  readonly paragraphs: readonly Paragraph[];
  sentencesOf(paragraph: Paragraph): readonly Part[];
}

export function partReader(document: Document, knowledge: Knowledge): PartReader {
  const { text } = document;
  const { automaton } = knowledge.gate;
  const paragraphs = document.paragraphs.flatMap((paragraph, index) =>
    isReadable(paragraph)
      ? [{ index, span: paragraph.span, bits: automaton.scan(sliceOf(text, paragraph.span)) }]
      : [],
  );
  const years = yearsBefore(document, paragraphs);
  const known = new Map<Paragraph, readonly Part[]>();
  return {
    paragraphs,
    sentencesOf(paragraph) {
      const parts =
        known.get(paragraph) ??
        partsOf({ document, knowledge, paragraph, year: years.get(paragraph) ?? null });
      known.set(paragraph, parts);
      return parts;
    },
  };
}

/** A paragraph to be read, and the year at its beginning. */
interface Place {
  readonly document: Document;
  readonly knowledge: Knowledge;
  readonly paragraph: Paragraph;
  readonly year: number | null;
}

function partsOf({ document, knowledge, paragraph, year }: Place): Part[] {
  const { text, published } = document;
  const { span, index } = paragraph;
  const sentences = knowledge.lexicon.read({
    text: sliceOf(text, span),
    start: span.start,
    paragraph: index,
  });
  const years = yearsFrom(sentences, year);
  return sentences.map((sentence, at) => {
    let candidate: Candidate | null = null;
    return {
      bits: knowledge.gate.automaton.scan(sliceOf(text, sentence.span)),
      // Once only: reading gives the tokens tags.
      read: () => {
        candidate ??= {
          sentence,
          mentions: mentionsOf(sentence, at, { knowledge, published, years }).value,
        };
        return candidate;
      },
    };
  });
}

/** For each paragraph the year last named before it, else the first that is named at all, else that of the publication. */
function yearsBefore(
  { text, published }: Document,
  paragraphs: readonly Paragraph[],
): ReadonlyMap<Paragraph, number | null> {
  const named = paragraphs.map(({ span }) => yearsIn(sliceOf(text, span)));
  let current = named.flat()[0] ?? publishedYear(published);
  return new Map(
    paragraphs.map((paragraph, index) => {
      const before = current;
      current = named[index]?.at(-1) ?? current;
      return [paragraph, before];
    }),
  );
}
