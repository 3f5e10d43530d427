import type { Diagnostic, Staged } from '../../model/diagnostic.js';
import type { CueMention, Mention } from '../../model/mention.js';
import type { Sentence, Token } from '../text/token.js';
import { type Clauses, type Range, rangeAt } from './clauses.js';

/** A figure cue reaches so many tokens ahead. */
const figureReach = 9;

const slotKinds = new Set<Mention['kind']>(['product', 'quantity', 'money', 'place', 'date']);

/**
 * Drops what the avoid rules cover: an import's figures, home sales, prices, another country's exports. Each drop is
 * told with the rule that asked for it.
 */
export function dropAvoided(
  sentence: Sentence,
  mentions: readonly Mention[],
  clauses: Clauses,
): Staged<readonly Mention[]> {
  const reasons = new Map<Mention, CueMention>();
  for (const cue of mentions) {
    if (cue.kind !== 'cue' || cue.cue !== 'avoid') continue;
    for (const mention of covered(cue, sentence, mentions, clauses)) {
      if (!reasons.has(mention)) reasons.set(mention, cue);
    }
  }
  const diagnostics: Diagnostic[] = [...reasons].map(([mention, cue]) => ({
    step: 'fillFacts',
    reason: cue.value,
    span: mention.span,
    rule: cue.foundBy,
  }));
  return { value: mentions.filter((mention) => !reasons.has(mention)), diagnostics };
}

function covered(
  cue: CueMention,
  sentence: Sentence,
  mentions: readonly Mention[],
  clauses: Clauses,
): readonly Mention[] {
  if (cue.scope === 'sentence')
    return mentions.filter((mention) => slotKinds.has(mention.kind) || isTrigger(mention));
  if (cue.scope === 'figure' || cue.scope === 'quantity')
    return figureAfter(cue, sentence, mentions, clauses);
  const reach = clauseReach(cue, mentions, clauses);
  return mentions.filter((m) => within(m, reach) && (slotKinds.has(m.kind) || isTrigger(m)));
}

const isTrigger = (mention: Mention): boolean => mention.kind === 'cue' && mention.cue === 'trigger';

const within = (mention: Mention, range: Range): boolean =>
  range.from <= mention.from && mention.from < range.to;

/** The cue's segment and those after it, up to the end of the clause or to a segment with an export word of its own. */
function clauseReach(cue: CueMention, mentions: readonly Mention[], clauses: Clauses): Range {
  const clause = rangeAt(clauses.clauses, cue.from);
  const own = rangeAt(clauses.segments, cue.from);
  let to = own.to;
  for (const segment of clauses.segments) {
    if (segment.from !== to || segment.from >= clause.to) continue;
    if (mentions.some((m) => within(m, segment) && m.kind === 'cue' && m.cue === 'trigger')) break;
    to = segment.to;
  }
  const before = mentions.some((m) => m.from >= own.from && m.from < cue.from && isFigure(m));
  return { from: before ? cue.from : own.from, to };
}

const isFigure = (mention: Mention): boolean => mention.kind === 'quantity' || mention.kind === 'money';

/** The next figure behind the cue, with what belongs to it, unless another number stands between; what was produced may have been exported. */
function figureAfter(
  cue: CueMention,
  sentence: Sentence,
  mentions: readonly Mention[],
  clauses: Clauses,
): readonly Mention[] {
  const clause = rangeAt(clauses.clauses, cue.from);
  const isMeant = (m: Mention): boolean => (cue.scope === 'quantity' ? m.kind === 'quantity' : isFigure(m));
  const next = mentions.find((m) => isMeant(m) && m.from >= cue.to && m.from < clause.to);
  if (!next || next.from - cue.to > figureReach) return [];
  const held = (at: number): boolean => mentions.some((m) => m.kind !== 'cue' && m.from <= at && at < m.to);
  const between = sentence.tokens.filter(
    (token, at) => at >= cue.to && at < next.from && !(token.kind === 'number' && held(at)),
  );
  const exports = (token: Token): boolean => token.tags.has('ExportNoun') || token.tags.has('ExportVerb');
  const others = (token: Token): boolean =>
    token.kind === 'number' || (cue.scope === 'quantity' && exports(token));
  return between.some(others) ? [] : [next];
}
