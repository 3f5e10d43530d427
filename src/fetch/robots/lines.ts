/** So much of a robots.txt is parsed, in bytes: the least that RFC 9309 2.5 asks for. */
export const parsedBytes = 500 * 1024;

/** Octets of a line that are read: Google's limit, eight times the longest address that browsers once took. */
const longestLine = 2083 * 8 - 1;

const byteOrderMark = '\xef\xbb\xbf';
const [lineFeed, carriageReturn] = [10, 13];

export interface Lines {
  /** The octets of each line without its end. */
  readonly lines: readonly string[];
  readonly truncated: boolean;
}

/**
 * Parts a robots.txt into lines that end with CR, LF or CRLF. Where the file is too long, the line that the limit
 * falls into is left out: half of `Disallow: /arsip` would say something else.
 */
export function linesOf(bytes: Uint8Array): Lines {
  const truncated = bytes.length > parsedBytes;
  const octets = Buffer.from(bytes.subarray(0, parsedBytes)).toString('latin1');
  const body = octets.startsWith(byteOrderMark) ? octets.slice(byteOrderMark.length) : octets;
  const lines = body.split(/\r\n|\r|\n/).map((line) => line.slice(0, longestLine));
  const next = bytes[parsedBytes];
  const halved = truncated && next !== lineFeed && next !== carriageReturn;
  return { lines: halved ? lines.slice(0, -1) : lines, truncated };
}
