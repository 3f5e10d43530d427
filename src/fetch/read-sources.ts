import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { InputError } from '../model/errors.js';
import type { Snapshot } from '../model/snapshot.js';
import { type ArchiveSummary, readWacz, readWarc } from './archive/index.js';
import { readArticleFile, readArticleFolder } from './files/article-files.js';
import { formatOf, knownExtensions } from './files/formats.js';
import { readJsonl } from './files/jsonl.js';
import { type ReadLimits, readLimits } from './files/limits.js';
import { openBytes } from './files/open.js';
import { readError } from './files/read-error.js';
import { type Entry, walk } from './files/walk.js';
import { failed, type SourceItem } from './source-item.js';

export interface ReadOptions {
  /** Read where a path is `-`; the process's own standard input where it is left out. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Other caps than `readLimits`. */
  readonly limits?: ReadLimits;
  /** Called behind the last article of a web archive, with what else it held. */
  readonly onArchive?: (path: string, summary: ArchiveSummary) => void;
}

type Resolved = Required<ReadOptions>;

/**
 * Reads articles from local files: `.txt`, `.html`, `.htm`, `.jsonl`, `.ndjson`, `.warc`, each also gzipped;
 * `.wacz`; folders, walked in sorted order; `-` for JSONL on standard input. Paths are read in the order given,
 * one article at a time, so that an archive of any size is never held in memory. Whatever cannot be read
 * becomes an item with its InputError, and reading goes on: nothing is thrown.
 */
export async function* readSources(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<SourceItem> {
  const resolved = {
    stdin: options.stdin ?? process.stdin,
    limits: options.limits ?? readLimits,
    onArchive: options.onArchive ?? (() => {}),
  };
  for (const path of paths) yield* readPath(path, resolved);
}

async function* readPath(path: string, options: Resolved): AsyncGenerator<SourceItem> {
  if (path === '-') {
    yield* readJsonl({ name: 'stdin', bytes: options.stdin, limits: options.limits });
    return;
  }
  if (/^https?:\/\//i.test(path)) {
    const error = new InputError(
      `${path}: expected a file or folder, got an address; fetch it by: jejak run ${path}`,
    );
    yield failed(path, error);
    return;
  }
  try {
    const isFolder = (await stat(path)).isDirectory();
    yield* isFolder ? readFolder(path, options) : readEntry(fileEntry(path), options);
  } catch (error) {
    yield failed(path, readError(path, error));
  }
}

function fileEntry(path: string): Entry {
  const format = formatOf(path);
  if (format) return { kind: 'file', path, format };
  throw new InputError(`${path}: expected a file of a known kind (${knownExtensions}), got another`);
}

async function* readFolder(path: string, options: Resolved): AsyncGenerator<SourceItem> {
  let found = 0;
  for await (const entry of walk(path)) {
    found++;
    yield* readEntry(entry, options);
  }
  if (found > 0) return;
  yield failed(
    path,
    new InputError(`${path}: expected a folder with articles (${knownExtensions}), got none`),
  );
}

async function* readEntry(entry: Entry, options: Resolved): AsyncGenerator<SourceItem> {
  const { limits } = options;
  if (entry.kind === 'error') yield failed(entry.path, entry.error);
  else if (entry.kind === 'article') yield await readOne(entry, limits);
  else if (entry.format.kind === 'jsonl') {
    const bytes = openBytes({ path: entry.path, gzip: entry.format.gzip });
    yield* readJsonl({ name: entry.path, bytes, limits });
  } else if (entry.format.kind === 'warc' || entry.format.kind === 'wacz') yield* readArchive(entry, options);
  else yield await readOne(entry, limits);
}

async function* readArchive(
  { path, format }: Extract<Entry, { kind: 'file' }>,
  { limits, onArchive }: Resolved,
): AsyncGenerator<SourceItem> {
  const from = (start: number): AsyncIterable<Uint8Array> => createReadStream(path, { start });
  const items =
    format.kind === 'wacz' ? readWacz(path, limits) : readWarc({ name: path, bytes: from(0), from, limits });
  onArchive(path, yield* items);
}

async function readOne(entry: Exclude<Entry, { kind: 'error' }>, limits: ReadLimits): Promise<SourceItem> {
  try {
    const snapshot: Snapshot =
      entry.kind === 'article'
        ? await readArticleFolder(entry, limits)
        : await readArticleFile(entry.path, entry.format, limits);
    return { ok: true, snapshot };
  } catch (error) {
    return failed(entry.path, readError(entry.path, error));
  }
}
