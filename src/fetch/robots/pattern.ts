import { comparablePattern, comparableTypedPaths, unescaped } from './encoding.js';
import { octetsOf } from './octets.js';
import { endOfFirst } from './search.js';

/**
 * Whether a path with its query matches a pattern of robots.txt: from its beginning on, `*` for any characters and `$`
 * at the end for the path's end (RFC 9309 2.2.2, 2.2.3). Both may be percent-encoded or not. Linear in both lengths.
 * @param pattern one that begins with neither `/` nor `*` matches no path; the empty one matches every path
 * @param path path and query, beginning with `/`
 */
export function matchesPattern(pattern: string, path: string): boolean {
  const comparable = unescaped(comparablePattern(octetsOf(pattern)));
  return comparableTypedPaths(path).some((form) => covers(comparable, form));
}

/**
 * The same for a pattern and a path in the form for comparing. The leftmost place for each piece between wildcards is
 * always good enough, so nothing is tried twice.
 */
export function covers(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  const [first = '', ...rest] = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  if (rest.length === 0) return !anchored || path.length === first.length;
  const last = anchored ? (rest.at(-1) ?? '') : '';
  const end = endOfAll(anchored ? rest.slice(0, -1) : rest, path, first.length);
  return end !== null && path.length - last.length >= end && path.endsWith(last);
}

/** Where the last of the pieces ends when each is found behind the one before. */
function endOfAll(pieces: readonly string[], path: string, from: number): number | null {
  let at: number | null = from;
  for (const piece of pieces) {
    at = endOfFirst(piece, path, at);
    if (at === null) return null;
  }
  return at;
}
