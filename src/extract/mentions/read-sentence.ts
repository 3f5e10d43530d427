import type { Diagnostic, Staged } from '../../model/diagnostic.js';
import type { Mention } from '../../model/mention.js';
import type { Sentence } from '../text/token.js';
import { agencyAt } from './agencies.js';
import { yearAt } from './date-shape.js';
import { dateAt } from './dates.js';
import { associationAt, exporterAt } from './exporters.js';
import { findProducts } from './goods.js';
import type { Knowledge } from './knowledge.js';
import { moneyAt } from './money.js';
import { joinOffices } from './offices.js';
import { placeAt, regionAt } from './places.js';
import { quantityAt } from './quantities.js';
import { joinRanges } from './ranges.js';
import { withoutRates } from './rates.js';

/** What reading a sentence needs beside its tokens. */
export interface ReadContext {
  readonly knowledge: Knowledge;
  readonly published: string | null;
  /** The year at hand, a sentence. */
  readonly years: readonly (number | null)[];
}

/** All mentions of one sentence but cues, none overlapping another, in reading order. */
export function readSentence(sentence: Sentence, index: number, context: ReadContext): Staged<Mention[]> {
  const { tokens } = sentence;
  const named = joinOffices(joinRanges(namesAndFigures(sentence, index, context), tokens), tokens);
  const { kept, dropped } = withoutRates(named, tokens);
  const goods = findProducts(sentence, index, named, context.knowledge);
  const kindOf = new Map(goods.counts.map((count) => [count.from, count]));
  const mentions = [
    ...kept.filter((mention) => !kindOf.has(mention.from)),
    ...goods.counts,
    ...goods.products,
  ];
  const diagnostics: Diagnostic[] = dropped.map((mention) => ({
    step: 'findMentions',
    reason: 'an amount for each unit or of kinds, not of goods',
    span: mention.span,
    rule: 'rate',
  }));
  return { value: mentions.sort((a, b) => a.from - b.from), diagnostics };
}

/** One pass from left to right: at each token the first kind that fits, and on behind it. */
function namesAndFigures({ tokens }: Sentence, index: number, context: ReadContext): Mention[] {
  const { knowledge, published } = context;
  const near = tokens.map(yearAt).find((year) => year !== null) ?? null;
  const dates = { published, near, year: context.years[index] ?? null };
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found =
      moneyAt(tokens, at, index, knowledge) ??
      quantityAt(tokens, at, index, knowledge) ??
      dateAt(tokens, at, index, dates) ??
      exporterAt(tokens, at, index) ??
      associationAt(tokens, at, index) ??
      agencyAt(tokens, at, index, knowledge) ??
      placeAt(tokens, at, index, knowledge) ??
      regionAt(tokens, at, index, knowledge);
    if (found) mentions.push(found);
    at = found ? found.to : at + 1;
  }
  return mentions;
}
