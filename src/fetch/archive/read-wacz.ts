import type { Entry, ZipFile } from 'yauzl';
import { InputError } from '../../model/errors.js';
import type { ReadLimits } from '../files/limits.js';
import { readError } from '../files/read-error.js';
import { failed, type SourceItem } from '../source-item.js';
import { type ArchiveSummary, readWarc } from './read-warc.js';
import type { StoredBytes } from './reel.js';

const warcName = /\.warc(?:\.gz)?$/i;
const stored = 0;
/** Text becomes a tenth; what is packed a hundredfold here and once more inside is a bomb. */
const mostPacked = 100;
const nothing: ArchiveSummary = { records: 0, articles: 0, passed: {} };

/**
 * Reads the pages of a WACZ: a zip of WARCs. They are read in place, one after the other; nothing is unpacked to disk.
 * Sources are `path!archive/x.warc.gz:offset`.
 * @returns behind the last item, what its WARCs held together
 */
export async function* readWacz(
  path: string,
  limits: ReadLimits,
): AsyncGenerator<SourceItem, ArchiveSummary> {
  let zip: ZipFile | null = null;
  let [summary, found] = [nothing, false];
  try {
    const { default: yauzl } = await import('yauzl');
    zip = await yauzl.openPromise(path, { autoClose: false });
    let packed = 0;
    for await (const entry of zip.eachEntry()) {
      packed += entry.compressedSize;
      if (packed > zip.fileSize)
        throw new InputError(`${path}: expected a WACZ, got a zip whose entries overlap`);
      if (!warcName.test(entry.fileName)) continue;
      found = true;
      summary = together(summary, yield* readEntry(zip, entry, { path, limits }));
    }
    if (!found) yield failed(path, new InputError(`${path}: expected archive/*.warc.gz in a WACZ, got none`));
  } catch (error) {
    yield failed(path, readError(path, error));
  } finally {
    zip?.close();
  }
  return summary;
}

interface Wacz {
  readonly path: string;
  readonly limits: ReadLimits;
}

/** An entry that cannot be opened costs none of the others. */
async function* readEntry(
  zip: ZipFile,
  entry: Entry,
  { path, limits }: Wacz,
): AsyncGenerator<SourceItem, ArchiveSummary> {
  const name = `${path}!${entry.fileName}`;
  try {
    return yield* readWarc({ ...(await openEntry(zip, entry, name)), limits });
  } catch (error) {
    yield failed(name, readError(name, error));
    return nothing;
  }
}

async function openEntry(zip: ZipFile, entry: Entry, name: string): Promise<StoredBytes> {
  const { compressionMethod, compressedSize, uncompressedSize } = entry;
  if (uncompressedSize > mostPacked * compressedSize) {
    throw new InputError(
      `${name}: expected a WARC, got ${uncompressedSize} bytes packed into ${compressedSize}`,
    );
  }
  const bytes = await zip.openReadStreamPromise(entry);
  if (compressionMethod !== stored) return { name, bytes };
  async function* from(start: number): AsyncGenerator<Uint8Array> {
    yield* await zip.openReadStreamPromise(entry, { start, end: compressedSize, decodeFileData: false });
  }
  return { name, bytes, from };
}

function together(one: ArchiveSummary, other: ArchiveSummary): ArchiveSummary {
  const passed = new Map(Object.entries(one.passed));
  for (const [reason, count] of Object.entries(other.passed)) {
    passed.set(reason, (passed.get(reason) ?? 0) + count);
  }
  return {
    records: one.records + other.records,
    articles: one.articles + other.articles,
    passed: Object.fromEntries(passed),
  };
}
