import type { CueMention, Mention } from '../../model/mention.js';
import type { Token } from '../text/token.js';
import { mentionTags } from './mention-tags.js';
import { placeOf, type Row } from './row.js';

/** Puts the tags of mentions on their tokens, then runs the patterns of rules/patterns over the sentence. */
export function findCues(row: Row, mentions: readonly Mention[]): CueMention[] {
  tagMentions(row.tokens, mentions);
  return row.knowledge.matcher.match(row.tokens).map(({ pattern, from, to }) => ({
    kind: 'cue',
    cue: pattern.kind,
    value: pattern.value,
    scope: pattern.scope ?? 'clause',
    ...placeOf(row, from, to),
    foundBy: pattern.name,
  }));
}

function tagMentions(tokens: readonly Token[], mentions: readonly Mention[]): void {
  for (const mention of mentions) {
    for (const token of tokens.slice(mention.from, mention.to)) token.tags.add(mentionTags[mention.kind]);
  }
}
