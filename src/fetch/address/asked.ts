import { withoutDots } from './dots.js';
import { isTracking } from './tracking.js';

/**
 * Characters of an address: what the sitemap protocol allows, and what servers and proxies are sure to take.
 */
const longest = 2048;

/**
 * The form in which an address is asked for: http or https, as the WHATWG URL Standard writes it, without
 * fragment, without parameters that only track, without the dot that may end a host name. Other parameters
 * stay as they are, in their order. `&amp;` is taken as it stands: whoever reads HTML or XML decodes it.
 * @param base what a relative address is relative to
 * @returns null for blank text, other schemes, a user or password, and more than 2,048 characters
 */
export function askedUrl(text: string, base?: string): string | null {
  if (text.trim() === '' || !URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null;
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.slice(0, -1);
  if (/^\.|\.\.|\.$/.test(url.hostname)) return null;
  url.pathname = withoutDots(url.pathname);
  url.hash = '';
  const query = parametersOf(url.search).filter((parameter) => !isTracking(parameter));
  url.search = query.length > 0 ? `?${query.join('&')}` : '';
  return url.href.length > longest ? null : url.href;
}

/** The parameters of a query as they are written, empty ones left out. */
export const parametersOf = (search: string): readonly string[] =>
  search.replace(/^\?/, '').split('&').filter(Boolean);
