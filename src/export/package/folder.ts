import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../../model/errors.js';
import { packageName } from './descriptor.js';
import { writing } from './faults.js';

export const descriptorFile = 'datapackage.json';

/** Folders within the folder of a package in which its files are made, until all of them are whole. */
const stagePrefix = '.jejak-export-';

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null);

/** The names in a folder; none where it does not exist. @throws UsageError where it is no folder or cannot be read */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return [];
    throw new UsageError(
      `expected a folder to write into, got ${folder}: ${String(cause)}; name another one`,
      { cause },
    );
  }
}

/** Whether the folder has the description of an earlier export, or an export into it was broken off. */
async function isOurs(folder: string, names: readonly string[]): Promise<boolean> {
  if (names.some((name) => name.startsWith(stagePrefix))) return true;
  if (!names.includes(descriptorFile)) return false;
  try {
    const descriptor: unknown = JSON.parse(await readFile(join(folder, descriptorFile), 'utf8'));
    return typeof descriptor === 'object' && descriptor !== null && 'name' in descriptor
      ? descriptor.name === packageName
      : false;
  } catch {
    return false;
  }
}

/**
 * Looks before the work whether a package may be written into `folder`.
 * @throws UsageError where it is no folder, or holds what is no earlier export and `force` is not given
 */
export async function checkFolder(folder: string, force: boolean): Promise<void> {
  const names = await namesIn(folder);
  if (force || names.length === 0 || (await isOurs(folder, names))) return;
  throw new UsageError(
    `expected an empty folder or an earlier export, got ${folder}, which holds other things (${names[0]}); ` +
      'name another folder, or give --force, which replaces files of the same names and leaves the rest',
  );
}

/** A folder in which the files of a package are made. */
export interface Stage {
  readonly path: string;
  /** Moves files from here to their place; the description goes first and comes last, for it says that all are there. */
  place(files: readonly string[]): Promise<void>;
  /** Removes the folder with all that is still in it; but not where placing failed: by it the next export knows its own. */
  remove(): Promise<void>;
}

/**
 * Makes the folder where there is none, and one within it to write in. What an earlier export left of its own, when
 * it was killed, is removed. @throws DiskFullError and UsageError
 */
export const openStage = (folder: string): Promise<Stage> =>
  writing(folder, async () => {
    await mkdir(folder, { recursive: true });
    const left = (await readdir(folder)).filter((name) => name.startsWith(stagePrefix));
    for (const name of left) await rm(join(folder, name), { recursive: true, force: true });
    const path = join(folder, `${stagePrefix}${process.pid}`);
    await mkdir(path);
    let isHalfPlaced = false;
    return {
      path,
      async place(files) {
        isHalfPlaced = true;
        await writing(folder, () => place({ folder, path, files }));
        isHalfPlaced = false;
      },
      async remove() {
        if (!isHalfPlaced) await rm(path, { recursive: true, force: true });
      },
    };
  });

interface Placing {
  readonly folder: string;
  /** Where the files are now. */
  readonly path: string;
  readonly files: readonly string[];
}

async function place({ folder, path, files }: Placing): Promise<void> {
  await rm(join(folder, descriptorFile), { force: true });
  const others = files.filter((file) => file !== descriptorFile);
  for (const file of [...others, descriptorFile]) await rename(join(path, file), join(folder, file));
}
