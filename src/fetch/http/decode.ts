import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { Trouble } from './http-error.js';
import type { HttpLimits } from './limits.js';

type Decode = (body: Buffer, options: { readonly maxOutputLength: number }) => Promise<Buffer>;

const decodeZlib: Decode = promisify(inflate);
const decodeRaw: Decode = promisify(inflateRaw);
const decodeGzip: Decode = promisify(gunzip);

/** `deflate` means zlib (RFC 9110 section 8.4.1.2), but many servers send the bare stream. */
const decodeDeflate: Decode = (body, options) =>
  hasZlibHeader(body) ? decodeZlib(body, options) : decodeRaw(body, options);

/** RFC 1950 section 2.2: method 8, and a check value that 31 divides. */
const hasZlibHeader = ([first = 0, second = 0]: Buffer): boolean =>
  (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;

const decoders: ReadonlyMap<string, Decode> = new Map([
  ['gzip', decodeGzip],
  ['x-gzip', decodeGzip],
  ['deflate', decodeDeflate],
  ['br', promisify(brotliDecompress)],
]);

/**
 * Undoes the encodings of a Content-Encoding header, the last first (RFC 9110 section 8.4). A layer over the limit is
 * left as soon as it goes over, so that a bomb never unfolds.
 * @throws Trouble
 */
export async function decodeBody(
  body: Buffer,
  encoding: string,
  { encodings, decodedBytes }: HttpLimits,
): Promise<Buffer> {
  if (body.length === 0) return body;
  const names = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  const layers = names.filter((name) => name !== '' && name !== 'identity');
  if (layers.length > encodings) throw new Trouble('too many encodings', encoding);
  let decoded = body;
  for (const name of layers.reverse()) decoded = await decodeLayer(decoded, name, decodedBytes);
  if (decoded.length > decodedBytes) throw tooLarge(decodedBytes);
  return decoded;
}

async function decodeLayer(body: Buffer, name: string, maxOutputLength: number): Promise<Buffer> {
  const decode = decoders.get(name);
  if (!decode) throw new Trouble('bad encoding', `"${name}"`);
  try {
    return await decode(body, { maxOutputLength });
  } catch (cause) {
    throw undecodable(name, maxOutputLength, cause);
  }
}

function undecodable(name: string, limit: number, cause: unknown): Trouble {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  if (code === 'ERR_BUFFER_TOO_LARGE') return tooLarge(limit);
  if (code === 'Z_BUF_ERROR') return new Trouble('cut short', `${name} data that break off`, { cause });
  return new Trouble('bad encoding', `data that are no ${name}`, { cause });
}

const tooLarge = (limit: number): Trouble =>
  new Trouble('too large decoded', `more than ${limit} bytes after decoding`);
