import type { Diagnostic, Staged } from '../../model/diagnostic.js';
import type { CueMention, Mention } from '../../model/mention.js';
import type { Token } from '../text/token.js';
import { type Clauses, type Range, rangeAt } from './clauses.js';
import { goodsOf } from './origin.js';

/** A figure cue reaches so many tokens ahead. */
const figureReach = 9;

const slotKinds = new Set<Mention['kind']>(['product', 'quantity', 'money', 'place', 'date']);

/** A sentence in the course of dropping: its mentions, cues among them, and its clauses. */
interface Told {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly clauses: Clauses;
}

/**
 * Drops what the avoid rules cover: an import's figures, home sales, prices, another country's exports. Each drop is
 * told with the rule that asked for it.
 */
export function dropAvoided(told: Told): Staged<readonly Mention[]> {
  const reasons = new Map<Mention, CueMention>();
  for (const cue of told.mentions) {
    if (cue.kind !== 'cue' || cue.cue !== 'avoid' || isEnd(cue, told.mentions) || isOurs(cue, told)) continue;
    for (const mention of covered(cue, told)) if (!reasons.has(mention)) reasons.set(mention, cue);
  }
  const others = goodsOfOthers(told).filter((mention) => !reasons.has(mention));
  const diagnostics: Diagnostic[] = [...reasons].map(([mention, cue]) => ({
    step: 'fillFacts',
    reason: cue.value,
    span: mention.span,
    rule: cue.foundBy,
  }));
  const value = told.mentions.filter((mention) => !reasons.has(mention) && !others.includes(mention));
  return { value, diagnostics: [...diagnostics, ...others.map(ofOthers)] };
}

/** `40 ton minyak mentah Rusia`: the goods, the place that they are of, and their figure. */
const goodsOfOthers = ({ tokens, mentions }: Told): Mention[] =>
  mentions.flatMap((place) => {
    const goods = place.kind === 'place' ? goodsOf(place, mentions, tokens) : null;
    if (!goods) return [];
    return [...mentions.filter((m) => isFigure(m) && m.to === goods.from), goods, place];
  });

const ofOthers = ({ span }: Mention): Diagnostic => ({
  step: 'fillFacts',
  reason: "another country's goods",
  span,
  rule: 'origin',
});

/** `tidak lagi mengekspor` tells an end; it denies nothing. */
const isEnd = (cue: CueMention, mentions: readonly Mention[]): boolean =>
  mentions.some((m) => m.kind === 'cue' && m.value === 'ended' && m.from === cue.from);

/** `pabrik asal Jepang di Karawang mengekspor`: made in Indonesia, whoever owns the works. */
const isOurs = (cue: CueMention, { mentions }: Told): boolean =>
  cue.value === "another country's export" && mentions.some((m) => m.kind === 'region' && within(m, cue));

function covered(cue: CueMention, told: Told): readonly Mention[] {
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

const isFigure = (mention: Mention): boolean => mention.kind === 'quantity' || mention.kind === 'money';

const within = (mention: Mention, range: Range): boolean =>
  range.from <= mention.from && mention.from < range.to;

/** The cue's segment and those after it, up to the end of the clause or to a segment with an export word of its own. */
function clauseReach(cue: CueMention, { mentions, clauses }: Told): Range {
  const clause = rangeAt(clauses.clauses, cue.from);
  const own = rangeAt(clauses.segments, cue.from);
  let to = own.to;
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
    (token.kind === 'number' && !held(at)) ||
    (ofGoods && (token.tags.has('ExportNoun') || token.tags.has('ExportVerb')));
  return tokens.some((token, at) => at >= cue.to && at < next.from && stands(token, at)) ? [] : [next];
}
