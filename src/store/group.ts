/** A look-up of rows by a key of theirs, in their order; none for an unknown key. */
export function grouped<R>(rows: readonly R[], keyOf: (row: R) => string): (key: string) => readonly R[] {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return (key) => groups.get(key) ?? [];
}
