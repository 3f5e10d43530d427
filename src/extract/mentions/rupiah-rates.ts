import type { Rules } from '../../rules/rules.js';

/** How many rupiah one unit of a currency (ISO 4217) can have been worth. */
export type RupiahRates = ReadonlyMap<string, { readonly least: number; readonly most: number }>;

export const createRupiahRates = ({ currencies }: Rules): RupiahRates =>
  new Map(
    currencies.flatMap(({ currency, rupiah }) =>
      rupiah ? [[currency, { least: Number(rupiah.least), most: Number(rupiah.most) }]] : [],
    ),
  );

/** True where `rupiah` can have been the worth of `amount` of the currency. */
export function isWorth(
  rates: RupiahRates,
  currency: string,
  [amount, rupiah]: readonly [number, number],
): boolean {
  const rate = rates.get(currency);
  return rate !== undefined && rupiah >= amount * rate.least && rupiah <= amount * rate.most;
}
