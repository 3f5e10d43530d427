const [extra, name, comment, checksum] = [0x04, 0x08, 0x10, 0x02];
const reserved = 0xe0;
const fixed = 10;

export const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;

/** The length of the gzip header that stands at the start of `bytes` (RFC 1952, 2.3); null where none does. */
export function gzipHeaderLength(bytes: Buffer): number | null {
  const flags = bytes[3] ?? reserved;
  if (!isGzip(bytes) || bytes.length < fixed || (flags & reserved) !== 0) return null;
  let length = fixed;
  if (flags & extra) length += bytes.length < fixed + 2 ? bytes.length : 2 + bytes.readUInt16LE(fixed);
  for (const flag of [name, comment]) {
    if ((flags & flag) === 0) continue;
    const end = bytes.indexOf(0, length);
    if (end < 0) return null;
    length = end + 1;
  }
  if (flags & checksum) length += 2;
  return length <= bytes.length ? length : null;
}
