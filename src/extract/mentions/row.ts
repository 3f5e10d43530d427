import type { Span } from '../../model/span.js';
import { spanOf, type Token } from '../text/token.js';
import type { Knowledge } from './knowledge.js';

/** A sentence being read: its tokens, its index among the sentences, and what the rules know. */
export interface Row {
  readonly tokens: readonly Token[];
  readonly sentence: number;
  readonly knowledge: Knowledge;
}

/** Where a mention stands, as every mention has it. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly span: Span;
}

/** The place of tokens `[from, to)` of the row. */
export const placeOf = ({ tokens, sentence }: Row, from: number, to: number): Place => ({
  from,
  to,
  sentence,
  span: spanOf(tokens, from, to),
});

/** Punctuation that parts what stands before it from what follows: a figure, a unit or a sign does not run over it. */
export const isParted = (token: Token | undefined): boolean => /[,;:()%\n]|\.\s/.test(token?.post ?? '');
