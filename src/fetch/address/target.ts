import { withoutDots } from './dots.js';

/**
 * Where a redirect leads: the address as it was sent, without fragment, its parameters untouched.
 * @returns null for what is no address; the caller looks at its scheme
 */
export function redirectTarget(location: string, base: string): URL | null {
  // Header values come as one character a byte; addresses that are not ASCII are sent as UTF-8.
  const text = Buffer.from(location, 'latin1').toString('utf8');
  if (!URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  url.hash = '';
  if (/^https?:$/.test(url.protocol)) url.pathname = withoutDots(url.pathname);
  return url;
}
