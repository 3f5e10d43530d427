/** Western Indonesian Time, UTC+7: the zone in which a day given in UTC is read. */
const wibOffset = 7 * 60 * 60 * 1000;
const isoStart = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const utc = /T\d{2}:\d{2}.*(?:Z|[+-]00:?00)$/i;

/** The first ten characters where they are a day of the calendar (`2024-02-30` is none), else null. */
export function isoDay(text: string): string | null {
  const match = isoStart.exec(text);
  if (!match) return null;
  const [day = ''] = match;
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(day) ? null : day;
}

/**
 * The Indonesian day of an ISO 8601 time. A time with its own offset keeps the day as written; a time
 * in UTC is moved to UTC+7, since 18:00Z is already the next day where the article was published.
 */
export function publicationDay(text: string): string | null {
  const trimmed = text.trim();
  const time = utc.test(trimmed) ? Date.parse(trimmed) : Number.NaN;
  if (Number.isNaN(time)) return isoDay(trimmed);
  return new Date(time + wibOffset).toISOString().slice(0, 10);
}
