import type { CueMention, Mention } from '../../model/mention.js';
import type { Token } from '../text/token.js';
import { type Clauses, type Range, rangeAt } from './clauses.js';

/** A figure cue reaches so many tokens ahead. */
const figureReach = 9;

const slotKinds = new Set<Mention['kind']>(['product', 'quantity', 'money', 'place', 'date']);

/** A sentence in the course of dropping: its mentions, cues among them, and its clauses. */
export interface Told {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly clauses: Clauses;
}

/** The mentions that an avoid cue reaches by its scope. */
export function covered(cue: CueMention, told: Told): readonly Mention[] {
  const { mentions } = told;
  switch (cue.scope) {
    case 'own':
      return mentions.filter((m) => slotKinds.has(m.kind) && within(m, cue));
    case 'figure':
    case 'quantity':
      return figureAfter(cue, told);
    case 'clause': {
      const reach = clauseReach(cue, told);
      return mentions.filter((m) => within(m, reach) && (slotKinds.has(m.kind) || isTrigger(m)));
    }
    case 'sentence':
      return mentions.filter((m) => slotKinds.has(m.kind) || isTrigger(m));
  }
}

const isTrigger = (mention: Mention): boolean => mention.kind === 'cue' && mention.cue === 'trigger';

export const isFigure = (mention: Mention): boolean =>
  mention.kind === 'quantity' || mention.kind === 'money';

export const within = (mention: Mention, range: Range): boolean =>
  range.from <= mention.from && mention.from < range.to;

/** The segments that the cue stands in and those after it, up to the end of the clause or to a segment with an export word of its own. */
function clauseReach(cue: CueMention, { mentions, clauses }: Told): Range {
  const clause = rangeAt(clauses.clauses, cue.from);
  const own = rangeAt(clauses.segments, cue.from);
  let to = rangeAt(clauses.segments, cue.to - 1).to;
  for (const segment of clauses.segments) {
    if (segment.from !== to || segment.from >= clause.to) continue;
    if (mentions.some((m) => within(m, segment) && isTrigger(m))) break;
    to = segment.to;
  }
  const before = mentions.some(
    (m) => m.from >= own.from && m.from < cue.from && m.kind === 'cue' && m.value === 'strong',
  );
  return { from: before ? cue.from : own.from, to };
}

/** The next figure behind the cue, unless another number stands between; what was produced may have been exported. */
function figureAfter(cue: CueMention, { tokens, mentions, clauses }: Told): readonly Mention[] {
  const clause = rangeAt(clauses.clauses, cue.from);
  const ofGoods = cue.scope === 'quantity';
  const isMeant = (m: Mention): boolean => (ofGoods ? m.kind === 'quantity' : isFigure(m));
  const next = mentions.find((m) => isMeant(m) && m.from >= cue.to && m.from < clause.to);
  if (!next || next.from - cue.to > figureReach) return [];
  const held = (at: number): boolean => mentions.some((m) => m.kind !== 'cue' && m.from <= at && at < m.to);
  const stands = (token: Token, at: number): boolean =>
    (token.kind === 'number' && !held(at) && !isPercent(tokens, at)) ||
    (ofGoods && (token.tags.has('ExportNoun') || token.tags.has('ExportVerb')));
  return tokens.some((token, at) => at >= cue.to && at < next.from && stands(token, at)) ? [] : [next];
}

const isPercent = (tokens: readonly Token[], at: number): boolean =>
  /^\s*%/.test(tokens[at]?.post ?? '') || /^(?:%|persen)$/.test(tokens[at + 1]?.normal ?? '');
