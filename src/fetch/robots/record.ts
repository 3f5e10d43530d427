import { trimmed } from './octets.js';

/** What a line is about; every other name is passed over (RFC 9309 2.2.4). */
type RecordName = 'user-agent' | 'allow' | 'disallow' | 'sitemap' | 'crawl-delay';

export interface RobotsRecord {
  readonly name: RecordName;
  /** Octets, without a comment and without white space at the ends. */
  readonly value: string;
}

/** Names in lower case, with the misspellings that Google takes for what they were meant to be. */
const names: ReadonlyMap<string, RecordName> = new Map([
  ['user-agent', 'user-agent'],
  ['useragent', 'user-agent'],
  ['user agent', 'user-agent'],
  ['allow', 'allow'],
  ['disallow', 'disallow'],
  ['dissallow', 'disallow'],
  ['dissalow', 'disallow'],
  ['disalow', 'disallow'],
  ['diasllow', 'disallow'],
  ['disallaw', 'disallow'],
  ['sitemap', 'sitemap'],
  ['site-map', 'sitemap'],
  ['crawl-delay', 'crawl-delay'],
]);

/** Reads a line; null for comments, blank lines and whatever is no record that we know. */
export function recordOf(line: string): RobotsRecord | null {
  const content = trimmed(line.split('#', 1)[0] ?? '');
  const colon = content.indexOf(':');
  const name = colon < 0 ? undefined : nameOf(content.slice(0, colon));
  return name ? { name, value: trimmed(content.slice(colon + 1)) } : withoutColon(content);
}

const nameOf = (octets: string): RecordName | undefined => names.get(trimmed(octets).toLowerCase());

/** `Disallow /arsip`: the colon was forgotten. Only two words can be meant so, never a sentence. */
function withoutColon(content: string): RobotsRecord | null {
  const [first = '', value, ...more] = content.split(/[\t ]+/);
  const name = nameOf(first);
  return name && value !== undefined && more.length === 0 ? { name, value } : null;
}
