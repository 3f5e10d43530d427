import { hostPort } from './allowed.js';
import { Trouble } from './http-error.js';

/** RFC 9110 section 4.1 asks for 8,000 octets at least; nobody needs more. */
const longest = 8_000;

const openPorts = new Set(['', '80', '443']);

/**
 * The URL to ask for, without its fragment.
 * @throws Trouble where it is none, is not http(s), carries a user or password, or names another port than 80
 *   and 443 without being allowed
 */
export function checkUrl(text: string, allowed: ReadonlySet<string>): URL {
  if (text.length > longest) throw new Trouble('bad url', `${text.length} characters`);
  const url = parse(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Trouble('bad url', url.protocol);
  if (url.username || url.password) throw new Trouble('bad url', 'one with a user name or password');
  if (!openPorts.has(url.port) && !allowed.has(hostPort(url))) {
    throw new Trouble('address refused', `port ${url.port}`);
  }
  url.hash = '';
  return url;
}

function parse(text: string): URL {
  try {
    return new URL(text);
  } catch (cause) {
    throw new Trouble('bad url', 'what cannot be parsed', { cause });
  }
}

/** A URL for messages: without user and password. */
export function withoutUser(text: string): string {
  return text.replace(/^([a-z][a-z0-9+.-]{0,20}:\/{0,9})[^/?#]*@/i, '$1');
}
