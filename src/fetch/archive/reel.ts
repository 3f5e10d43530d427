import type { Restart } from './broken-record.js';
import { gunzip } from './gunzip.js';
import { isGzip } from './gzip-header.js';
import type { Place } from './place.js';
import { storedPieces, type Tape, tapeOf } from './tape.js';

/** An archive as it is stored. */
export interface StoredBytes {
  /** For messages and sources; its end says what a file is whose first bytes are damaged. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** The same bytes once more, from an offset on; left out where they come through a pipe. */
  readonly from?: (offset: number) => AsyncIterable<Uint8Array>;
}

/** A tape that can be rewound where the archive is a file. */
export interface Reel {
  readonly tape: () => Tape;
  /** Another tape over the same archive; null where it cannot be had. */
  readonly another: (place: Place) => Promise<Tape | null>;
  /** Goes back, unless that would cost more than going on is worth. */
  readonly rewind: (restart: Restart) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Reading a part twice costs at most this share of what is read once, beside a sum that is always free. */
const rereadShare = 4;
const freely = 64_000_000;

/** Opens an archive; gzip shows by its content, whatever the name says. */
export async function openReel(source: StoredBytes): Promise<Reel> {
  const raw = tapeOf(storedPieces(source.bytes, 0), { offset: 0, within: null });
  const gzip = isPacked(await raw.peek(5), source.name);
  let tape = gzip ? tapeOf(gunzip(raw), { offset: 0, within: 0 }) : raw;
  let [read, reread] = [0, 0];
  const another = async (place: Place): Promise<Tape | null> => {
    if (!source.from) return null;
    const stored = tapeOf(storedPieces(source.from(place.offset), place.offset), { ...place, within: null });
    if (!gzip) return stored;
    const unpacked = tapeOf(gunzip(stored), { ...place, within: 0 });
    await unpacked.skip(place.within ?? 0);
    return unpacked;
  };
  const rewind = async ({ place, moved }: Restart): Promise<void> => {
    const cost = tape.moved() - moved + (place.within ?? 0);
    const onceRead = read + tape.moved() - reread;
    if (reread + cost > rereadShare * onceRead + freely) return;
    const rewound = await another(place);
    if (!rewound) return;
    await tape.close();
    [read, reread, tape] = [read + tape.moved(), reread + cost, rewound];
  };
  return { tape: () => tape, another, rewind, close: () => tape.close() };
}

const isPacked = (start: Buffer, name: string): boolean =>
  isGzip(start) || (start.toString('latin1') !== 'WARC/' && /\.gz$/i.test(name));
