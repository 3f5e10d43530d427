import type { Mention } from '../../model/mention.js';
import type { Sentence } from '../text/token.js';

/** A sentence with what was found in it. */
export interface Utterance {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
}

/** True where a token of the sentence has the tag. */
export const says = ({ sentence }: Utterance, tag: string): boolean =>
  sentence.tokens.some((token) => token.tags.has(tag));
