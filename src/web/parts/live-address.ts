import { webAddress } from '../../export/web-address.js';
import type { Citation } from '../../model/fact.js';

/**
 * A hyphen or a comma in the words would be read as a mark of the directive (WICG URL Fragment Text
 * Directives).
 */
const encoded = (words: string): string =>
  encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');

const folded = (words: string): string => words.replace(/\s+/g, ' ').trim();

/**
 * Words of the quotation's own line only: what stands between two paragraphs on the live page, nobody knows.
 */
const lastLine = (words: string): string => /[^\r\n]*$/.exec(words)?.[0] ?? '';
const firstLine = (words: string): string => /^[^\r\n]*/.exec(words)?.[0] ?? '';

/** Words that the stored context cuts in two are left out: a browser matches whole words. */
const withoutFirst = (words: string): string => words.replace(/^\S*(?:\s+|$)/, '');
const withoutLast = (words: string): string => words.replace(/\S+$/, '');

/** Contexts of citations are so long, where the article's end does not cut them short. */
const wholeContext = 32;

const before = ({ prefix }: Citation): string =>
  folded(lastLine(prefix.length < wholeContext ? prefix : withoutFirst(prefix)));

const behind = ({ suffix }: Citation): string =>
  folded(firstLine(suffix.length < wholeContext ? suffix : withoutLast(suffix)));

/** The text directive that leads to a citation: `text=prefix-,exact,-suffix`. */
function textDirective(citation: Citation): string {
  const [prefix, suffix] = [before(citation), behind(citation)].map(encoded);
  return `text=${prefix ? `${prefix}-,` : ''}${encoded(folded(citation.exact))}${suffix ? `,-${suffix}` : ''}`;
}

/**
 * The address of the live page at the words of a citation, by a text fragment; browsers that know none, or no
 * longer find the words, show the page. Null for what is no address of the web.
 */
export function liveAddress(url: string | null, citation: Citation | null): string | null {
  const address = webAddress(url);
  if (address === null || citation === null) return address;
  return `${address}${address.includes('#') ? '' : '#'}:~:${textDirective(citation)}`;
}
