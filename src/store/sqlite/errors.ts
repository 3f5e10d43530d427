import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { DiskFullError, StoreError } from '../../model/errors.js';

/** Less free space than this, in bytes, makes a failed write a matter of a full disk. */
const almostNothing = 128 * 1024;

function isDiskFull(file: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(dirname(file));
    return bavail * bsize < almostNothing;
  } catch {
    return false;
  }
}

const advice: readonly (readonly [code: RegExp, what: string])[] = [
  [
    /^SQLITE_NOTADB/,
    'expected an SQLite database, got a file of another kind; name another file with --store',
  ],
  [
    /^SQLITE_CORRUPT/,
    'the database is damaged; restore a copy of it, or remove it and run again: all of it can be made anew',
  ],
  [/^SQLITE_(BUSY|LOCKED)/, 'another process is writing to it; wait until that has ended and try again'],
  [
    /^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)/,
    'expected a file that can be opened and a folder that can be written; ' +
      'grant the rights, copy the store to a folder of yours, or name another file with --store',
  ],
  [/^SQLITE_IOERR/, 'the disk failed while reading or writing; check it and run again'],
];

/**
 * What an error of SQLite means for the user of the store `file`: StoreError or DiskFullError with a
 * remedy. Errors that are none of the file's doing (a broken constraint, a wrong query) come back as they are.
 */
function explainError(error: unknown, file: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const detail = `${error.message}, ${error.code}`;
  if (error.code === 'SQLITE_FULL' || (/^SQLITE_IOERR/.test(error.code) && isDiskFull(file))) {
    const what = 'the disk or the quota is full; free some space and run the same command again';
    return new DiskFullError(`${file}: ${what}; all that was saved before is whole (${detail})`, {
      cause: error,
    });
  }
  const known = advice.find(([code]) => code.test(error.code));
  return known ? new StoreError(`${file}: ${known[1]} (${detail})`, { cause: error }) : error;
}

/** Runs `work` on the store `file`. @throws StoreError or DiskFullError for what SQLite throws. */
export function explained<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw explainError(error, file);
  }
}
