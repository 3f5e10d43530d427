import { DiskFullError, type JejakError, UsageError } from '../../model/errors.js';

/** What went wrong while a file or folder was written, for people. */
export function writeFault(path: string, cause: unknown): JejakError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new DiskFullError(`the disk or quota is full, ${path} is not written; make room`, { cause });
  }
  const remedy = 'name another folder, or give yourself the right to write there';
  return new UsageError(
    `expected a folder that can be written, got for ${path}: ${String(cause)}; ${remedy}`,
    {
      cause,
    },
  );
}

/** Does some writing; what fails is a fault of `path`. @throws DiskFullError and UsageError */
export async function writing<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw writeFault(path, cause);
  }
}
