/** What stands before the decimals: a point, or in Indonesia a comma. */
export type DecimalMark = '.' | ',';

/** A finite number in plain digits, never with an exponent and without separators of thousands: `0.0000001`. */
export function numberText(number: number, mark: DecimalMark = '.'): string {
  const shortest = String(number);
  return (shortest.includes('e') ? withoutExponent(shortest) : shortest).replace('.', mark);
}

/** `1.5e+21` as `1500000000000000000000`, `1.5e-7` as `0.00000015`. */
function withoutExponent(shortest: string): string {
  const [, sign = '', whole = '', decimals = '', exponent = ''] =
    /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(shortest) ?? [];
  const shift = Number(exponent);
  const digits = `${whole}${decimals}`;
  if (shift < 0) return `${sign}0.${'0'.repeat(-shift - 1)}${digits}`;
  return `${sign}${digits.padEnd(shift + 1, '0')}`;
}
