import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBody } from '../../../src/fetch/http/decode.js';
import { Trouble } from '../../../src/fetch/http/http-error.js';
import { httpLimits } from '../../../src/fetch/http/index.js';

const encoders: readonly (readonly [name: string, encode: (body: Buffer) => Buffer])[] = [
  ['gzip', (body) => gzipSync(body)],
  ['X-GZIP', (body) => gzipSync(body)],
  ['deflate', (body) => deflateSync(body)],
  ['deflate', (body) => deflateRawSync(body)],
  ['br', (body) => brotliCompressSync(body)],
  ['identity', (body) => body],
];
const bytes = fc.uint8Array({ maxLength: 300 }).map((body) => Buffer.from(body));

describe('decoding', () => {
  it('undoes any two encodings', async () => {
    await fc.assert(
      fc.asyncProperty(
        bytes,
        fc.array(fc.constantFrom(...encoders), { maxLength: 2 }),
        async (body, layers) => {
          const encoded = layers.reduce<Buffer>((inner, [, encode]) => encode(inner), body);
          const header = layers.map(([name]) => name).join(', ');
          expect(await decodeBody(encoded, header, httpLimits)).toEqual(body);
        },
      ),
    );
  });

  it('of anything gives a body within the limit, or says what is wrong', async () => {
    const name = fc.constantFrom('gzip', 'deflate', 'br', 'identity', '', 'zstd');
    const broken = fc
      .record({ body: bytes, encoder: fc.constantFrom(...encoders), at: fc.nat(), byte: fc.nat(255) })
      .map(({ body, encoder: [, encode], at, byte }) => {
        const encoded = encode(body);
        if (encoded.length > 0) encoded[at % encoded.length] = byte;
        return encoded;
      });
    await fc.assert(
      fc.asyncProperty(fc.oneof(bytes, broken), fc.array(name, { maxLength: 4 }), async (body, names) => {
        const limits = { ...httpLimits, decodedBytes: 100 };
        const decoded = await decodeBody(body, names.join(','), limits).catch((error: unknown) => error);
        if (decoded instanceof Uint8Array) expect(decoded.length).toBeLessThanOrEqual(100);
        else expect(decoded).toBeInstanceOf(Trouble);
      }),
    );
  });
});
