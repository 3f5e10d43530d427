import { agencyAt } from '../mentions/agencies.js';
import type { Knowledge } from '../mentions/knowledge.js';
import { placeAt } from '../mentions/places.js';
import type { Row } from '../mentions/row.js';
import { oneOf } from '../text/tags.js';
import type { Sentence } from '../text/token.js';

const isOffice = oneOf('TradeOffice');
const sends = oneOf('SendVerb');

/**
 * False where `tellsOfExport` surely is, in a sentence without a strong trigger: an office of trade, or the place and the
 * figure of what is sent, is looked for alone, which costs much less than finding all mentions.
 */
export function mayTellOfExport({ tokens }: Sentence, knowledge: Knowledge): boolean {
  const row = { tokens, sentence: 0, knowledge };
  return (
    (tokens.some(isOffice) && tokens.some((_, at) => isTradeOfficeAt(row, at))) ||
    (tokens.some(sends) &&
      tokens.some(knowledge.opensFigure) &&
      tokens.some((_, at) => placeAt(row, at) !== null))
  );
}

function isTradeOfficeAt(row: Row, at: number): boolean {
  const agency = agencyAt(row, at);
  return agency !== null && row.tokens.slice(agency.from, agency.to).some(isOffice);
}
