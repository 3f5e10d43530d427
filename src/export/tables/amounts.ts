import type { Money, Quantity } from '../../model/fact.js';
import { type DecimalMark, numberText } from '../formats/number-text.js';

type Amount = Quantity | Money;

/** `18.5`, or `18-18.5` for a range. */
function figures(amount: Amount, mark: DecimalMark): string {
  if ('amount' in amount) return numberText(amount.amount, mark);
  return `${numberText(amount.min, mark)}-${numberText(amount.max, mark)}`;
}

/** `4044 pair`, as in the view `facts`. */
export const quantityText = (quantity: Quantity, mark: DecimalMark = '.'): string =>
  `${figures(quantity, mark)} ${quantity.unit}`;

/** `IDR 1500000000`, as in the view `facts`. */
export const moneyText = (money: Money, mark: DecimalMark = '.'): string =>
  `${money.currency} ${figures(money, mark)}`;

/** The only amount, if there is one only and it is no range: such amounts can be added up. */
export function singleAmount<Kind extends Amount>(
  amounts: readonly Kind[],
): Extract<Kind, { amount: number }> | null {
  const [only, ...more] = amounts;
  return only && more.length === 0 && hasAmount(only) ? only : null;
}

const hasAmount = <Kind extends Amount>(amount: Kind): amount is Extract<Kind, { amount: number }> =>
  'amount' in amount;

/** A chapter of the Harmonised System as `HS 09`: spreadsheets make a number of `09`. */
export const chapterText = (category: string): string => `HS ${category}`;
