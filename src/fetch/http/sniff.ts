/** Where a signature stands, and its bytes as latin1. */
type Signature = readonly [type: string, offset: number, bytes: string];

const signatures: readonly Signature[] = [
  ['application/pdf', 0, '%PDF-'],
  ['image/png', 0, '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/gif', 0, 'GIF87a'],
  ['image/gif', 0, 'GIF89a'],
  ['image/webp', 8, 'WEBPVP'],
  ['image/avif', 4, 'ftypavif'],
  ['video/mp4', 4, 'ftyp'],
  ['application/zip', 0, 'PK\x03\x04'],
  ['application/gzip', 0, '\x1f\x8b\x08'],
];

const looked = 1_024;

/** The type of a body by its signature; null for text and for binary data of no kind known here. */
export function sniffBinary(body: Uint8Array): string | null {
  const start = Buffer.from(body.subarray(0, 16)).toString('latin1');
  return signatures.find(([, offset, bytes]) => start.startsWith(bytes, offset))?.[0] ?? null;
}

const page = /^<(!doctype\s+html|html|head|body|title|meta|script|style|link|table|div|h1|br|p|a|!--)[\s>/]/i;
const pageInXml = /<html[\s>]/i;
const xml = /^<(\?xml|rss|feed|urlset|sitemapindex|rdf:rdf)[\s>]/i;

/** The type of text by how it begins: `text/html`, `application/xml`, `text/plain`; else it is binary. */
export function sniffText(body: Uint8Array): string {
  const text = beginning(body);
  if (page.test(text)) return 'text/html';
  if (xml.test(text)) return pageInXml.test(text) ? 'application/xhtml+xml' : 'application/xml';
  return isBinary(text) ? 'application/octet-stream' : 'text/plain';
}

const marks: ReadonlyMap<string, string> = new Map([
  ['\xff\xfe', 'utf-16le'],
  ['\xfe\xff', 'utf-16be'],
]);

function beginning(body: Uint8Array): string {
  const start = Buffer.from(body.subarray(0, looked));
  const text = start.toString('latin1');
  const marked = marks.get(text.slice(0, 2));
  return (marked ? new TextDecoder(marked).decode(start) : text.replace(/^\xef\xbb\xbf/, '')).trimStart();
}

/** Control characters that no text has (WHATWG MIME Sniffing section 3, "binary data byte"). */
const isBinary = (text: string): boolean =>
  [...text].some((character) => controls.has(character.charCodeAt(0)));

const controls = new Set(Array.from({ length: 0x20 }, (_, code) => code).filter((code) => !isSpacing(code)));

/** Tab, line feed, form feed, carriage return and escape do stand in text. */
function isSpacing(code: number): boolean {
  return code === 0x09 || code === 0x0a || code === 0x0c || code === 0x0d || code === 0x1b;
}
