import { type Place, placeAfter } from './place.js';

/** A stretch of an archive's content, none of it read before. */
export interface Piece {
  readonly bytes: Buffer;
  readonly place: Place;
}

/** A stretch that cannot be read: the gzip member at `damaged`, or what stands there in a member's stead. */
export interface Damage {
  readonly damaged: Place;
  readonly reason: string;
}

/** An archive's content to be read from front to back, of which only what is peeked at is held in memory. */
export interface Tape {
  /** The next bytes, not yet taken: `count`, or fewer before the end or a damage. */
  readonly peek: (count: number) => Promise<Buffer>;
  /** A copy of the next bytes, which are taken by it: `count`, or fewer before the end or a damage. */
  readonly take: (count: number) => Promise<Buffer>;
  /** Takes bytes without a look at them; the number of bytes that there were. */
  readonly skip: (count: number) => Promise<number>;
  /** Where the next byte stands; behind the last one where nothing is peeked at. */
  readonly place: () => Place;
  /** The damage that stops the tape behind what is peeked at; null where there is none. */
  readonly damage: () => Damage | null;
  /** Goes over the damage. */
  readonly pass: () => void;
  /** The number of bytes that were taken. */
  readonly moved: () => number;
  readonly close: () => Promise<void>;
}

/** A tape over stretches in their order, beginning at `start`. Errors of the source come out of `peek` and its like. */
export function tapeOf(stretches: AsyncGenerator<Piece | Damage>, start: Place): Tape {
  const pieces: Piece[] = [];
  let [size, moved, ended] = [0, 0, false];
  let damage: Damage | null = null;
  let behind = start;

  const pull = async (): Promise<boolean> => {
    if (damage || ended) return false;
    const { done, value } = await stretches.next();
    if (done) ended = true;
    else if ('damaged' in value) damage = value;
    else {
      pieces.push(value);
      size += value.bytes.length;
    }
    return !ended && !damage;
  };
  const drop = (count: number): void => {
    const first = pieces.shift();
    if (!first) return;
    const left = first.bytes.subarray(count);
    behind = placeAfter(first.place, count);
    if (left.length > 0) pieces.unshift({ bytes: left, place: behind });
    [size, moved] = [size - count, moved + count];
  };
  const skip = async (count: number): Promise<number> => {
    let left = count;
    while (left > 0 && (size > 0 || (await pull()))) {
      const step = Math.min(left, pieces[0]?.bytes.length ?? 0);
      drop(step);
      left -= step;
    }
    return count - left;
  };
  const peek = async (count: number): Promise<Buffer> => {
    while (size < count && (await pull()));
    const [first] = pieces;
    if (first && first.bytes.length >= Math.min(count, size)) return first.bytes.subarray(0, count);
    const joined = Buffer.concat(pieces.map(({ bytes }) => bytes));
    return joined.subarray(0, count);
  };
  const take = async (count: number): Promise<Buffer> => {
    const taken = Buffer.from(await peek(count));
    await skip(taken.length);
    return taken;
  };
  return {
    ...{ peek, take, skip },
    place: () => pieces[0]?.place ?? behind,
    damage: () => damage,
    pass: () => {
      damage = null;
    },
    moved: () => moved,
    close: async () => {
      await stretches.return(undefined);
    },
  };
}

/** The bytes of a plain file, or of a gzipped one as they are stored, from `offset` on. */
export async function* storedPieces(bytes: AsyncIterable<Uint8Array>, offset: number): AsyncGenerator<Piece> {
  let at = offset;
  for await (const chunk of bytes) {
    if (chunk.length === 0) continue;
    yield {
      bytes: Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength),
      place: { offset: at, within: null },
    };
    at += chunk.length;
  }
}
