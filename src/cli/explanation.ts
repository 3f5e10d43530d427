import type { Diagnostic } from '../model/diagnostic.js';
import type { Fact } from '../model/fact.js';
import type { Mention } from '../model/mention.js';
import type { Span } from '../model/span.js';
import { sliceOf } from '../model/span.js';
import type { Article } from '../pipeline.js';
import { describeMention } from './describe-mention.js';

interface ExplainedToken {
  readonly text: string;
  readonly span: Span;
  readonly tags: readonly string[];
}

interface ExplainedMention {
  readonly kind: Mention['kind'];
  readonly text: string;
  readonly span: Span;
  readonly value: string;
  readonly foundBy: string;
}

/** How an article was read, step by step. Spans are UTF-16 offsets into the article's text. */
export interface Explanation {
  readonly id: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly sentences: readonly {
    readonly text: string;
    readonly span: Span;
    readonly role: string;
    readonly tokens: readonly ExplainedToken[];
    readonly mentions: readonly ExplainedMention[];
    readonly cues: readonly ExplainedMention[];
  }[];
  readonly dropped: readonly (Diagnostic & { readonly text: string | null })[];
  readonly facts: readonly Fact[];
}

/** Lays out what the steps of the pipeline found, dropped and made of an article. */
export function explainArticle({ document, reading, diagnostics, facts }: Article): Explanation {
  const { id, title, published, text, paragraphs } = document;
  const shown = (mention: Mention): ExplainedMention => ({
    kind: mention.kind,
    text: sliceOf(text, mention.span),
    span: mention.span,
    value: describeMention(mention),
    foundBy: mention.foundBy,
  });
  return {
    id,
    title,
    published,
    sentences: reading.sentences.map((sentence, index) => {
      const mentions = reading.mentions[index] ?? [];
      return {
        text: sliceOf(text, sentence.span),
        span: sentence.span,
        role: paragraphs[sentence.paragraph]?.role ?? 'body',
        tokens: sentence.tokens.map(({ text: token, start, end, tags }) => ({
          text: token,
          span: { start, end },
          tags: [...tags].sort(),
        })),
        mentions: mentions.filter(({ kind }) => kind !== 'cue').map(shown),
        cues: mentions.filter(({ kind }) => kind === 'cue').map(shown),
      };
    }),
    dropped: diagnostics.map((diagnostic) => ({
      ...diagnostic,
      text: diagnostic.span && sliceOf(text, diagnostic.span),
    })),
    facts,
  };
}
