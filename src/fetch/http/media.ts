import type { Headers } from './headers.js';
import { sniffBinary, sniffText } from './sniff.js';

/** What an answer is. */
interface Media {
  /** Lower case, without parameters: `text/html`. */
  readonly type: string;
  /** The charset that the header declares, lower case; null where it declares none. */
  readonly charset: string | null;
}

/** Types that say nothing (WHATWG MIME Sniffing section 7, and servers that do not know a file's ending). */
const nothing = new Set(['', '*/*', 'unknown/unknown', 'application/unknown', 'application/octet-stream']);

/**
 * The media type of an answer: the declared one, else what its first bytes look like. A body with the signature of a
 * PDF, an image or an archive is that also where it is declared to be text.
 */
export function mediaOf(headers: Headers, body: Uint8Array): Media {
  const { type, charset } = declared(headers['content-type'] ?? '');
  if (!nothing.has(type) && !isText(type)) return { type, charset };
  return { type: sniffBinary(body) ?? (isText(type) ? type : sniffText(body)), charset };
}

const isText = (type: string): boolean => type.startsWith('text/') || /[/+](xml|json)$/.test(type);

/** Of several headers, which come joined by commas, the last counts (Fetch standard, "extract a MIME type"). */
function declared(header: string): Media {
  const last = header.split(',').findLast((part) => part.includes('/')) ?? '';
  const [type = '', ...parameters] = last
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const named = parameters.find((parameter) => parameter.startsWith('charset='));
  const charset = named?.slice('charset='.length).replaceAll(/["']/g, '').trim();
  return { type, charset: charset || null };
}
