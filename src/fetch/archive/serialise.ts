import { sha256 } from '../../model/digest.js';
import { InputError } from '../../model/errors.js';
import { warcDate } from './archived-snapshot.js';

/** A record to be written. */
export interface NewRecord {
  readonly type: 'warcinfo' | 'response' | 'revisit';
  /** Null for a warcinfo. */
  readonly url: string | null;
  readonly date: string;
  /** WARC fields beside those that every record has. */
  readonly fields: Readonly<Record<string, string>>;
  readonly block: readonly Uint8Array[];
}

/** How a record is written: `ordinal` counts the records of the file, so that no two have one id. */
export interface Form {
  readonly gzip: boolean;
  readonly ordinal: number;
}

/**
 * The bytes of a record of WARC/1.1, a gzip member of its own where `gzip` is asked for. The same record gives the same
 * bytes on every machine.
 * @throws InputError where its address or its date is none
 */
export async function serialise(record: NewRecord, { gzip, ordinal }: Form): Promise<Uint8Array> {
  const { HeadersMultiMap, WARC_1_1, WARCRecord, WARCSerializer } = await import('warcio');
  const { type, url, date, fields, block } = checked(record);
  const id = recordId(type, url ?? '', date, String(ordinal), ...block);
  const made = WARCRecord.create(
    {
      ...{ type, date, warcVersion: WARC_1_1 },
      ...(url === null ? {} : { url }),
      warcHeaders: { 'WARC-Type': type, 'WARC-Record-ID': id, 'WARC-Date': date, ...fields },
    },
    block,
  );
  // The block holds the HTTP head already, byte for byte.
  made.httpHeaders = null;
  // No field of ours has several values; warcio would take `,,,` in an address for a mark of such.
  const { headers } = made.warcHeaders;
  if (headers instanceof HeadersMultiMap) headers.isMultiValue = () => false;
  // The gzip of the runtime packs the same bytes differently from one processor to another; pako does not.
  return WARCSerializer.serialize(made, { gzip, preferPako: true });
}

function checked(record: NewRecord): NewRecord {
  const { url, date } = record;
  if (url !== null && !URL.canParse(url)) {
    throw new InputError(`${url}: expected the absolute address of a page for an archive, got another text`);
  }
  if (warcDate(date) !== null) return record;
  throw new InputError(`${url}: expected the time of the fetch in ISO 8601 and UTC, got "${date}"`);
}

/** RFC 9562, 5.8: a UUID of our own making, from a digest. */
function recordId(...parts: (string | Uint8Array)[]): string {
  const hex = sha256(...parts);
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
  ];
  return `<urn:uuid:${groups.join('-')}-${hex.slice(20, 32)}>`;
}
