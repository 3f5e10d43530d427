import { InputError } from '../../model/errors.js';
import { checkBody } from '../files/check-body.js';
import { decodeBody } from '../http/decode.js';
import type { Headers } from '../http/headers.js';
import { type HttpErrorKind, Trouble } from '../http/http-error.js';
import { httpLimits } from '../http/limits.js';

/** A payload as it was stored, then each form nearer to the body; `fault` where it cannot be brought further. */
export interface Unwrapped {
  readonly forms: readonly [Buffer, ...Buffer[]];
  readonly fault: InputError | null;
}

const chunkSize = /^([0-9a-f]{1,8})[ \t]*(?:;|$)/i;
const longestSizeLine = 1024;
/** These hold whatever the bytes are. */
const always = new Set<HttpErrorKind>(['too large decoded', 'too many encodings']);

/**
 * Undoes the chunks (RFC 9112, 7.1) and the content encodings of an HTTP answer. Archivers that undo them and keep the
 * headers are met often, so that plain text stays as it is, whatever the headers say.
 * @param limit the most decoded bytes
 */
export async function unwrap(payload: Buffer, headers: Headers, limit: number): Promise<Unwrapped> {
  const forms: [Buffer, ...Buffer[]] = [payload];
  try {
    const whole = isChunked(headers) ? dechunk(payload) : payload;
    forms.push(whole);
    forms.push(await decode(whole, headers['content-encoding'] ?? '', limit));
    return { forms, fault: null };
  } catch (error) {
    if (error instanceof InputError) return { forms, fault: error };
    throw error;
  }
}

/** Whether the first bytes of a payload are those of its body. */
export const isWrapped = (headers: Headers): boolean =>
  isChunked(headers) || headers['content-encoding'] !== undefined;

const isChunked = (headers: Headers): boolean =>
  (headers['transfer-encoding'] ?? '').split(',').some((name) => name.trim().toLowerCase() === 'chunked');

async function decode(bytes: Buffer, encoding: string, limit: number): Promise<Buffer> {
  try {
    return await decodeBody(bytes, encoding, { ...httpLimits, decodedBytes: limit });
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    if (!always.has(error.kind) && isText(bytes)) return bytes;
    throw new InputError(`expected a payload that can be decoded, got ${error.message}`, { cause: error });
  }
}

function isText(bytes: Buffer): boolean {
  try {
    return checkBody('', bytes).length > 0;
  } catch {
    return false;
  }
}

function dechunk(bytes: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = bytes.subarray(at, at + longestSizeLine).indexOf('\n');
    const size = chunkSize.exec(bytes.toString('latin1', at, at + Math.max(end, 0)).trimEnd())?.[1];
    // Text that does not begin with a chunk has been put together already.
    if (size === undefined && at === 0) return bytes;
    if (size === undefined) throw new InputError(`expected a chunk ${at} bytes into the payload, got none`);
    const [from, length] = [at + end + 1, Number.parseInt(size, 16)];
    if (length === 0) return Buffer.concat(chunks);
    if (from + length > bytes.length) {
      throw new InputError(
        `expected a chunk of ${length} bytes, got ${bytes.length - from}: it is cut short`,
      );
    }
    chunks.push(bytes.subarray(from, from + length));
    at = from + length + (bytes[from + length] === 0x0d ? 2 : 1);
  }
}
