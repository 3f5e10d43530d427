import { formats } from './formats.js';
import { type Gathering, gather } from './gather.js';
import { tidy } from './line-text.js';
import { looksLikeList, readList } from './list.js';
import { readRecords } from './records.js';
import { readRobotsSitemaps } from './robots-sitemaps.js';
import type { Media, Seeds } from './seeds.js';
import { textOf } from './text-of.js';
import { unpack } from './unpack.js';

/**
 * Reads the addresses that a body names: a sitemap or an index of them (sitemaps.org), RSS 0.9 to 2.0 or
 * Atom, a list with one address a line, or a robots.txt; gzipped or not. What it is shows in its content;
 * only a robots.txt is known by its address. Anything else is a page. Addresses of other hosts are taken from
 * feeds, lists and robots.txt, but a sitemap speaks for its own site only.
 * @throws InputError for gzip data that is damaged or over 50 MB unpacked, and for XML that defines entities
 */
export function readSeeds(body: Uint8Array, media: Media): Seeds {
  const unpacked = unpack(body, media.url);
  const { text, faults } = textOf(unpacked.bytes, media.mediaType);
  const out = gather([...unpacked.faults, ...faults], URL.canParse(media.url) ? 'stranger' : 'own');
  return out.seeds(kindOf(text, media, out));
}

/** Reads the text as what it shows itself to be. */
function kindOf(text: string, media: Media, out: Gathering): Seeds['kind'] {
  if (/^\s*</.test(text)) {
    const root = readRecords(text, media.url, out);
    const format = formats.get(root ?? '');
    return format?.kind ?? page(`<${tidy(root ?? '...')}>`, media, out);
  }
  if (isRobots(media.url)) {
    readRobotsSitemaps(text, media.url, out);
    return 'robots';
  }
  if (looksLikeList(text)) {
    readList(text, out);
    return 'list';
  }
  return page(text.trim() === '' ? 'an empty file' : 'text', media, out);
}

/**
 * A page needs no addresses, but one in the place of a sitemap or feed is a fault: an error page, most of
 * all.
 */
function page(got: string, { mediaType, url }: Media, out: Gathering): 'page' {
  const isNamedXml = /\.(?:xml|rss|atom|rdf)(?:\.gz)?(?:[?#]|$)/i.test(url);
  const isTypedXml = /^\s*(?:text|application)\/(?:(?:rss|atom|rdf)\+)?xml\b/i.test(mediaType ?? '');
  if (isNamedXml || isTypedXml) out.fault(`expected a sitemap or a feed, got ${got}`);
  else if (got === 'an empty file') out.fault(`expected addresses or a page, got ${got}`);
  return 'page';
}

const isRobots = (url: string): boolean => URL.canParse(url) && new URL(url).pathname === '/robots.txt';
