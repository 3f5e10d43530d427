import type { Found } from './seeds.js';

/** Papua is nine hours ahead of UTC, further than the rest of Indonesia. */
const furthest = 9 * 3_600_000;

/**
 * Whether an entry is of a day or of a later one. A time counts for its day in the easternmost zone of Indonesia, so
 * that nothing of the day is left out in any zone. What has no `lastmod` may be new: it stays.
 * @param since a day, such as 2024-01-31
 */
export function isSince({ lastmod }: Found, since: string): boolean {
  if (lastmod === null) return true;
  const isDay = lastmod.length === since.length;
  const day = isDay ? lastmod : new Date(Date.parse(lastmod) + furthest).toISOString().slice(0, since.length);
  return day >= since;
}
