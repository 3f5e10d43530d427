import { InputError } from '../../model/errors.js';
import { type Head, headEnd, headLimit, parseHead } from './heads.js';
import { type Kind, kindOf } from './kinds.js';
import { isWrapped } from './payload.js';

/** The HTTP head of a record and its length in bytes. */
interface HttpHead {
  readonly status: number;
  /** As of a fetched page: one character a byte. */
  readonly headers: Readonly<Record<string, string>>;
  readonly length: number;
}

/** The first bytes of a block, an HTTP head among them where there is one, and the length of all of it. */
export interface BlockStart {
  readonly bytes: Buffer;
  readonly length: number;
}

/** What is to be done with a record: read it as a page, look up what it repeats, or pass it over. */
export type Verdict =
  | {
      readonly kind: 'page';
      readonly url: string;
      readonly http: HttpHead | null;
      readonly media: Exclude<Kind, { passed: string }>;
    }
  | { readonly kind: 'revisit'; readonly url: string; readonly http: HttpHead | null }
  | { readonly kind: 'passed'; readonly reason: string };

const withPages = new Set(['response', 'resource', 'revisit']);
const otherTypes = new Set(['warcinfo', 'request', 'metadata', 'conversion', 'continuation']);
const schemes = /^(?:https?|ftp|file):/i;
const statusLine = /^HTTP\/\d(?:\.\d)? +(\d{3})(?: |$)/;
const noBytes = Buffer.alloc(0);

const passed = (reason: string): Verdict => ({ kind: 'passed', reason });

/** The address of a record; some writers of WARC/1.0, GNU wget among them, put it in angle brackets. */
export const targetOf = (fields: Head['fields'], name = 'warc-target-uri'): string | null =>
  fields[name]?.replace(/^</, '').replace(/>$/, '').trim() || null;

/**
 * Decides by the head of a record and the start of its block, before any body is held.
 * @throws InputError for a record that should be a page and is broken
 */
export async function triage(fields: Head['fields'], start: BlockStart): Promise<Verdict> {
  const type = fields['warc-type']?.toLowerCase() ?? '';
  if (type === '') throw new InputError('expected a record with a WARC-Type, got none');
  if (!withPages.has(type))
    return passed(otherTypes.has(type) ? `${type} records` : 'records of other types');
  const url = targetOf(fields);
  if (url === null) throw new InputError(`expected a ${type} record with a WARC-Target-URI, got none`);
  if (/^dns:/i.test(url)) return passed('DNS records');
  if (!schemes.test(url)) return passed('records of other schemes');
  if (type === 'resource') return page({ url, http: null }, fields, start.bytes);
  const http = await httpHead(fields, start.bytes);
  if (type === 'revisit') return revisit(url, http);
  if (http === null) return passed('answers of other protocols');
  const refused = refusedStatus(http.status);
  if (refused) return passed(refused);
  if (http.length === start.length) return passed('answers without a body');
  const body = isWrapped(http.headers) ? noBytes : start.bytes.subarray(http.length);
  return page({ url, http }, http.headers, body);
}

function page(of: { url: string; http: HttpHead | null }, headers: Head['fields'], start: Buffer): Verdict {
  const media = kindOf(headers, of.url, start);
  return 'passed' in media ? passed(media.passed) : { kind: 'page', ...of, media };
}

/** RFC 9110, 15: only 2xx answers carry what was asked for. */
function refusedStatus(status: number): string | null {
  if (status >= 200 && status < 300) return null;
  return status >= 400 ? 'HTTP errors' : status >= 300 ? 'redirects' : 'interim answers';
}

function revisit(url: string, http: HttpHead | null): Verdict {
  if (http?.status === 304) return passed('revisits of the same address');
  const refused = http ? refusedStatus(http.status) : null;
  return refused ? passed(refused) : { kind: 'revisit', url, http };
}

/** Null where the block is of another protocol, or of a revisit that has none. */
async function httpHead(fields: Head['fields'], start: Buffer): Promise<HttpHead | null> {
  if (start.length === 0 && fields['warc-type']?.toLowerCase() === 'revisit') return null;
  if (!/^\s*(?:application|message)\/http\b/i.test(fields['content-type'] ?? 'application/http')) return null;
  const length = headEnd(start);
  if (length < 0 || length > headLimit)
    throw new InputError(`expected an HTTP head of at most ${headLimit} bytes, got no end of one`);
  // warcio reads UTF-8, which HTTP headers need not be.
  const { line, fields: headers } = await parseHead(Buffer.from(start.toString('latin1', 0, length), 'utf8'));
  const status = statusLine.exec(line)?.[1];
  if (status !== undefined) return { status: Number(status), headers, length };
  throw new InputError(`expected an HTTP status line, got ${JSON.stringify(line.slice(0, 60))}`);
}
