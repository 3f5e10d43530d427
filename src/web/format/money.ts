import type { Language } from '../../model/language.js';
import { formatNumber } from './number.js';

/** What the Indonesian press sets before an amount; other currencies are written by their ISO 4217 code. */
const signs: Readonly<Record<string, string>> = { IDR: 'Rp', USD: 'US$' };

/** What amounts are counted in: a power of ten and its word, which is empty for ones. */
interface MoneyScale {
  readonly size: number;
  readonly word: string;
}

/** The powers of ten that have a word, the greatest first. */
const scales = [
  { size: 1e12, id: 'triliun', en: 'trillion' },
  { size: 1e9, id: 'miliar', en: 'billion' },
  { size: 1e6, id: 'juta', en: 'million' },
] as const;

/** An amount of money in full: `Rp1.500.000.000`, `US$2.300`; in English `IDR 1,500,000,000`, `USD 2,300`. */
export const formatMoney = (amount: number, currency: string, language: Language): string =>
  `${currencySign(currency, language)}${formatNumber(amount, language)}`;

/**
 * An amount of money as it is said: `Rp1,5 miliar`, `US$2,3 juta`; in English `IDR 1.5 billion`, `USD 2.3 million`.
 * Rounded to three digits, or to a whole number where that has more; below a million it stands in full.
 */
export function formatShortMoney(amount: number, currency: string, language: Language): string {
  const { size, word } = moneyScale(amount, language);
  if (word === '') return formatMoney(amount, currency, language);
  const digits = formatNumber(amount / size, language, decimalsOf(Math.abs(amount / size)));
  return `${currencySign(currency, language)}${digits} ${word}`;
}

/** What stands before the digits: a sign clings to them, a code does not. */
export const currencySign = (currency: string, language: Language): string =>
  (language === 'id' ? signs[currency] : undefined) ?? `${currency} `;

/** What an amount is best counted in: 1.5e9 in billions. What rounds to a thousand millions is a billion. */
export function moneyScale(amount: number, language: Language): MoneyScale {
  const size = Math.abs(amount);
  const scale = size < 1e6 ? undefined : scales.find((one) => size >= one.size * 0.9995);
  return scale === undefined ? { size: 1, word: '' } : { size: scale.size, word: scale[language] };
}

const decimalsOf = (size: number): number => {
  if (size < 9.995) return 2;
  return size < 99.95 ? 1 : 0;
};
