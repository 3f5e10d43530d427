import type { Span } from '../../model/span.js';
import { type RawToken, scan } from './scan.js';
import { type Abbreviations, sentenceEnds } from './sentences.js';
import { noTags } from './tags.js';
import type { Sentence, Token } from './token.js';
import { noWord, wordOf } from './vocabulary.js';

/** A stretch of a document to be tokenised: the paragraph's text and where it stands. */
export interface Stretch {
  readonly text: string;
  /** Offset of `text` in the document. */
  readonly start: number;
  readonly paragraph: number;
}

/**
 * Indonesian sentences and tokens of a stretch, with offsets into the document. The first token's `pre` and
 * the last one's `post` take up the rest, so nothing of the text is lost. A stretch without tokens has no sentences.
 */
export function tokenise(stretch: Stretch, abbreviations: Abbreviations): Sentence[] {
  const raw = scan(stretch.text);
  const ends = sentenceEnds(stretch.text, raw, abbreviations);
  const all = raw.map((token, index) =>
    toToken(stretch, token, { first: index === 0, next: raw[index + 1] }),
  );
  return ends.map((end, index) => {
    const tokens = all.slice(ends[index - 1] ?? 0, end);
    return { span: sentenceSpan(tokens), tokens, paragraph: stretch.paragraph };
  });
}

/** What stands around a raw token. */
interface Around {
  readonly first: boolean;
  readonly next: RawToken | undefined;
}

function toToken(stretch: Stretch, token: RawToken, { first, next }: Around): Token {
  const word = token.kind === 'number' ? noWord : wordOf(token.text);
  return {
    text: token.text,
    normal: token.kind === 'number' ? token.text : word.normal,
    word,
    pre: first ? stretch.text.slice(0, token.start) : '',
    post: stretch.text.slice(token.end, next?.start ?? stretch.text.length),
    kind: token.kind,
    start: stretch.start + token.start,
    end: stretch.start + token.end,
    tags: noTags,
  };
}

/** From the first token, with an opening quote or bracket, to the closing punctuation of the last. */
function sentenceSpan(tokens: readonly Token[]): Span {
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  if (!first || !last) throw new RangeError('a sentence has at least one token');
  const opening = /["'“‘([]*$/u.exec(first.pre)?.[0].length ?? 0;
  const closing = /^[^\s]*/u.exec(last.post)?.[0].length ?? 0;
  return { start: first.start - opening, end: last.end + closing };
}
