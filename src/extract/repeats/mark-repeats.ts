import type { Diagnostic, Staged } from '../../model/diagnostic.js';
import type { Document, Paragraph } from '../../model/document.js';
import { sliceOf } from '../../model/span.js';
import { equalIndex } from './equal.js';
import { nearIndex } from './near.js';

/**
 * Marks paragraphs that say what an earlier one says: equal but for case, spacing and quotation marks, or
 * (from 8 words on) with a word-pair Jaccard similarity of at least 0.8, the same numbers and names, and no
 * word exchanged for an unlike one.
 * `repeatOf` points to the first of them, which is never a repeat itself. Marks that were there before
 * are computed anew, so the step may run twice. Text and spans stay as they are.
 */
export function markRepeats(document: Document): Staged<Document> {
  const firsts = findFirsts(document);
  const paragraphs = document.paragraphs.map((paragraph, index) => ({
    ...paragraph,
    repeatOf: firsts[index] ?? null,
  }));
  return { value: { ...document, paragraphs }, diagnostics: paragraphs.flatMap(explain) };
}

function findFirsts({ text, paragraphs }: Document): (number | null)[] {
  const equal = equalIndex();
  const near = nearIndex();
  return paragraphs.map(({ span }, index) => {
    const printed = sliceOf(text, span);
    const first = equal.find(printed) ?? near.findOrAdd(index, printed);
    // A repeat is remembered under the first copy, so that a copy of it points there too.
    equal.add(first ?? index, printed);
    return first;
  });
}

function explain({ span, repeatOf }: Paragraph): Diagnostic[] {
  if (repeatOf === null) return [];
  return [{ step: 'markRepeats', reason: `says the same as paragraph ${repeatOf}`, span, rule: null }];
}
