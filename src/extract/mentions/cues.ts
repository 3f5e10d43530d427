import type { CueMention, Mention } from '../../model/mention.js';
import { type Sentence, spanOf, type Token } from '../text/token.js';
import type { Knowledge } from './knowledge.js';

const mentionTags: Readonly<Record<Mention['kind'], string>> = {
  quantity: 'Quantity',
  money: 'Money',
  place: 'ForeignPlace',
  product: 'Product',
  agency: 'Agency',
  exporter: 'Firm',
  region: 'Region',
  date: 'Date',
  cue: 'Cue',
  name: 'Name',
};

/** Puts the tags of mentions on their tokens, then runs the patterns of rules/patterns over the sentence. */
export function findCues(
  sentence: Sentence,
  index: number,
  mentions: readonly Mention[],
  knowledge: Knowledge,
): CueMention[] {
  tagMentions(sentence.tokens, mentions);
  return knowledge.matcher.match(sentence.tokens).map(({ pattern, from, to }) => ({
    kind: 'cue',
    cue: pattern.kind,
    value: pattern.value,
    scope: pattern.scope ?? 'clause',
    from,
    to,
    sentence: index,
    span: spanOf(sentence.tokens, from, to),
    foundBy: pattern.name,
  }));
}

function tagMentions(tokens: readonly Token[], mentions: readonly Mention[]): void {
  for (const mention of mentions) {
    for (const token of tokens.slice(mention.from, mention.to)) token.tags.add(mentionTags[mention.kind]);
  }
}
