import { type Piece, pieceQueue } from './piece-queue.js';
import type { Place } from './place.js';

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

/** A tape over stretches in their order, beginning at `from`. Errors of the source come out of `peek` and its like. */
export function tapeOf(stretches: AsyncGenerator<Piece | Damage>, from: Place): Tape {
  const held = pieceQueue(from);
  let damage: Damage | null = null;
  let [ended, moved] = [false, 0];
  /** Holds one more piece; false where none is to be had. */
  const pull = async (): Promise<boolean> => {
    if (damage || ended) return false;
    const { done, value } = await stretches.next();
    if (done) ended = true;
    else if ('damaged' in value) damage = value;
    else held.push(value);
    return !ended && !damage;
  };
  const peek = async (count: number): Promise<Buffer> => {
    while (held.size() < count && (await pull()));
    return held.start(count);
  };
  const skip = async (count: number): Promise<number> => {
    let left = count;
    while (left > 0 && (held.size() > 0 || (await pull()))) left -= held.drop(left);
    moved += count - left;
    return count - left;
  };
  const take = async (count: number): Promise<Buffer> => {
    const taken = Buffer.from(await peek(count));
    await skip(taken.length);
    return taken;
  };
  return {
    ...{ peek, take, skip, place: held.place, damage: () => damage, moved: () => moved },
    pass: () => {
      damage = null;
    },
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
    const stored = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    yield { bytes: stored, place: { offset: at, within: null } };
    at += chunk.length;
  }
}
