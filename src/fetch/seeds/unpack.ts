import { constants, gunzipSync } from 'node:zlib';
import { InputError } from '../../model/errors.js';
import { readError } from '../files/read-error.js';

/** Bytes after unpacking: the size of a sitemap that the protocol allows. */
const mostUnpacked = 50_000_000;

export interface Unpacked {
  readonly bytes: Uint8Array;
  readonly faults: readonly string[];
}

/**
 * A body that is gzipped itself, as `sitemap.xml.gz` is; others as they are. Of one that was cut short, what
 * is left.
 * @throws InputError when the data is damaged, or over 50 MB
 */
export function unpack(body: Uint8Array, source: string): Unpacked {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return { bytes: body, faults: [] };
  try {
    return { bytes: gunzipSync(body, { maxOutputLength: mostUnpacked }), faults: [] };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ERR_BUFFER_TOO_LARGE') {
      throw new InputError(
        `${source}: expected at most ${mostUnpacked} bytes unpacked, got more; it is not read`,
      );
    }
    if (code === 'Z_BUF_ERROR') return { bytes: beginning(body), faults: ['the gzip data is cut short'] };
    throw readError(source, error);
  }
}

const beginning = (body: Uint8Array): Uint8Array =>
  gunzipSync(body, { maxOutputLength: mostUnpacked, finishFlush: constants.Z_SYNC_FLUSH });
