import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { InputError } from '../../model/errors.js';
import type { Snapshot } from '../../model/snapshot.js';

/** A body as text, without its byte order mark. */
export interface Decoded {
  readonly text: string;
  /** The charset that was used, e.g. `utf-8`. */
  readonly charset: string;
  /** True where bytes were no valid UTF-8 although it was declared: they became U+FFFD. */
  readonly damaged: boolean;
}

type Encoded = Pick<Snapshot, 'body' | 'charset' | 'mediaType' | 'source'>;

const boms: readonly (readonly [charset: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** As browsers read them (WHATWG Encoding): these labels are used for pages that are really windows-1252. */
const readAsWindows1252 = new Set(['iso-8859-1', 'latin1', 'us-ascii', 'ascii', 'iso8859-1']);
const metaCharset = /<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*([^\s"'/>;]+)/i;
const metaWindow = 4096;

/**
 * Decodes a body: byte order mark, declared charset, `<meta charset>` of a page, a test for valid UTF-8,
 * windows-1252. Line ends and all other characters stay as they are.
 * @throws InputError when a charset is declared that nobody knows.
 */
export function decode(encoded: Encoded): Decoded {
  const { body } = encoded;
  const charset = bomOf(body) ?? declaredBy(encoded) ?? (isUtf8(body) ? 'utf-8' : 'windows-1252');
  if (charset !== 'utf-8') return { text: iconv.decode(Buffer.from(body), charset), charset, damaged: false };
  if (!isUtf8(body)) return { text: new TextDecoder('utf-8').decode(body), charset, damaged: true };
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8');
  return { text: text.startsWith('\ufeff') ? text.slice(1) : text, charset, damaged: false };
}

const bomOf = (body: Uint8Array): string | null =>
  boms.find(([, bytes]) => bytes.every((byte, index) => body[index] === byte))?.[0] ?? null;

function declaredBy({ body, charset, mediaType, source }: Encoded): string | null {
  if (charset !== null) return known(charset, source);
  if (mediaType !== 'text/html') return null;
  const head = Buffer.from(body.subarray(0, metaWindow)).toString('latin1');
  const label = metaCharset.exec(head)?.[1];
  if (label === undefined) return null;
  const found = known(label, source);
  // A meta tag that could be read as ASCII does not stand in UTF-16, whatever it says.
  return found.startsWith('utf-16') ? 'utf-8' : found;
}

function known(label: string, source: string): string {
  const name = label.trim().toLowerCase();
  if (name === 'utf8' || name === 'utf-8') return 'utf-8';
  if (readAsWindows1252.has(name)) return 'windows-1252';
  if (iconv.encodingExists(name)) return name;
  throw new InputError(
    `${source}: expected a known charset, got "${label}"; declare another one or save the file as UTF-8`,
  );
}
