import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InputError } from '../../model/errors.js';

/** A file to read and whether it is gzipped. */
export interface FileToRead {
  readonly path: string;
  readonly gzip: boolean;
}

/** The decompressed bytes of a file as a stream; destroying it closes the file. */
export function openBytes({ path, gzip }: FileToRead): Readable {
  const file = createReadStream(path);
  if (!gzip) return file;
  // The reader of the stream sees the error; the callback is only here because pipeline asks for one.
  return pipeline(file, createGunzip(), () => {});
}

/**
 * Reads a whole file of at most `limit` decompressed bytes. A plain file over the limit is not opened,
 * a gzipped one is left as soon as it goes over.
 * @throws InputError over the limit; errors of the file system and of gzip as they come.
 */
export async function readWhole(file: FileToRead, limit: number): Promise<Uint8Array> {
  const { size } = await stat(file.path);
  if (!file.gzip && size > limit) throw tooLarge(file.path, limit, `${size} bytes`);
  const chunks: Buffer[] = [];
  let read = 0;
  for await (const chunk of openBytes(file) as AsyncIterable<Buffer>) {
    read += chunk.length;
    if (read > limit) throw tooLarge(file.path, limit, `more, unpacked from ${size} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, read);
}

const tooLarge = (path: string, limit: number, got: string): InputError =>
  new InputError(
    `${path}: expected an article of at most ${limit} bytes, got ${got}; split it or leave it out`,
  );
