/** Values that are shaded alike: the least and the greatest of them. */
export interface ValueClass {
  readonly from: number;
  readonly to: number;
}

/** So many shades can be told apart. */
const mostClasses = 4;

/**
 * Parts values (all above zero) into at most four classes of equal ratio: in a world where a few buy thousands of
 * times what others do, equal steps would put all but one into the lowest class. There is no class without a value.
 */
export function classesOf(values: readonly number[]): readonly ValueClass[] {
  const sorted = values.toSorted((a, b) => a - b);
  const [least = 1, most = 1] = [sorted[0], sorted.at(-1)];
  const shares = sorted.map((value) => (most > least ? Math.log(value / least) / Math.log(most / least) : 0));
  const levels = shares.map((share) => Math.min(Math.floor(share * mostClasses), mostClasses - 1));
  return Array.from({ length: mostClasses }, (_, level) =>
    sorted.filter((_, at) => levels[at] === level),
  ).flatMap((inside) => {
    const [from, to] = [inside[0], inside.at(-1)];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
}

/** The number of a value's class, from 0. */
export const classOf = (value: number, classes: readonly ValueClass[]): number =>
  classes.findIndex(({ from, to }) => value >= from && value <= to);
