import { constants, crc32, inflateRawSync } from 'node:zlib';
import { gzipHeaderLength, isGzip } from './gzip-header.js';
import { openInflater } from './inflater.js';
import type { Piece } from './piece-queue.js';
import { startsRecord } from './seek.js';
import type { Damage, Tape } from './tape.js';

/** At 1,000 times its size, the most that deflate reaches, what a piece unpacks to still fits into memory. */
const pieceSize = 16_384;
const headerSize = 1024;
const trailerSize = 8;
const sampleSize = 4096;
const window = 65_536;
/** By chance, 16 MB of noise hold one place that looks like a member: so many are made by somebody. */
const mostTried = 10_000;

const reasons = {
  cut: 'the gzip data is cut short',
  damaged: 'the gzip data is damaged',
  foreign: 'expected a gzip member, got other bytes',
} as const;

/**
 * Unpacks a gzip file, be it one member a record or one around everything. A member that is cut short or damaged gives
 * the pieces before the fault, then a Damage; reading goes on at the next member that begins with a record. Pieces
 * never reach over the end of a member.
 * @param raw the file as stored
 */
export async function* gunzip(raw: Tape): AsyncGenerator<Piece | Damage> {
  try {
    while ((await raw.peek(1)).length > 0) {
      const damaged = { offset: raw.place().offset, within: 0 };
      const reason = yield* unpackMember(raw);
      if (reason === null) continue;
      await findMember(raw);
      yield { damaged, reason };
    }
  } finally {
    await raw.close();
  }
}

/** Null where the member was whole. */
async function* unpackMember(raw: Tape): AsyncGenerator<Piece, string | null> {
  const { offset } = raw.place();
  const head = await raw.peek(headerSize);
  const header = gzipHeaderLength(head);
  if (header === null) {
    await raw.skip(1);
    return isGzip(head) && head.length < headerSize ? reasons.cut : reasons.foreign;
  }
  await raw.skip(header);
  const inflater = openInflater();
  let [crc, within] = [0, 0];
  try {
    for (;;) {
      const piece = await raw.peek(pieceSize);
      if (piece.length === 0) return reasons.cut;
      const { output, used, state } = await inflater.feed(piece);
      for (const bytes of output) {
        yield { bytes, place: { offset, within } };
        [crc, within] = [crc32(bytes, crc), within + bytes.length];
      }
      // A member that was cut short runs on into the next: the search for that one starts at this piece, not behind it.
      if (state === 'damaged') return reasons.damaged;
      if (state === 'ended') return checkTrailer(raw, used, { crc, length: within });
      await raw.skip(used);
    }
  } finally {
    inflater.close();
  }
}

/** RFC 1952, 2.3.1: the checksum and the length modulo 2^32. Moves behind the trailer that fits. */
async function checkTrailer(
  raw: Tape,
  used: number,
  { crc, length }: { readonly crc: number; readonly length: number },
): Promise<string | null> {
  const trailer = (await raw.peek(used + trailerSize)).subarray(used);
  if (trailer.length < trailerSize) return reasons.cut;
  if (trailer.readUInt32LE(0) !== crc || trailer.readUInt32LE(4) !== length % 2 ** 32) return reasons.damaged;
  await raw.skip(used + trailerSize);
  return null;
}

/** Moves to the next member that begins with a record, or to the end. */
async function findMember(raw: Tape): Promise<void> {
  let tried = 0;
  for (let bytes = await raw.peek(window); bytes.length > 0; bytes = await raw.peek(window)) {
    const at = bytes.indexOf('\x1f\x8b\x08', 0, 'latin1');
    // The last two bytes may be the start of what is looked for.
    await raw.skip(at >= 0 ? at : bytes.length < window ? bytes.length : bytes.length - 2);
    if (at < 0) continue;
    if (beginsRecord(await raw.peek(sampleSize))) return;
    tried++;
    await raw.skip(tried < mostTried ? 1 : Number.MAX_SAFE_INTEGER);
  }
}

function beginsRecord(bytes: Buffer): boolean {
  const header = gzipHeaderLength(bytes.subarray(0, headerSize));
  if (header === null) return false;
  try {
    return startsRecord(inflateRawSync(bytes.subarray(header), { finishFlush: constants.Z_SYNC_FLUSH }));
  } catch {
    return false;
  }
}
