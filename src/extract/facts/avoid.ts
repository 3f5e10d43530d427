import type { Diagnostic, Staged } from '../../model/diagnostic.js';
import type { CueMention, Mention } from '../../model/mention.js';
import { rangeAt } from './clauses.js';
import { goodsOf } from './origin.js';
import { covered, isFigure, type Told, within } from './reach.js';

/**
 * Drops what the avoid rules cover: an import's figures, home sales, prices, another country's exports. Each drop is
 * told with the rule that asked for it.
 */
export function dropAvoided(told: Told): Staged<readonly Mention[]> {
  const reasons = new Map<Mention, CueMention>();
  for (const cue of told.mentions) {
    if (cue.kind !== 'cue' || cue.cue !== 'avoid' || isMistaken(cue, told)) continue;
    for (const mention of covered(cue, told)) if (!reasons.has(mention)) reasons.set(mention, cue);
  }
  const others = goodsOfOthers(told).filter((mention) => !reasons.has(mention));
  const prices = told.mentions.filter((mention) => isPetty(mention) && !reasons.has(mention));
  const diagnostics: Diagnostic[] = [...reasons].map(([mention, cue]) => ({
    step: 'fillFacts',
    reason: cue.value,
    span: mention.span,
    rule: cue.foundBy,
  }));
  const dropped = new Set<Mention>([...reasons.keys(), ...others, ...prices]);
  const value = told.mentions.filter((mention) => !dropped.has(mention));
  const priced = prices.map((mention) => because('a price: too small a sum for an export', mention));
  const foreign = others.map((mention) => because("another country's goods", mention));
  return { value, diagnostics: [...diagnostics, ...foreign, ...priced] };
}

/** `40 ton minyak mentah Rusia`: the goods, the place that they are of, and their figure. */
const goodsOfOthers = ({ tokens, mentions }: Told): Mention[] =>
  mentions.flatMap((place) => {
    const goods = place.kind === 'place' ? goodsOf(place, mentions, tokens) : null;
    if (!goods) return [];
    return [...mentions.filter((m) => isFigure(m) && m.to === goods.from), goods, place];
  });

/** The least sum that an export comes to: what is less is the price of a piece or a kilogram. */
const leastSums = { rupiah: 1_000_000, others: 100 } as const;

export const isPetty = (mention: Mention): boolean => {
  if (mention.kind !== 'money' || !('amount' in mention.amount)) return false;
  return mention.amount.amount < (mention.currency === 'IDR' ? leastSums.rupiah : leastSums.others);
};

const because = (reason: string, { span }: Mention): Diagnostic => ({
  step: 'fillFacts',
  reason,
  span,
  rule: null,
});

const isMistaken = (cue: CueMention, told: Told): boolean =>
  isEnd(cue, told.mentions) ||
  isOurs(cue, told) ||
  isBuyer(cue, told) ||
  goesOn(cue, told) ||
  earnsAbroad(cue, told);

/** `tidak lagi mengekspor` tells an end; it denies nothing. */
const isEnd = (cue: CueMention, mentions: readonly Mention[]): boolean =>
  mentions.some((m) => m.kind === 'cue' && m.value === 'ended' && m.from <= cue.from && cue.from < m.to);

/** `pabrik asal Jepang di Karawang mengekspor`: made in Indonesia, whoever owns the works. */
const isOurs = (cue: CueMention, { mentions }: Told): boolean =>
  cue.value === "another country's export" && mentions.some((m) => m.kind === 'region' && within(m, cue));

/** `dibeli importir di Karachi`: whoever imports there buys here. */
const isBuyer = (cue: CueMention, { mentions, tokens }: Told): boolean =>
  cue.value === 'import' &&
  (tokens[cue.from]?.tags.has('BuyerNoun') ?? false) &&
  mentions.some((m) => m.kind === 'cue' && m.cue === 'place' && m.value === 'market' && m.from === cue.from);

/** `dikirim ke Surabaya untuk diekspor ke Manila`: on its way abroad. */
const goesOn = (cue: CueMention, { mentions, clauses }: Told): boolean => {
  const clause = rangeAt(clauses.clauses, cue.from);
  return (
    cue.value === 'sent within Indonesia' &&
    mentions.some(
      (m) => within(m, clause) && (m.kind === 'place' || (m.kind === 'cue' && m.value === 'strong')),
    )
  );
};

/** `pendapatan ekspor sebesar US$5 juta`: what exporting brought in. */
const earnsAbroad = (cue: CueMention, { tokens }: Told): boolean =>
  /^(?:pendapatan|penerimaan)$/.test(tokens[cue.from]?.normal ?? '') &&
  (tokens[cue.to]?.tags.has('ExportNoun') ?? false);
