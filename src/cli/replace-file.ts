import { accessSync, constants, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DiskFullError, UsageError } from '../model/errors.js';

const remedy = 'name another file, or make its folder and give yourself the right to write there';

/**
 * Looks before the work whether `file` can be written after it.
 * @param option the option that names the file, for messages
 * @throws UsageError where it is a folder, or its folder is none or may not be written
 */
export function checkWritable(file: string, option: string): void {
  const folder = dirname(file);
  try {
    accessSync(join(folder, '.'), constants.W_OK);
  } catch (cause) {
    const reason = `${option}: expected a folder that can be written, got ${folder}: ${String(cause)}`;
    throw new UsageError(`${reason}; ${remedy}`, { cause });
  }
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`${option}: expected a file that can be written, got the folder ${file}; ${remedy}`);
  }
}

/**
 * Writes a file as a whole or not at all: beside it under another name, which then takes its place.
 * @throws DiskFullError and UsageError; what stood there before is then unharmed
 */
export function replaceFile(file: string, text: string, option: string): void {
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    renameSync(temporary, file);
  } catch (cause) {
    rmSync(temporary, { force: true });
    const code = cause instanceof Error && 'code' in cause ? cause.code : null;
    if (code === 'ENOSPC' || code === 'EDQUOT') {
      throw new DiskFullError(`${option}: the disk or quota is full, ${file} is not written; make room`, {
        cause,
      });
    }
    throw new UsageError(`${option}: cannot write ${file}: ${String(cause)}; ${remedy}`, { cause });
  }
}
