import { join } from 'node:path';
import { asOfOneMoment, type FactFilters, type Store } from '../../store/index.js';
import type { Addresses } from '../addresses.js';
import { datasetteMetadata } from '../datasette/metadata.js';
import { descriptorOf } from './descriptor.js';
import { documentParts } from './documents.js';
import { checkFolder, descriptorFile, openStage, type Stage } from './folder.js';
import { groupsOf } from './groups.js';
import type { Group } from './part.js';
import { openPartFile } from './part-file.js';
import { tableParts } from './tables.js';
import { writeParts } from './write-parts.js';

export interface ExportOptions {
  readonly store: Store;
  readonly filters: FactFilters;
  /** The folder of the package, made where there is none. */
  readonly folder: string;
  /** Write into a folder that holds other things, too. */
  readonly force?: boolean | undefined;
  /** Where facts and what they were read from are shown, if there is a server for it. */
  readonly addresses?: Addresses | undefined;
  /** Ends the work before the next facts. */
  readonly signal?: AbortSignal | undefined;
  /** Is told how many facts were written so far. */
  readonly onProgress?: ((facts: number) => void) | undefined;
}

/** A file of a package; what it counts is told by its description, and null where it counts nothing. */
export interface ExportedFile {
  readonly file: string;
  readonly rows: number | null;
  readonly bytes: number;
}

/** Thrown within the work only. */
class Interrupted extends Error {}

const metadataFile = 'metadata.json';

async function* watched(groups: AsyncIterable<Group>, options: ExportOptions): AsyncGenerator<Group> {
  const { signal, onProgress } = options;
  let facts = 0;
  for await (const group of groups) {
    if (signal?.aborted) throw new Interrupted();
    yield group;
    facts += group.facts.length;
    onProgress?.(facts);
  }
  if (signal?.aborted) throw new Interrupted();
}

async function writeJson(stage: Stage, file: string, value: object): Promise<ExportedFile> {
  const target = await openPartFile(join(stage.path, file));
  try {
    await target.write(`${JSON.stringify(value, null, 2)}\n`);
    return { file, rows: null, bytes: (await target.end()).bytes };
  } finally {
    await target.drop();
  }
}

async function writePackage(stage: Stage, options: ExportOptions): Promise<readonly ExportedFile[]> {
  const { store, filters, addresses } = options;
  const parts = [...tableParts(addresses), ...(await documentParts(addresses))];
  const written = await asOfOneMoment(store, (now) =>
    writeParts(stage.path, parts, watched(groupsOf(now, filters), options)),
  );
  const measured = written.map(({ part, ...file }) => ({ resource: part.resource, ...file }));
  return [
    await writeJson(stage, descriptorFile, descriptorOf(filters, measured)),
    ...written.map(({ part, bytes }) => ({ file: part.resource.path, rows: part.count(), bytes })),
    await writeJson(stage, metadataFile, datasetteMetadata(store.file)),
  ];
}

/**
 * Writes the facts that meet the filters as a Frictionless data package, all as of one moment. The files are made
 * aside and moved into place when all are whole, the description last. The same store and filters give the same
 * bytes.
 * @returns the files; null where it was interrupted, and then nothing has changed in the folder
 * @throws UsageError for a filter that cannot be asked, and for a folder that may not or cannot be written into
 * @throws DiskFullError when there is no room; what stood in the folder before is then unharmed
 */
export async function exportPackage(options: ExportOptions): Promise<readonly ExportedFile[] | null> {
  await checkFolder(options.folder, options.force === true);
  const stage = await openStage(options.folder);
  try {
    const files = await writePackage(stage, options);
    await stage.place(files.map(({ file }) => file));
    return files;
  } catch (error) {
    if (error instanceof Interrupted) return null;
    throw error;
  } finally {
    await stage.remove();
  }
}
