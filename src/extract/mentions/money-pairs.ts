import type { Diagnostic } from '../../model/diagnostic.js';
import type { Mention, MoneyMention } from '../../model/mention.js';
import { spanOf } from '../text/token.js';
import { readNumber } from './numbers.js';
import { readNumeral } from './numerals.js';
import { placeOf, type Row } from './row.js';
import { isWorth } from './rupiah-rates.js';

interface Settled {
  readonly mentions: readonly Mention[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a pair of amounts says of itself: the two as they are to be read, and why if they are dropped or doubtful. */
interface Verdict {
  readonly kept: readonly MoneyMention[];
  readonly reason?: string;
}

/**
 * Two tellings of one amount, in rupiah and in another currency, check each other: `USD 84,400 atau Rp1,25 miliar` is
 * 84,400 dollars, `USD 84,400 (Rp1,36 juta)` is 84.4. `1 dolar AS = Rp16.161` is an exchange rate and no amount.
 */
export function settlePairs(mentions: readonly Mention[], row: Row): Settled {
  const settled: Mention[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const mention of mentions) {
    const last = settled.at(-1);
    const verdict = mention.kind === 'money' && last?.kind === 'money' ? judge(last, mention, row) : null;
    if (verdict) settled.splice(-1, 1, ...verdict.kept);
    else settled.push(mention);
    if (verdict?.reason !== undefined && last)
      diagnostics.push({
        step: 'findMentions',
        reason: verdict.reason,
        span: spanOf(row.tokens, last.from, mention.to),
        rule: 'money-pair',
      });
  }
  return { mentions: settled, diagnostics };
}

function judge(first: MoneyMention, second: MoneyMention, row: Row): Verdict | null {
  if (!areLinked(first, second, row)) return null;
  if (first.currency === second.currency)
    return isEcho(first, second, row) ? toldOnce(first, second, row) : null;
  if (first.currency !== 'IDR' && second.currency !== 'IDR') return null;
  const readings = readingsOf(first, row).flatMap((one) =>
    readingsOf(second, row).map((other) => [one, other] as const),
  );
  if (readings.length === 0) return null;
  const fitting = readings.find((pair) => fits(pair, row));
  if (!fitting) return { kept: [first, second], reason: 'the two tellings of an amount do not agree' };
  return fitting.some(isOne) ? { kept: [], reason: 'an exchange rate' } : { kept: fitting };
}

const isOne = (mention: MoneyMention): boolean =>
  mention.currency !== 'IDR' && 'amount' in mention.amount && mention.amount.amount === 1;

function fits(pair: readonly [MoneyMention, MoneyMention], { knowledge }: Row): boolean {
  const [rupiah, other] = pair[0].currency === 'IDR' ? pair : [pair[1], pair[0]];
  if (!('amount' in rupiah.amount && 'amount' in other.amount)) return false;
  return isWorth(knowledge.rupiahRates, other.currency, [other.amount.amount, rupiah.amount.amount]);
}

/** Between the two stands a bracket, `=` or `/`, or nothing but words such as `atau setara dengan`. */
function areLinked(first: MoneyMention, second: MoneyMention, { tokens }: Row): boolean {
  const gap = tokens
    .slice(first.to - 1, second.from)
    .map((token) => token.post)
    .join('');
  const words = tokens.slice(first.to, second.from);
  if (words.length > longest || /[.;\n]|\).*\(/.test(gap)) return false;
  return words.every((token) => token.tags.has('EquivalenceWord')) && (words.length > 0 || /[(=/]/.test(gap));
}

/** The most words between two tellings: `atau setara dengan kurang lebih`. */
const longest = 5;

/** `Rp100 juta (seratus juta rupiah)`. */
function isEcho(first: MoneyMention, second: MoneyMention, { tokens }: Row): boolean {
  if (!('amount' in first.amount && 'amount' in second.amount)) return false;
  return (
    first.amount.amount === second.amount.amount &&
    tokens.slice(second.from, second.to).every(({ kind }) => kind === 'word')
  );
}

const toldOnce = (first: MoneyMention, second: MoneyMention, row: Row): Verdict => ({
  kept: [{ ...first, ...placeOf(row, first.from, second.to) }],
});

/** The mention as read alone, and with a sign before three digits read the other way. None for a range. */
function readingsOf(mention: MoneyMention, row: Row): MoneyMention[] {
  if (!('amount' in mention.amount)) return [];
  const alone = mention.amount.amount;
  const at =
    mention.from + row.tokens.slice(mention.from, mention.to).findIndex(({ kind }) => kind === 'number');
  const text = row.tokens[at]?.text ?? '';
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return [mention];
  const joined = Number(text.replace(/[.,]/, ''));
  const read = readNumber(row.tokens, at, { words: row.knowledge.numbers, comma3: 'decimal', money: true });
  const scale = (read?.value ?? 0) / readNumeral(text, 'decimal');
  const others = [joined * scale, (joined * scale) / 1000].filter((amount) => amount !== alone);
  return [mention, ...others.map((amount) => ({ ...mention, amount: { amount } }))];
}
