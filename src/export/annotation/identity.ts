import { sha256 } from '../../model/digest.js';

/** A UUID of version 8 (RFC 9562, section 5.8) made of a digest, so that the same parts always give the same. */
function uuidOf(...parts: readonly string[]): string {
  const hex = sha256(...parts);
  // The two highest bits of the variant are 10.
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0b0011) | 0b1000).toString(16);
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return [...groups, variant + hex.slice(17, 20), hex.slice(20, 32)].join('-');
}

/** A name for something of the store that every reader of linked data takes, and that nobody else gives. */
export const urnOf = (...parts: readonly string[]): string => `urn:uuid:${uuidOf(...parts)}`;

/** The name of a content by its SHA-256 (RFC 6920); hex in, base64url without padding out. */
export const digestName = (sha256Hex: string): string =>
  `ni:///sha-256;${Buffer.from(sha256Hex, 'hex').toString('base64url')}`;
