import type { ArchiveInfo, ArchiveRecord } from './archive-record.js';
import { hopRecords, infoRecord, pageRecord, type Written } from './new-records.js';
import { replaceStream } from './replace-stream.js';
import { type NewRecord, serialise } from './serialise.js';

/** An archive without a page has no time of its own. */
const noTime = '1970-01-01T00:00:00Z';

/**
 * Writes pages as a WARC (ISO 28500, version 1.1), a gzip member a record where the name ends in `.gz`: a `warcinfo`,
 * then of each page its redirects and its answer, decoded; a `revisit` where the file has the same body already. The
 * same pages give the same file, byte for byte: nothing in it is of this run, and the `warcinfo` has the time of the
 * first page. The file is there as a whole or not at all.
 * @throws DiskFullError; UsageError where the file cannot be written; InputError for a page without address or time
 */
export async function writeWarc(
  path: string,
  records: AsyncIterable<ArchiveRecord>,
  info: ArchiveInfo,
): Promise<void> {
  const gzip = /\.gz$/i.test(path);
  await replaceStream(path, members(newRecords(records, info), gzip));
}

async function* members(records: AsyncIterable<NewRecord>, gzip: boolean): AsyncGenerator<Uint8Array> {
  let ordinal = 0;
  for await (const record of records) yield await serialise(record, { gzip, ordinal: ordinal++ });
}

async function* newRecords(
  records: AsyncIterable<ArchiveRecord>,
  info: ArchiveInfo,
): AsyncGenerator<NewRecord> {
  const written = new Map<string, Written>();
  let begun = false;
  for await (const record of records) {
    if (!begun) yield infoRecord(info, record.fetchedAt);
    begun = true;
    yield* hopRecords(record);
    yield pageRecord(record, written.get(record.sha256) ?? null);
    // An empty body is no shorter as a revisit.
    if (record.body.length === 0 || written.has(record.sha256)) continue;
    written.set(record.sha256, { url: record.finalUrl, date: record.fetchedAt });
  }
  if (!begun) yield infoRecord(info, noTime);
}
