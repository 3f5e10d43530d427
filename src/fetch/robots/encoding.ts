import { octetsOf } from './octets.js';

/*
 * The form in which patterns and paths are compared (RFC 9309 2.2.2). Reserved characters stay as they were written,
 * since RFC 3986 2.2 holds `/` and `%2F` for two things.
 */

const percent = (octet: string): string =>
  `%${octet.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** ASCII that can stand in no URI: controls, the space and a few signs (RFC 3986 2). */
const strayAscii = /[^A-Za-z0-9._~:/?#[\]@!$&'()*+,;=%\x80-\xff-]/g;
const beyondAscii = /[\x80-\xff]/g;

/** Hexadecimal digits in upper case, and what no URI holds percent-encoded. */
const encoded = (octets: string): string =>
  octets.replace(strayAscii, percent).replace(/%[0-9a-f]{2}/gi, (triplet) => triplet.toUpperCase());

/** Percent-encoded letters, digits, `-`, `.`, `_` and `~` (RFC 3986 2.3), after `encoded`. */
const unreserved = /%(?:2[DE]|3[0-9]|4[1-9A-F]|5[0-9AF]|6[1-9A-F]|7[0-9AE])/g;

/** Writes out what need not be percent-encoded: `/%62erita` is `/berita`. */
export const unescaped = (path: string): string =>
  path.replace(unreserved, (triplet) => String.fromCharCode(Number.parseInt(triplet.slice(1), 16)));

/**
 * A pattern in the form that paths are compared in: `*` is a wildcard everywhere and `$` at the end; `%2A` and `%24`
 * mean the characters themselves (RFC 9309 2.2.3), and so does a `$` before the end.
 */
export function comparablePattern(octets: string): string {
  const pattern = encoded(octets).replace(beyondAscii, percent);
  const end = pattern.endsWith('$') ? '$' : '';
  return pattern.slice(0, pattern.length - end.length).replaceAll('$', '%24') + end;
}

/**
 * The forms of a path that a pattern may match: as it was written, and with nothing escaped in vain. Octets beyond
 * ASCII stay: they are in no address that is sent, and match no rule.
 */
export function comparablePaths(path: string): readonly string[] {
  const written = encoded(octetsOf(path)).replaceAll('*', '%2A').replaceAll('$', '%24');
  const plain = unescaped(written);
  return plain === written ? [written] : [written, plain];
}

/** The same with octets beyond ASCII percent-encoded, for a path that was typed by a person. */
export const comparableTypedPaths = (path: string): readonly string[] =>
  comparablePaths(path).map((form) => form.replace(beyondAscii, percent));
