import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { bytesOf, type Piece } from '../formats/encoder.js';
import { writing } from './faults.js';

/** Size and SHA-256 (lower-case hex) of a file that was written. */
export interface Written {
  readonly bytes: number;
  readonly sha256: string;
}

/** A file that is being written, piece by piece. */
export interface PartFile {
  /** @throws DiskFullError and UsageError */
  write(piece: Piece): Promise<void>;
  /** Ends the file, safely on the disk. @throws DiskFullError and UsageError */
  end(): Promise<Written>;
  /** Lets go of the file as it is; does nothing after `end`. */
  drop(): Promise<void>;
}

/** Makes a file that was not there. @throws DiskFullError and UsageError */
export async function openPartFile(path: string): Promise<PartFile> {
  const handle = await writing(path, () => open(path, 'wx'));
  const hash = createHash('sha256');
  let bytes = 0;
  let isOpen = true;
  const drop = async (): Promise<void> => {
    if (isOpen) await handle.close();
    isOpen = false;
  };
  return {
    write: (piece) =>
      writing(path, async () => {
        const data = bytesOf(piece);
        hash.update(data);
        bytes += data.length;
        await handle.appendFile(data);
      }),
    end: () =>
      writing(path, async () => {
        await handle.sync();
        await drop();
        return { bytes, sha256: hash.digest('hex') };
      }),
    drop,
  };
}
