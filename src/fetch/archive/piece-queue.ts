import { type Place, placeAfter } from './place.js';

/** A stretch of an archive's content, none of it read before. */
export interface Piece {
  readonly bytes: Buffer;
  readonly place: Place;
}

/** Pieces that are held, in their order. */
export interface PieceQueue {
  /** The bytes in all of them. */
  readonly size: () => number;
  readonly push: (piece: Piece) => void;
  /** The first bytes: `count`, or all where there are fewer. */
  readonly start: (count: number) => Buffer;
  /** Lets go of bytes of the first piece, at most of all of it; the number of them. */
  readonly drop: (count: number) => number;
  /** Where the first byte stands, or where the next would. */
  readonly place: () => Place;
}

/** @param from where the first piece will stand */
export function pieceQueue(from: Place): PieceQueue {
  const pieces: Piece[] = [];
  let size = 0;
  let behind = from;
  return {
    size: () => size,
    push: (piece) => {
      pieces.push(piece);
      size += piece.bytes.length;
    },
    start: (count) => {
      const [first] = pieces;
      const isWhole = first !== undefined && first.bytes.length >= Math.min(count, size);
      const bytes = isWhole ? first.bytes : Buffer.concat(pieces.map((piece) => piece.bytes));
      return bytes.subarray(0, count);
    },
    drop: (count) => {
      const first = pieces.shift();
      if (!first) return 0;
      const dropped = Math.min(count, first.bytes.length);
      behind = placeAfter(first.place, dropped);
      if (dropped < first.bytes.length)
        pieces.unshift({ bytes: first.bytes.subarray(dropped), place: behind });
      size -= dropped;
      return dropped;
    },
    place: () => pieces[0]?.place ?? behind,
  };
}
