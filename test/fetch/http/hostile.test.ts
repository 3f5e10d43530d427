import { createServer, type Server } from 'node:net';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createClient, type HttpClient, HttpError } from '../../../src/fetch/http/index.js';

let answer: Buffer = Buffer.alloc(0);
let server: Server;
let client: HttpClient;
let url: string;
beforeAll(async () => {
  server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => socket.end(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const host = `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  url = `http://${host}/`;
  client = createClient({
    agent: 'jejak-test/1',
    allowed: [host],
    limits: { wireBytes: 10_000, decodedBytes: 10_000 },
  });
});
afterAll(async () => {
  await client.close();
  server.close();
});

const page = gzipSync('<p>Lada dikirim ke Jepang.');
const good = Buffer.concat([
  Buffer.from(
    `HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: ${page.length}\r\nx-a: b\r\n\r\n`,
  ),
  page,
]);
const chunked = Buffer.from('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\nLada\r\n0\r\n\r\n');

/** A good answer with a piece replaced by another one. */
const mangled = fc
  .record({
    whole: fc.constantFrom(good, chunked),
    at: fc.nat(130),
    cut: fc.nat(20),
    piece: fc.oneof(
      fc.uint8Array({ maxLength: 20 }),
      fc
        .constantFrom('\r\n', '\r\n\r\n', '0', ':', 'HTTP/1.1 100 OK\r\n\r\n', 'HTTP/1.1 304 OK\r\n\r\n')
        .map(Buffer.from),
    ),
  })
  .map(({ whole, at, cut, piece }) =>
    Buffer.concat([whole.subarray(0, at), piece, whole.subarray(at + cut)]),
  );

it('whatever a server sends and closes ends in an answer or in an HttpError', async () => {
  await fc.assert(
    fc.asyncProperty(mangled, async (bytes) => {
      answer = bytes;
      const outcome: unknown = await client.get(url).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(HttpError);
      else expect(outcome).toMatchObject({ url, status: expect.any(Number) });
    }),
    { numRuns: 300 },
  );
});
