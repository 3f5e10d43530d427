import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DiskFullError, JejakError, UsageError } from '../../model/errors.js';

/**
 * Writes a file as a whole or not at all, piece by piece: beside it under another name, which then takes its place.
 * Whoever is killed on the way leaves what stood there before, and a hidden file that the next one may delete.
 * @throws DiskFullError and UsageError; what the pieces throw comes as it is
 */
export async function replaceStream(file: string, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    await writeAll(temporary, pieces);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error instanceof JejakError ? error : writeError(file, error);
  }
}

/** The name holds this process's number: what lies there was left by a dead one that had the same. */
async function writeAll(temporary: string, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  await rm(temporary, { force: true });
  const handle = await open(temporary, 'wx');
  try {
    for await (const piece of pieces) await handle.writeFile(piece);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function writeError(file: string, cause: unknown): unknown {
  if (!(cause instanceof Error) || !('syscall' in cause) || !('code' in cause)) return cause;
  if (cause.code === 'ENOSPC' || cause.code === 'EDQUOT') {
    return new DiskFullError(`the disk or quota is full, ${file} is not written; make room`, { cause });
  }
  const remedy = 'name another file, or make its folder and give yourself the right to write there';
  return new UsageError(`cannot write ${file}: ${cause.message}; ${remedy}`, { cause });
}
