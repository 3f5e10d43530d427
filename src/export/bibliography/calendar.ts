/** The parts of an ISO 8601 date that are there: year, month, day. Days of a time are its UTC days. */
export function dateParts(date: string | null): readonly number[] {
  const [, ...parts] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date ?? '') ?? [];
  return parts.filter((part) => part !== undefined).map(Number);
}
