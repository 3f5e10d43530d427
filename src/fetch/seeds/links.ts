import { askedUrl, canonicalKey, isSameHost } from '../address/index.js';
import { matchesPattern, pathOf } from '../robots/index.js';
import type { Found } from './seeds.js';
import { type LinkTag, linkTags } from './tags.js';
import { textOf } from './text-of.js';

interface LinkOptions {
  /** The page's address, which relative links are relative to. */
  readonly url: string;
  /**
   * What is taken, as in robots.txt: `*` for any characters, `$` for the end. A pattern that begins with `/`
   * is matched from the beginning of path and query, one that begins with `http(s)://` with the whole
   * address, any other anywhere in path and query.
   */
  readonly patterns: readonly string[];
  /** The most links that are taken. */
  readonly limit: number;
}

/**
 * Links of a page (`<a href>`, `<link rel=next>`) to its own host, with `www.` or without, that match a
 * pattern: in the order of the page, each article once, none to the page itself and none with `rel=nofollow`.
 * `rel=next` is a `source`.
 * @throws InputError for a page with elements nested more than 512 deep
 */
export function readLinks(html: string | Uint8Array, options: LinkOptions): readonly Found[] {
  const { url, limit } = options;
  const text = typeof html === 'string' ? html : textOf(html, null).text;
  const seen = new Set([canonicalKey(url)]);
  const found: Found[] = [];
  let base = url;
  for (const tag of linkTags(text, url)) {
    if (found.length >= limit) break;
    if (tag.name === 'base') base = askedUrl(tag.href, url) ?? base;
    const address = addressOf(tag, base, options);
    if (address === null || seen.has(canonicalKey(address))) continue;
    seen.add(canonicalKey(address));
    const kind = tag.rel.includes('next') ? 'source' : 'article';
    found.push({ url: address, kind, lastmod: null, title: null });
  }
  return found;
}

/** The address of a link that is wanted. */
function addressOf({ name, href, rel }: LinkTag, base: string, options: LinkOptions): string | null {
  if (name === 'base' || (name === 'link' && !rel.includes('next')) || rel.includes('nofollow')) return null;
  const address = askedUrl(href, base);
  if (address === null || !isSameHost(address, options.url)) return null;
  return options.patterns.some((pattern) => matches(pattern, address)) ? address : null;
}

function matches(pattern: string, address: string): boolean {
  if (pattern === '') return false;
  if (/^https?:\/\//i.test(pattern)) return matchesPattern(pattern, address);
  return matchesPattern(/^[/*]/.test(pattern) ? pattern : `*${pattern}`, pathOf(address));
}
