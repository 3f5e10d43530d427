/**
 * The number of insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`, in
 * UTF-16 code units: the Damerau-Levenshtein distance in its restricted form (optimal string alignment),
 * by dynamic programming over three rows.
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY;

/**
 * The known name that `name` was probably meant to be, or undefined where none is near: at most a third
 * of its letters may differ, and never more than three. The first of several equally near ones.
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const limit = Math.min(3, Math.ceil(name.length / 3));
  const ranked = known
    .map((candidate) => ({ candidate, distance: editDistance(name, candidate) }))
    .filter(({ candidate, distance }) => distance <= limit && distance < candidate.length)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.candidate;
}
