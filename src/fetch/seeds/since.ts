import type { Found } from './seeds.js';

/**
 * Whether an entry is of a day or of a later one. Days are compared as they stand in the two ISO 8601
 * strings, so a time counts for its day in UTC, which in Jakarta begins at seven. What has no `lastmod` may
 * be new: it stays.
 * @param since a day, such as 2024-01-31
 */
export const isSince = ({ lastmod }: Found, since: string): boolean =>
  lastmod === null || lastmod.slice(0, 10) >= since.slice(0, 10);
