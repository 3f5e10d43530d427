import { STATUS_CODES } from 'node:http';

/** What held on the wire alone: a body is archived decoded and whole. */
const ofTheWire = new Set(['content-encoding', 'transfer-encoding', 'content-length']);
const token = /^[!#$%&'*+.^_`|~0-9a-z-]+$/i;
const noFieldByte = /[^\t\x20-\x7e\x80-\xff]/g;

/**
 * The head of an HTTP answer with a decoded body (RFC 9112, 4 and 5), blank line and all. Headers that described the
 * body on the wire are kept as `x-archive-orig-...`, what HTTP does not allow in a header is made a `?`.
 */
export function httpHead(
  status: number,
  headers: Readonly<Record<string, string>>,
  bodyLength: number,
): Buffer {
  const fields = Object.entries(headers).filter(([name]) => token.test(name));
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    ...fields.map(([name, value]) => `${archivedName(name)}: ${value.replaceAll(noFieldByte, '?')}`),
    `content-length: ${bodyLength}`,
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
}

const archivedName = (name: string): string =>
  ofTheWire.has(name.toLowerCase()) ? `x-archive-orig-${name}` : name;
