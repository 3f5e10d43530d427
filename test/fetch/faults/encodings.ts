import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { answers, type Expected, type Fault, fails } from './fault.js';
import { goodPage } from './page.js';
import { html, reply } from './wire.js';

const bombSize = 32_000_000;

/** Made when it is first asked for, and kept. */
function once(make: () => Uint8Array): () => Uint8Array {
  let made: Uint8Array | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

const gzipBomb = once(() => gzipSync(Buffer.alloc(bombSize), { level: 1 }));
const brBomb = once(() =>
  brotliCompressSync(Buffer.alloc(bombSize), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
);
const gzipped = gzipSync(goodPage);
const br = brotliCompressSync(goodPage);

interface Encoded {
  readonly name: string;
  readonly does: string;
  readonly encoding: string;
  readonly body: () => string | Uint8Array;
  readonly expected: Expected;
  readonly crawl: Fault['crawl'];
}

const encoded = ({ encoding, body, expected, ...rest }: Encoded): Fault => ({
  ...rest,
  expected: [expected],
  answer: (call) => reply(call, { headers: [html, `content-encoding: ${encoding}`], body: body() }),
});

/** A page that comes encoded as it should. */
const right = (name: string, encoding: string, body: Uint8Array): Fault =>
  encoded({
    ...{ name, encoding, body: () => body, expected: answers(200), crawl: ['fetched', ''] },
    does: `nothing wrong: a page in ${name}`,
  });

const bomb = { expected: fails('too large decoded'), crawl: ['failed', 'smaller body'] } as const;
const broken = { expected: fails('cut short'), crawl: ['failed', 'whole body'] } as const;
const bad = { expected: fails('bad encoding'), crawl: ['failed', 'gzip, deflate or br'] } as const;

/** Bodies that are not what Content-Encoding says, or more than anyone can hold. */
export const encodingFaults: readonly Fault[] = [
  right('gzip', 'gzip', gzipped),
  right('x-gzip', 'X-GZip, identity', gzipped),
  right('br', 'br', br),
  right('deflate', 'deflate', deflateSync(goodPage)),
  right('deflate-raw', 'deflate', deflateRawSync(goodPage)),
  right('gzip-twice', 'gzip, gzip', gzipSync(gzipped)),
  right('br-in-gzip', 'br, gzip', gzipSync(br)),
  encoded({
    ...{ name: 'gzip-bomb', does: 'sends 32 MB of zeros in gzip', encoding: 'gzip', body: gzipBomb },
    ...bomb,
  }),
  encoded({
    ...{ name: 'br-bomb', does: 'sends 32 MB of zeros in br', encoding: 'br', body: brBomb },
    ...bomb,
  }),
  encoded({
    ...{ name: 'nested-bomb', does: 'sends a gzip bomb in gzip', encoding: 'gzip, gzip' },
    ...{ body: () => gzipSync(gzipBomb()), ...bomb },
  }),
  encoded({
    ...{ name: 'gzip-thrice', does: 'sends a page in gzip in gzip in gzip', encoding: 'gzip, gzip, gzip' },
    body: () => gzipSync(gzipSync(gzipped)),
    expected: fails('too many encodings'),
    crawl: ['failed', 'encoded less often'],
  }),
  encoded({
    ...{ name: 'unknown-encoding', does: 'sends a page in an encoding nobody asked for' },
    ...{ encoding: 'compress', body: () => gzipped, ...bad },
  }),
  encoded({
    ...{ name: 'gzip-plain', does: 'says gzip and sends plain text' },
    ...{ encoding: 'gzip', body: () => goodPage, ...bad },
  }),
  encoded({
    ...{ name: 'gzip-cut', does: 'sends the first half of a page in gzip', encoding: 'gzip', ...broken },
    body: () => gzipped.subarray(0, gzipped.length / 2),
  }),
  encoded({
    ...{ name: 'br-cut', does: 'sends the first half of a page in br', encoding: 'br', ...broken },
    body: () => br.subarray(0, br.length / 2),
  }),
];
