import type { Approximation, Money, Quantity } from '../../model/fact.js';
import type { Language } from '../../model/language.js';
import { currencySign, formatMoney, formatNumber, formatQuantity, moneyScale, unitWord } from '../format.js';
import { sentenceWords } from '../words/sentence.js';

/** A figure with the word for how exact it is told. */
const hedged = (approx: Approximation | null, figure: string, language: Language): string =>
  approx === null ? figure : `${sentenceWords[language].approximations[approx]} ${figure}`;

/** A quantity as it was read: `sekitar 18–18,5 ton`. */
export function quantityWords(quantity: Quantity, language: Language): string {
  if ('amount' in quantity)
    return hedged(quantity.approx, formatQuantity(quantity.amount, quantity.unit, language), language);
  const { min, max, unit, approx } = quantity;
  const range = [min, max].map((end) => formatNumber(end, language)).join('–');
  return hedged(approx, `${range} ${unitWord(unit, max, language)}`, language);
}

/** More decimals than these nobody says: `Rp1,234567 miliar` is better told in full. */
const spokenDecimals = 3;

/** A figure in such units without being rounded; null where it has too many decimals to be said so. */
function spokenDigits(amount: number, size: number, language: Language): string | null {
  const digits = formatNumber(amount / size, language, spokenDecimals);
  const isWhole = Math.abs(Number((amount / size).toFixed(spokenDecimals)) * size - amount) < 0.5;
  return isWhole ? digits : null;
}

/** A sum as it is said, but never rounded: `Rp428,2 miliar`; in full where no word of thousands fits it. */
function spokenMoney(amount: number, currency: string, language: Language): string {
  const { size, word } = moneyScale(amount, language);
  const digits = word === '' ? null : spokenDigits(amount, size, language);
  return digits === null
    ? formatMoney(amount, currency, language)
    : `${currencySign(currency, language)}${digits} ${word}`;
}

/** Both ends of a range, the sign and the word of thousands once where they share it. */
function spokenRange(min: number, max: number, { currency, language }: Spoken): string {
  const scale = moneyScale(max, language);
  const shared = scale.word !== '' && moneyScale(min, language).word === scale.word;
  const digits = shared ? [min, max].map((end) => spokenDigits(end, scale.size, language)) : [];
  return digits.length > 0 && digits.every((each) => each !== null)
    ? `${currencySign(currency, language)}${digits.join('–')} ${scale.word}`
    : [min, max].map((end) => spokenMoney(end, currency, language)).join(' – ');
}

interface Spoken {
  readonly currency: string;
  readonly language: Language;
}

/** A sum of money as it was read: `lebih dari Rp1–1,5 miliar`. */
export function moneyWords(money: Money, language: Language): string {
  const { currency, approx } = money;
  const figure =
    'amount' in money
      ? spokenMoney(money.amount, currency, language)
      : spokenRange(money.min, money.max, { currency, language });
  return hedged(approx, figure, language);
}

/** The same in all its digits, as a table has it: `Rp428.200.000.000`. */
export function moneyDigits(money: Money, language: Language): string {
  const ends = 'amount' in money ? [money.amount] : [money.min, money.max];
  const figure = ends.map((end) => formatMoney(end, money.currency, language)).join(' – ');
  return hedged(money.approx, figure, language);
}
