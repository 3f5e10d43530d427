import type { Diagnostic, Staged } from '../../model/diagnostic.js';
import type { Document } from '../../model/document.js';
import type { Mention } from '../../model/mention.js';
import type { Sentence } from '../text/token.js';
import { fullestNames } from './agency-names.js';
import { findCues } from './cues.js';
import { fullFirmNames } from './exporter-names.js';
import type { Knowledge } from './knowledge.js';
import { type ReadContext, readSentence } from './read-sentence.js';
import { isReadable } from './readable.js';
import { startYears } from './years.js';

/** The sentences of an article that can hold facts, each with what was found in it, in reading order. */
export interface Reading {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly (readonly Mention[])[];
}

/**
 * Finds every mention of the article: amounts, dates, places, agencies, firms, goods, and the cues of
 * rules/patterns. Repeated paragraphs, link lines, bylines and footers are not read.
 */
export function findMentions(document: Document, knowledge: Knowledge): Staged<Reading> {
  const diagnostics: Diagnostic[] = [];
  const sentences = readableSentences(document, knowledge);
  const years = startYears(sentences, document.published);
  const mentions = sentences.map((sentence, index) => {
    const found = mentionsOf(sentence, index, { knowledge, published: document.published, years });
    diagnostics.push(...found.diagnostics);
    return found.value;
  });
  return {
    value: { sentences, mentions: fullFirmNames(fullestNames(mentions, knowledge.regionWords)) },
    diagnostics,
  };
}

/** The mentions of one sentence, cues among them, in reading order; its tokens get their tags. */
export function mentionsOf(sentence: Sentence, index: number, context: ReadContext): Staged<Mention[]> {
  const { value, diagnostics } = readSentence(sentence, index, context);
  const row = { tokens: sentence.tokens, sentence: index, knowledge: context.knowledge };
  const mentions = [...value, ...findCues(row, value)];
  return { value: mentions.sort((a, b) => a.from - b.from || b.to - a.to), diagnostics };
}

/** The sentences of the paragraphs that are read. */
function readableSentences(document: Document, knowledge: Knowledge): Sentence[] {
  return document.paragraphs.flatMap((paragraph, index) => {
    if (!isReadable(paragraph)) return [];
    const text = document.text.slice(paragraph.span.start, paragraph.span.end);
    return knowledge.lexicon.read({ text, start: paragraph.span.start, paragraph: index });
  });
}
