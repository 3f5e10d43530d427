import { oneOf } from '../text/tags.js';
import { isCapitalised, type Token } from '../text/token.js';
import { byWord } from '../text/vocabulary.js';
import { isBare } from './clitics.js';
import { isParted, type Row } from './row.js';

/** A row in which other mentions hold some tokens already: a noun phrase ends before them. */
export interface GoodsRow extends Row {
  readonly taken: (index: number) => boolean;
  /** Most words are in capitals, which say nothing then. */
  readonly headline: boolean;
}

/** A noun phrase has at most so many words. */
const longest = 7;

/** The end of the noun phrase `[from, ...)` whose head ends at `to`: narrowing words, other goods' words, names in capitals. */
export function phraseEnd(row: GoodsRow, from: number, to: number): number {
  let end = to;
  while (end - from < longest && !row.taken(end)) {
    const next = extended(row, from, end);
    if (next === null) break;
    end = next;
  }
  return end;
}

/** The end one word further, or one known good further, or null where the phrase ends. */
function extended(row: GoodsRow, from: number, end: number): number | null {
  const { tokens, knowledge } = row;
  const token = tokens[end];
  if (
    token?.kind !== 'word' ||
    isBare(tokens[end - 1]) ||
    /[,;:()"“”\n.!?–—]/.test(tokens[end - 1]?.post ?? '')
  )
    return null;
  const other = knowledge.products.longestAt(tokens, end);
  if (other && other.to - from <= longest) return other.to;
  const material = madeOf(row, end);
  if (material !== null && material - from <= longest) return material;
  const goesOn =
    token.tags.has('Modifier') ||
    (/^(?:jenis|merek|merk|tipe|varian|varietas|model)$/.test(token.normal) && narrows(row, end)) ||
    isNounLike(row, end);
  return goesOn ? end + 1 : null;
}

/** `anyaman dari rotan`, `cendera mata berbahan kayu`: what it is made of belongs to the name. */
function madeOf({ tokens, knowledge }: Row, at: number): number | null {
  const word = tokens[at]?.normal;
  if (word !== 'dari' && word !== 'berbahan') return null;
  let material = at + 1;
  while (material < at + 3 && /^(?:bahan(?:nya)?|limbah|sisa|olahan)$/.test(tokens[material]?.normal ?? ''))
    material += 1;
  return knowledge.products.longestAt(tokens, material)?.to ?? null;
}

/** `sepatu jenis dox`, `kereta tipe BG`, `alas kaki merek Nike`: the word goes on into the name that follows. */
const narrows = (row: GoodsRow, at: number): boolean => !isParted(row.tokens[at]) && isNounLike(row, at + 1);

const verbShape = /^(?:me[mnlrwy]|meng|di|ber|ter|memper|diper|se)[a-z]{3,}/;
const looksLikeVerb = byWord((normal) => normal.length >= 6 && verbShape.test(normal));

/** Tags of words that are something else than goods. */
const isOtherWord = oneOf(
  ...['Stop', 'SpeechVerb', 'ExportNoun', 'ExportVerb', 'ExporterNoun', 'SendVerb', 'SellVerb', 'ReachVerb'],
  ...['OfficeHead', 'FirmHead', 'AgencyHead', 'FirmWord', 'PlanWord', 'WishWord', 'DoneWord', 'MarketNoun'],
  ...['AbroadNoun', 'ProductPrefix', 'Generic', 'MakerWord', 'Ingredient'],
);

/** A word that can stand in the name of goods: no closed-class word, no verb, no number, no person's title. */
export function isNounLike({ tokens, knowledge, headline }: GoodsRow, at: number): boolean {
  const token: Token | undefined = tokens[at];
  if (token?.kind !== 'word' || token.normal.length < 2) return false;
  if (isOtherWord(token) || knowledge.numbers.has(token.normal)) return false;
  return (isCapitalised(token) && !headline) || !looksLikeVerb(token);
}
