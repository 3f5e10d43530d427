import { InputError } from '../model/errors.js';

/** The beginning of a stream, and the whole of it to read on. */
interface Peeked {
  readonly head: Buffer;
  readonly stream: AsyncIterable<Uint8Array>;
}

/** Looks at the first `size` bytes of a stream, or all of it where it is shorter. The old stream is not to be used again. */
export async function peek(stream: AsyncIterable<Uint8Array>, size: number): Promise<Peeked> {
  const iterator = stream[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length < size) {
    const next = await iterator.next();
    if (next.done) break;
    chunks.push(next.value);
    length += next.value.length;
    // A line that says something is enough: an open pipe may be slow to give more.
    if (isTelling(Buffer.concat(chunks).toString('latin1'))) break;
  }
  return { head: Buffer.concat(chunks).subarray(0, size), stream: goOn(chunks, iterator) };
}

/** Whether a whole line is there that is neither blank nor a comment of a list. */
const isTelling = (head: string): boolean => /^[ \t]*[^#\s].*\n/m.test(head);

async function* goOn(
  chunks: readonly Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
    for (;;) {
      const next = await iterator.next();
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}

/** All bytes of a stream. @throws InputError where there are more than `limit` */
export async function collect(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
  name: string,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > limit) throw new InputError(`${name}: expected at most ${limit} bytes, got more; split it`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
