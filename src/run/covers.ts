import { normalize } from 'node:path';

/**
 * Whether something read from `source` (a path, or `path:line`) belongs to the path that a run was given. `.` covers
 * every relative path that does not lead out of it.
 */
export function covers(path: string, source: string): boolean {
  if (path === source) return true;
  if (path === '-') return source === 'stdin' || source.startsWith('stdin:');
  const folder = normalize(path).replace(/\/+$/, '');
  if (folder === '.') return !source.startsWith('/') && !source.startsWith('../') && !source.includes('://');
  return [path, folder].some((each) => source.startsWith(`${each}/`) || source.startsWith(`${each}:`));
}
