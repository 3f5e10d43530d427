import { createHash } from 'node:crypto';

/** SHA-256 in lower-case hex. Parts are joined by a NUL, so that ('ab', 'c') and ('a', 'bc') differ. */
export function sha256(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  parts.forEach((part, index) => {
    if (index > 0) hash.update('\0');
    hash.update(part);
  });
  return hash.digest('hex');
}
