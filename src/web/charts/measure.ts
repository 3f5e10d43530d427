import type { Language } from '../../model/language.js';
import { currencySign, formatMoney, formatNumber, formatShortMoney, moneyScale } from '../format.js';

/** What a picture's numbers are: so many of something, or sums of money in one currency. */
export type Measure =
  | { readonly kind: 'count'; readonly one: string; readonly others: string }
  | { readonly kind: 'money'; readonly currency: string };

/** Whether a value has a place in a picture: it is more than nothing, and so small that sums of it stay numbers. */
export const isDrawable = (value: number): boolean => value > 0 && value < 1e200;

/** A measure in a language. */
interface Told {
  readonly measure: Measure;
  readonly language: Language;
}

/** For a cell of a table under its head: `1.234`, `Rp1.500.000.000`. */
export const exactText = ({ measure, language }: Told, value: number): string =>
  measure.kind === 'count' ? formatNumber(value, language) : formatMoney(value, measure.currency, language);

/** For a place where room is short: `1.234`, `Rp1,5 miliar`. */
export const shortText = ({ measure, language }: Told, value: number): string =>
  measure.kind === 'count'
    ? formatNumber(value, language)
    : formatShortMoney(value, measure.currency, language);

/** For a title, which stands alone: `1.234 fakta`, `Rp1,5 miliar (Rp1.500.000.000)`. */
export function fullText(told: Told, value: number): string {
  const [short, exact] = [shortText(told, value), exactText(told, value)];
  if (told.measure.kind === 'count')
    return `${exact} ${value === 1 ? told.measure.one : told.measure.others}`;
  return short === exact ? exact : `${short} (${exact})`;
}

/** What an axis counts in, where its greatest value is `most`: ones of `fakta`, or 1e9 as `Rp miliar`. */
export function axisUnit({ measure, language }: Told, most: number): { size: number; name: string } {
  if (measure.kind === 'count') return { size: 1, name: measure.others };
  const { size, word } = moneyScale(most, language);
  return { size, name: `${currencySign(measure.currency, language).trim()} ${word}`.trim() };
}
