import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../src/extract/mentions/find.js';
import { compileKnowledge } from '../../src/extract/mentions/knowledge.js';
import type { Sentence } from '../../src/extract/text/token.js';
import type { Document } from '../../src/model/document.js';
import { sliceOf } from '../../src/model/span.js';
import { defaultRulesFolder, loadRules } from '../../src/rules/index.js';
import { documentOf } from '../repeats/document.js';
import { hostile } from './strings.js';

const knowledge = compileKnowledge(await loadRules(defaultRulesFolder()));

const opening = 'Indonesia mengekspor kopi ke Jepang.';

/** What of sentences does not depend on the rest of the article: places and words. */
const plain = (sentences: readonly Sentence[]) =>
  sentences.map(({ span, tokens, paragraph }) => ({
    span,
    paragraph,
    tokens: tokens.map(({ text, normal, pre, post, start, end }) => ({
      text,
      normal,
      pre,
      post,
      start,
      end,
    })),
  }));

const alone = ({ text, paragraphs }: Document, index: number): Sentence[] => {
  const span = paragraphs[index]?.span ?? { start: 0, end: 0 };
  return knowledge.lexicon.read({ text: sliceOf(text, span), start: span.start, paragraph: index });
};

describe('sentences of a document', () => {
  it('are those of its paragraphs, each read alone', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 6 }), (bodies) => {
        const document = documentOf(opening, ...bodies);
        const { sentences } = findMentions(document, knowledge).value;
        expect(plain(sentences)).toEqual(
          plain(document.paragraphs.flatMap((_, index) => alone(document, index))),
        );
      }),
    );
  });

  it('never run from one paragraph into the next', () => {
    const document = documentOf(opening, 'Kopi dari Sigi', 'dikirim ke PT.', 'Pala laku.');
    const { sentences } = findMentions(document, knowledge).value;
    expect(sentences.map(({ span, paragraph }) => [sliceOf(document.text, span), paragraph])).toEqual([
      [opening, 0],
      ['Kopi dari Sigi', 1],
      ['dikirim ke PT.', 2],
      ['Pala laku.', 3],
    ]);
  });

  it('are not read of related links, bylines, footers and repeated paragraphs', () => {
    const { paragraphs, ...rest } = documentOf(
      opening,
      'Baca juga: Kopi.',
      'Pala laku.',
      'Pala laku.',
      'Foto: Kopi.',
    );
    const marks = [
      { role: 'body', repeatOf: null },
      { role: 'related-link', repeatOf: null },
      { role: 'body', repeatOf: null },
      { role: 'body', repeatOf: 2 },
      { role: 'caption', repeatOf: null },
    ] as const;
    const document = {
      ...rest,
      paragraphs: paragraphs.map((paragraph, index) => ({ ...paragraph, ...marks[index] })),
    };
    const { sentences } = findMentions(document, knowledge).value;
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 2, 4]);
  });

  it('have mentions of which each stands inside its sentence', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 6 }), (bodies) => {
        const document = documentOf(opening, ...bodies);
        const { sentences, mentions } = findMentions(document, knowledge).value;
        for (const { sentence, from, to, span } of mentions.flat()) {
          const { tokens } = sentences[sentence] ?? { tokens: [] };
          expect(span).toEqual({ start: tokens[from]?.start, end: tokens[to - 1]?.end });
        }
      }),
    );
  });
});
