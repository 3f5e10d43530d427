import { withoutDots } from './dots.js';

/**
 * Where a redirect leads: the address as it was sent, without fragment, its parameters untouched.
 * @returns null for what is no address; the caller looks at its scheme
 */
export function redirectTarget(location: string, base: string): URL | null {
  if (!URL.canParse(location, base)) return null;
  const url = new URL(location, base);
  url.hash = '';
  if (/^https?:$/.test(url.protocol)) url.pathname = withoutDots(url.pathname);
  return url;
}
