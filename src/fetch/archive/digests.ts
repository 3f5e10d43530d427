import { createHash } from 'node:crypto';
import { InputError } from '../../model/errors.js';

const algorithms = new Map([
  ['md5', 'md5'],
  ['sha1', 'sha1'],
  ['sha-1', 'sha1'],
  ['sha256', 'sha256'],
  ['sha-256', 'sha256'],
  ['sha512', 'sha512'],
  ['sha-512', 'sha512'],
]);
const longestValue = 200;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * Checks a WARC digest, `algorithm:value`, in base32 or hex, against the forms that it may have been made of: writers
 * differ in whether the payload was still chunked or encoded. One of an unknown algorithm is not checked.
 * @throws InputError where it fits none of them: the record is damaged
 */
export function checkDigest(name: string, digest: string | undefined, forms: readonly Buffer[]): void {
  const [label = '', value = ''] = (digest ?? '').trim().split(':', 2);
  const algorithm = algorithms.get(label.toLowerCase());
  if (algorithm === undefined) return;
  const wanted = value.slice(0, longestValue).trim().replace(/=+$/, '').toLowerCase();
  const fits = forms.some((form) => {
    const hash = createHash(algorithm).update(form).digest();
    return hash.toString('hex') === wanted || base32(hash).toLowerCase() === wanted;
  });
  if (fits) return;
  throw new InputError(
    `expected content with the ${name} ${digest}, got another one: the record is damaged; fetch the page anew`,
  );
}

/** RFC 4648, 6, without padding. */
function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => alphabet[Number.parseInt(group.padEnd(5, '0'), 2)]).join('');
}
