/**
 * The octets of a text in UTF-8, one character each (U+0000 to U+00FF). RFC 9309 compares octets, and a file that is
 * no UTF-8 has them too.
 */
export const octetsOf = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

/** The text of octets, for people: what is no UTF-8 becomes U+FFFD. */
export const textOf = (octets: string): string => Buffer.from(octets, 'latin1').toString('utf8');

const blanks = '\t\v\f ';

/**
 * Octets without ASCII white space at their ends. `trim()` would also take the octet A0, which ends the UTF-8 form of
 * many a letter (`à`).
 */
export function trimmed(octets: string): string {
  let start = 0;
  let end = octets.length;
  while (start < end && blanks.includes(octets.charAt(start))) start += 1;
  while (end > start && blanks.includes(octets.charAt(end - 1))) end -= 1;
  return octets.slice(start, end);
}
