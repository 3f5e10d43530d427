import { sha256 } from '../../model/digest.js';
import type { ArchiveInfo, ArchiveRecord } from './archive-record.js';
import { httpHead } from './http-head.js';
import type { NewRecord } from './serialise.js';

/** Where a body was first written. */
export interface Written {
  readonly url: string;
  readonly date: string;
}

const format = {
  format: 'WARC File Format 1.1',
  conformsTo: 'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
};
const noBytes = Buffer.alloc(0);

/** The record that an archive begins with. */
export function infoRecord({ software, agent }: ArchiveInfo, date: string): NewRecord {
  const fields = { software, 'http-header-user-agent': agent, ...format };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${oneLine(value)}\r\n`);
  return { type: 'warcinfo', url: null, date, fields: {}, block: [Buffer.from(lines.join(''), 'utf8')] };
}

const oneLine = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ').trim();

/** The redirects on the way to a page, as answers without a body. */
export const hopRecords = ({ redirects, fetchedAt }: ArchiveRecord): NewRecord[] =>
  redirects.map(({ url, status, location }) => ({
    ...{ type: 'response', url, date: fetchedAt },
    fields: { 'WARC-Payload-Digest': payloadDigest(sha256(noBytes)) },
    block: [httpHead(status, { location }, 0)],
  }));

/** A page with its body; without it where `first` tells that the file has it already. */
export function pageRecord(record: ArchiveRecord, first: Written | null): NewRecord {
  const { finalUrl: url, fetchedAt: date, status, headers, body } = record;
  const head = httpHead(status, headers, body.length);
  const fields = { 'WARC-Payload-Digest': payloadDigest(record.sha256) };
  if (first === null) return { type: 'response', url, date, fields, block: [head, body] };
  const refers = { 'WARC-Refers-To-Target-URI': first.url, 'WARC-Refers-To-Date': first.date };
  return { type: 'revisit', url, date, fields: { ...fields, ...profile, ...refers }, block: [head] };
}

const profile = {
  'WARC-Profile': 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest',
};

const payloadDigest = (hex: string): string => `sha256:${hex}`;
