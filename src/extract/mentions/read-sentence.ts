import type { Staged } from '../../model/diagnostic.js';
import type { Mention } from '../../model/mention.js';
import { isCapitalised, type Sentence } from '../text/token.js';
import { agencyAt } from './agencies.js';
import { yearAt } from './date-shape.js';
import { dateAt } from './dates.js';
import { associationAt, businessAt, exporterAt } from './exporters.js';
import { findGoods } from './goods.js';
import type { Knowledge } from './knowledge.js';
import { moneyAt } from './money.js';
import { settlePairs } from './money-pairs.js';
import { joinOffices } from './offices.js';
import { placeAt, regionAt } from './places.js';
import { quantityAt } from './quantities.js';
import { joinRanges } from './ranges.js';
import type { Row } from './row.js';
import { sift } from './sift.js';

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
  const row = { tokens, sentence: index, knowledge: context.knowledge };
  const paired = settlePairs(joinRanges(namesAndFigures(row, context), tokens), row);
  const named = joinOffices(paired.mentions, tokens);
  const { kept, diagnostics } = sift(named, row);
  const { products, counts } = findGoods(row, named);
  const counted = new Set(counts.map((count) => count.from));
  const mentions = [...kept.filter((mention) => !counted.has(mention.from)), ...counts, ...products];
  return {
    value: mentions.sort((a, b) => a.from - b.from),
    diagnostics: [...paired.diagnostics, ...diagnostics],
  };
}

/** One pass from left to right: at each token the first kind that fits, and on behind it. */
function namesAndFigures(row: Row, { published, years }: ReadContext): Mention[] {
  const near = row.tokens.find((token) => yearAt(token) !== null);
  const dates = { published, near: yearAt(near), year: years[row.sentence] ?? null };
  const mentions: Mention[] = [];
  for (let at = 0; at < row.tokens.length; ) {
    const token = row.tokens[at];
    if (token && !isCapitalised(token) && !row.knowledge.opensMention(token)) {
      at += 1;
      continue;
    }
    const found =
      (row.knowledge.opensFigure(token) ? (moneyAt(row, at) ?? quantityAt(row, at)) : null) ??
      dateAt(row, at, dates) ??
      exporterAt(row, at) ??
      associationAt(row, at) ??
      agencyAt(row, at) ??
      placeAt(row, at) ??
      regionAt(row, at) ??
      businessAt(row, at);
    if (found) mentions.push(found);
    at = found ? found.to : at + 1;
  }
  return mentions;
}
