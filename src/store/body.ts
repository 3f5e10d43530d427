import { gunzipSync, gzipSync } from 'node:zlib';
import type { Selectable } from 'kysely';
import { StoreError } from '../model/errors.js';
import type { SnapshotTable } from './schema.js';

/** No body unpacks to more bytes than this: what is longer is stored as it is. */
const longest = 100_000_000;

type Packed = Pick<Selectable<SnapshotTable>, 'encoding' | 'body'>;

/** A body as it is stored: compressed where that is shorter. */
export function packBody(body: Uint8Array): Packed {
  const packed = body.length > longest ? body : gzipSync(body, { level: 6 });
  return packed.length < body.length ? { encoding: 'gzip', body: packed } : { encoding: 'identity', body };
}

/** The bytes that were stored. @throws StoreError for a damaged body, or one of an unknown encoding */
export function unpackBody({ sha256, encoding, body }: Selectable<SnapshotTable>): Uint8Array {
  if (encoding === 'identity') return body;
  if (encoding !== 'gzip') throw damaged(sha256, `encoding ${String(encoding)}`);
  try {
    return gunzipSync(body, { maxOutputLength: longest });
  } catch (error) {
    throw damaged(sha256, error instanceof Error ? error.message : String(error));
  }
}

const damaged = (sha256: string, got: string): StoreError =>
  new StoreError(
    `snapshot ${sha256}: expected a body that can be unpacked, got: ${got}; ` +
      'restore a copy of the store, or fetch anew with --fresh',
  );
