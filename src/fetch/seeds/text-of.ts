import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

export interface SeedText {
  /** Without a byte order mark. */
  readonly text: string;
  readonly faults: readonly string[];
}

/** What bytes begin with in a charset that needs no declaration: a byte order mark, or `<` in UTF-16. */
const beginnings: readonly (readonly [charset: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0x3c, 0x00]],
  ['utf-16be', [0x00, 0x3c]],
];

/** `<?xml ... encoding="...">` (XML 4.3.3) or a page's `<meta charset>`. */
const declarations: readonly RegExp[] = [
  /^\s*<\?xml\s[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i,
  /<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i,
];
const declared = 4096;

/**
 * A body as text. Its charset is that of its beginning, else of the HTTP header (RFC 7303 3), else what it
 * declares, else UTF-8 where it is valid and windows-1252 where it is not. Bytes that are none become U+FFFD.
 */
export function textOf(body: Uint8Array, mediaType: string | null): SeedText {
  const own = beginnings.find(([, bytes]) => bytes.every((byte, index) => body[index] === byte))?.[0];
  const label = own ?? /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(mediaType ?? '')?.[1] ?? declaredBy(body);
  const charset = label === undefined ? guessed(body) : known(label);
  if (charset !== null) return { text: decoded(body, charset), faults: [] };
  return { text: decoded(body, guessed(body)), faults: [`expected a known charset, got "${label}"`] };
}

/** What could be read as ASCII does not stand in UTF-16, whatever it says. */
function declaredBy(body: Uint8Array): string | undefined {
  const head = Buffer.from(body.subarray(0, declared)).toString('latin1');
  const label = declarations.map((pattern) => pattern.exec(head)?.[1]).find((each) => each !== undefined);
  return label !== undefined && /^(?:utf-?16|ucs-?2|utf-?32)/i.test(label) ? 'utf-8' : label;
}

const guessed = (body: Uint8Array): string => (isUtf8(body) ? 'utf-8' : 'windows-1252');

/** As browsers read them (WHATWG Encoding): these labels are used for what is really windows-1252. */
const asWindows1252 = /^(?:iso-?8859-1|latin-?1|us-ascii|ascii)$/i;

function known(label: string): string | null {
  if (asWindows1252.test(label)) return 'windows-1252';
  return iconv.encodingExists(label) ? label : null;
}

const decoded = (body: Uint8Array, charset: string): string =>
  iconv.decode(Buffer.from(body.buffer, body.byteOffset, body.byteLength), charset);
