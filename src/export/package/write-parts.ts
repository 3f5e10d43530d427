import { join } from 'node:path';
import type { Group, Part } from './part.js';
import { openPartFile, type PartFile, type Written } from './part-file.js';

/** A part of a package whose file was written. */
export interface WrittenPart extends Written {
  readonly part: Part;
}

interface Making {
  readonly part: Part;
  readonly file: PartFile;
}

async function openAll(folder: string, parts: readonly Part[]): Promise<readonly Making[]> {
  const making: Making[] = [];
  for (const part of parts) making.push({ part, file: await openPartFile(join(folder, part.resource.path)) });
  return making;
}

async function fill(making: readonly Making[], groups: AsyncIterable<Group>): Promise<void> {
  for (const { part, file } of making) await file.write(part.begin());
  for await (const group of groups) for (const { part, file } of making) await file.write(part.take(group));
  for (const { part, file } of making) await file.write(part.end());
}

/** Writes all parts side by side, while the facts go by once. @throws DiskFullError and UsageError */
export async function writeParts(
  folder: string,
  parts: readonly Part[],
  groups: AsyncIterable<Group>,
): Promise<readonly WrittenPart[]> {
  const making = await openAll(folder, parts);
  try {
    await fill(making, groups);
    const written: WrittenPart[] = [];
    for (const { part, file } of making) written.push({ part, ...(await file.end()) });
    return written;
  } finally {
    for (const { file } of making) await file.drop();
  }
}
