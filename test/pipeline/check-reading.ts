import { expect } from 'vitest';
import { spanOf } from '../../src/extract/text/token.js';
import type { Document, Paragraph } from '../../src/model/document.js';
import type { Mention } from '../../src/model/mention.js';
import { contains, type Span, sliceOf } from '../../src/model/span.js';
import type { Article } from '../../src/pipeline.js';

/** Every span lies inside its text and covers something. */
export function checkSpan({ start, end }: Span, text: string): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(start).toBeLessThan(end);
  expect(end).toBeLessThanOrEqual(text.length);
}

/** Paragraphs stand in order, apart from each other; a repeat points to an earlier first copy. */
export function checkDocument({ text, paragraphs }: Document): void {
  paragraphs.forEach(({ span, repeatOf }, index) => {
    checkSpan(span, text);
    expect(span.start).toBeGreaterThanOrEqual(paragraphs[index - 1]?.span.end ?? 0);
    if (repeatOf === null) return;
    expect(repeatOf).toBeLessThan(index);
    expect(paragraphs[repeatOf]?.repeatOf).toBeNull();
  });
}

const unread = new Set<Paragraph['role']>(['related-link', 'byline', 'footer']);

/** True where a paragraph is neither a link, a byline or a footer, nor a copy of an earlier one. */
export const isRead = ({ role, repeatOf }: Paragraph): boolean => !unread.has(role) && repeatOf === null;

/** Sentences lie in paragraphs that are read; their tokens and what stands around them give the text back. */
export function checkSentences({ document, reading }: Article): void {
  expect(reading.mentions).toHaveLength(reading.sentences.length);
  for (const { span, tokens, paragraph } of reading.sentences) {
    const home = document.paragraphs[paragraph];
    expect(home && isRead(home) && contains(home.span, span)).toBe(true);
    checkSpan(span, document.text);
    tokens.forEach((token, index) => {
      expect(sliceOf(document.text, token)).toBe(token.text);
      const next = tokens[index + 1];
      if (next) expect(document.text.slice(token.end, next.start)).toBe(token.post + next.pre);
    });
  }
}

/** Each mention stands where its tokens stand, in the sentence that it names, in reading order. */
export function checkMentions({ document, reading }: Article): void {
  reading.mentions.forEach((mentions, index) => {
    mentions.forEach((mention, at) => {
      expect(mention.sentence).toBe(index);
      expect(mention.from).toBeGreaterThanOrEqual(mentions[at - 1]?.from ?? 0);
      checkMention(mention, { document, reading });
    });
  });
}

function checkMention(mention: Mention, { document, reading }: Pick<Article, 'document' | 'reading'>): void {
  const tokens = reading.sentences[mention.sentence]?.tokens ?? [];
  const covered = tokens.slice(mention.from, mention.to);
  checkSpan(mention.span, document.text);
  expect(mention.span).toEqual(spanOf(tokens, mention.from, mention.to));
  const printed = covered.map(({ pre, text, post }, at) => {
    return (at === 0 ? '' : pre) + text + (at === covered.length - 1 ? '' : post);
  });
  expect(sliceOf(document.text, mention.span)).toBe(printed.join(''));
  expect(mention.foundBy).not.toBe('');
}
