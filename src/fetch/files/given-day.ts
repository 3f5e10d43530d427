/**
 * The day of a date or date-time in ISO 8601: its first ten characters, as written. Null for anything
 * else, `2024-02-30` among it: a date that nobody can read must not cost the article.
 */
export function givenDay(published: string | null | undefined): string | null {
  const [day] = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(published?.trim() ?? '') ?? [];
  if (day === undefined) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null;
}
