/** Scheme and authority, each of which may be missing. */
const beforePath = /^(?:(?:[a-z][a-z0-9+.-]*:)?\/\/)?[^/?;#]*/i;

/**
 * Path and query of an address, without its fragment; `/` where it has none. It takes any text, as Google's parser
 * does, and changes nothing in it.
 */
export function pathOf(url: string): string {
  const path = url.replace(beforePath, '').split('#', 1)[0] ?? '';
  return path.startsWith('/') ? path : `/${path}`;
}

/** RFC 9309 2.2.2: robots.txt itself may always be fetched. */
export const isRobotsFile = (url: string): boolean => pathOf(url) === '/robots.txt';
