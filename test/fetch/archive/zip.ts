import { crc32, deflateRawSync } from 'node:zlib';

/** A file in a zip. */
export interface ZipEntry {
  readonly name: string;
  readonly content: Uint8Array;
  readonly deflated?: boolean;
  /** Where another entry begins, whose bytes this one claims to be. */
  readonly offset?: number;
}

const [localHeader, centralHeader, end] = [0x04034b50, 0x02014b50, 0x06054b50];

/** A zip of the given files, names as they are, which a real packer would refuse at times. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, content, deflated, offset } of entries) {
    const data = deflated ? deflateRawSync(content) : Buffer.from(content);
    const common = fields(name, content, { data, method: deflated ? 8 : 0 });
    const local = Buffer.concat([word(localHeader), common, Buffer.from(name), data]);
    central.push(
      Buffer.concat([
        word(centralHeader),
        half(20),
        common,
        half(0, 0, 0),
        word(0, offset ?? at),
        Buffer.from(name),
      ]),
    );
    if (offset !== undefined) continue;
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(central);
  const [count, size] = [entries.length, directory.length];
  return Buffer.concat([...locals, directory, word(end), half(0, 0, count, count), word(size, at), half(0)]);
}

/** From the version that is needed to the length of the extra field, in a local header and in a central one alike. */
function fields(
  name: string,
  content: Uint8Array,
  packed: { readonly data: Buffer; readonly method: number },
): Buffer {
  const sizes = word(crc32(content), packed.data.length, content.length);
  return Buffer.concat([half(20, 0, packed.method, 0, 0x21), sizes, half(Buffer.byteLength(name), 0)]);
}

function half(...values: number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, 2 * index);
  return bytes;
}

function word(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, 4 * index);
  return bytes;
}
