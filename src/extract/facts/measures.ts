import type { Amount, MoneyMention, QuantityMention } from '../../model/mention.js';
import { kilograms } from '../../model/units.js';

/** Two tellings of one amount may differ by rounding: `4.000 kilogram atau 4 ton`, `19.233,2 kg (19,2 ton)`. */
const tolerance = 0.02;

const pointsOf = (amount: Amount, factor: number): readonly number[] =>
  'amount' in amount ? [amount.amount * factor] : [amount.min * factor, amount.max * factor];

/** Kilograms of a quantity of mass, or null for a count, a volume or a range. */
export const kilogramsOf = ({ amount, unit }: QuantityMention): number | null =>
  unit in kilograms && 'amount' in amount ? amount.amount * (kilograms[unit] ?? 1) : null;

function close(a: readonly number[], b: readonly number[], within: number): boolean {
  return (
    a.length === b.length && a.every((x, index) => Math.abs(x - (b[index] ?? 0)) <= within * Math.abs(x))
  );
}

/** True where both count in one unit, or both are masses. */
const comparable = (a: QuantityMention, b: QuantityMention): boolean =>
  a.unit === b.unit || (a.unit in kilograms && b.unit in kilograms);

export function sameQuantity(a: QuantityMention, b: QuantityMention): boolean {
  if (a.unit === b.unit) return close(pointsOf(a.amount, 1), pointsOf(b.amount, 1), 0);
  if (!comparable(a, b)) return false;
  return close(
    pointsOf(a.amount, kilograms[a.unit] ?? 1),
    pointsOf(b.amount, kilograms[b.unit] ?? 1),
    tolerance,
  );
}

export const sameValue = (a: MoneyMention, b: MoneyMention): boolean =>
  a.currency === b.currency && close(pointsOf(a.amount, 1), pointsOf(b.amount, 1), 0);

/** The two cannot both be the quantity of one fact. */
export const quantitiesClash = (a: QuantityMention, b: QuantityMention): boolean =>
  comparable(a, b) && !sameQuantity(a, b);

export const valuesClash = (a: MoneyMention, b: MoneyMention): boolean =>
  a.currency === b.currency ? !sameValue(a, b) : !convertible(a, b);

/** Rupiah a dollar that the press of the last decades can have meant. */
const rates = { least: 2_000, most: 25_000 };

/** `USD 100 ribu` and `Rp1,5 miliar` can be one value, `USD 15 juta` and `Rp1,4 miliar` cannot. */
function convertible(a: MoneyMention, b: MoneyMention): boolean {
  const [rupiah, dollars] = a.currency === 'IDR' ? [a, b] : [b, a];
  if (rupiah.currency !== 'IDR' || dollars.currency !== 'USD') return true;
  const rate = (pointsOf(rupiah.amount, 1)[0] ?? 0) / (pointsOf(dollars.amount, 1)[0] ?? 1);
  return rate >= rates.least && rate <= rates.most;
}
