import { InputError } from '../../model/errors.js';

const sampled = 65_536;
const mostControls = 0.1;
const boms: readonly (readonly number[])[] = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/**
 * Refuses what cannot be an article: nothing but white space, or bytes that are no text.
 * @throws InputError with the reason.
 */
export function checkBody(source: string, body: Uint8Array): Uint8Array {
  if (isBlank(body))
    throw new InputError(`${source}: expected an article, got an empty one (${body.length} bytes)`);
  if (!isBinary(body)) return body;
  throw new InputError(`${source}: expected text, got binary data; convert it to .txt or .html first`);
}

const isBlank = (body: Uint8Array): boolean =>
  body.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || bomBytes.has(byte)) &&
  Buffer.from(body.subarray(0, sampled)).toString('utf8').trim() === '';

/** The bytes of a UTF-8 byte order mark: a file of nothing else is empty. */
const bomBytes = new Set([0xef, 0xbb, 0xbf]);

/** NUL bytes, or more control characters than text has. UTF-16 shows itself by its byte order mark. */
function isBinary(body: Uint8Array): boolean {
  if (boms.some((bom) => bom.every((byte, index) => body[index] === byte))) return false;
  if (body.includes(0)) return true;
  const sample = body.subarray(0, sampled);
  let controls = 0;
  for (const byte of sample) if (isControl(byte)) controls++;
  return controls > sample.length * mostControls;
}

const isControl = (byte: number): boolean => (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) || byte === 0x7f;
