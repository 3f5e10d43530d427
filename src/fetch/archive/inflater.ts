import { createInflateRaw } from 'node:zlib';

/** What came of a piece of deflate data. */
interface Inflated {
  readonly output: readonly Buffer[];
  /** How much of the piece was used: less than all of it where the data ended within it. */
  readonly used: number;
  readonly state: 'open' | 'ended' | 'damaged';
}

/** Unpacks one stream of deflate data, piece by piece, and knows where it ended, which zlib's gunzip does not tell. */
export interface Inflater {
  /** Never called with an empty piece, nor again before the last call has ended, nor once the data ended. */
  readonly feed: (piece: Buffer) => Promise<Inflated>;
  readonly close: () => void;
}

export function openInflater(): Inflater {
  const stream = createInflateRaw();
  let output: Buffer[] = [];
  let settle: (state: Inflated['state']) => void = () => {};
  stream.on('data', (bytes: Buffer) => output.push(bytes));
  stream.on('error', () => settle('damaged'));
  // Where the data ends before the piece does, this is all that tells of it: `write` never calls back.
  stream.on('end', () => settle('ended'));
  const feed = (piece: Buffer): Promise<Inflated> =>
    new Promise((resolve) => {
      const before = stream.bytesWritten;
      settle = (state) => {
        resolve({ output, used: stream.bytesWritten - before, state });
        output = [];
        settle = () => {};
      };
      stream.write(piece, (error) => settle(error ? 'damaged' : 'open'));
    });
  return { feed, close: () => stream.close() };
}
