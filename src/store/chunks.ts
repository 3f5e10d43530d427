/** Rows of at most 16 columns in one statement: SQLite takes 32,766 parameters. */
const size = 500;

/** `items` in groups that one SQL statement can hold; none for an empty list. */
export function chunks<T>(items: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
