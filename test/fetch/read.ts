import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type ReadOptions, readSources } from '../../src/fetch/read-sources.js';
import type { SourceItem } from '../../src/fetch/source-item.js';
import type { Snapshot } from '../../src/model/snapshot.js';

/** A new folder with the given files. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jejak-fetch-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

export async function readAll(paths: readonly string[], options?: ReadOptions): Promise<SourceItem[]> {
  const items: SourceItem[] = [];
  for await (const item of readSources(paths, options)) items.push(item);
  return items;
}

export const snapshots = (items: readonly SourceItem[]): Snapshot[] =>
  items.flatMap((item) => (item.ok ? [item.snapshot] : []));

export const messages = (items: readonly SourceItem[]): string[] =>
  items.flatMap((item) => (item.ok ? [] : [item.error.message]));

export const bodyOf = ({ body }: Snapshot): string => Buffer.from(body).toString('utf8');

/** JSONL as it comes through a pipe, in chunks of a few bytes. */
export async function* piped(text: string, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
