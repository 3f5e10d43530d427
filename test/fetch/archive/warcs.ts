import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readWarc, type WarcSource } from '../../../src/fetch/archive/index.js';
import { readSources } from '../../../src/fetch/read-sources.js';
import type { SourceItem } from '../../../src/fetch/source-item.js';
import { bodyOf, folderOf } from '../read.js';

type Fields = Readonly<Record<string, string>>;

/** How a record is written, where that is not CRLF and WARC/1.0. */
export interface Style {
  readonly version?: string;
  readonly end?: string;
}

/** A record as its bytes; a `Content-Length` among the fields stands in for the right one. */
export function record(fields: Fields, block: string | Uint8Array = '', style: Style = {}): Buffer {
  const { version = 'WARC/1.0', end = '\r\n' } = style;
  const bytes = Buffer.from(block as Uint8Array);
  const all = { 'Content-Length': String(bytes.length), ...fields };
  const lines = [version, ...Object.entries(all).map(([name, value]) => `${name}: ${value}`), '', ''];
  return Buffer.concat([Buffer.from(lines.join(end)), bytes, Buffer.from(end + end)]);
}

export const address = 'https://kabar.example/kopi';
export const date = '2024-03-04T05:06:07Z';
export const page = (text: string): string =>
  `<!doctype html>\n<html><body>\n<p>${text}</p>\n</body></html>\n`;
export const body = page('Kopi 10 ton dikirim ke Jepang.');

/** An HTTP answer, and the record around it. */
export interface Answer {
  readonly url?: string;
  readonly type?: string;
  readonly status?: string;
  readonly headers?: Fields;
  readonly body?: string | Uint8Array;
  /** Fields of the record beside type, address, date and media type. */
  readonly fields?: Fields;
  readonly style?: Style;
}

export function block(answer: Answer = {}): Buffer {
  const headers = { 'Content-Type': 'text/html; charset=utf-8', ...answer.headers };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `HTTP/1.1 ${answer.status ?? '200 OK'}\r\n${lines.join('')}\r\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from((answer.body ?? body) as Uint8Array)]);
}

export function response(answer: Answer = {}): Buffer {
  const fields = {
    'WARC-Type': answer.type ?? 'response',
    'WARC-Target-URI': answer.url ?? address,
    'WARC-Date': date,
    'Content-Type': 'application/http; msgtype=response',
    ...answer.fields,
  };
  return record(fields, block(answer), answer.style);
}

export const info = record(
  { 'WARC-Type': 'warcinfo', 'WARC-Date': date, 'Content-Type': 'application/warc-fields' },
  'software: uji/1.0\r\n',
);

/** A page at an address of its own, so that items can be told apart. */
export const numbered = (number: number, fields: Fields = {}): Buffer =>
  response({
    url: `https://kabar.example/${number}`,
    body: page(`Kabar ke-${number}: lada dikirim ke Mesir.`),
    fields,
  });

/** A gzip member a record, as archives are stored. */
export const members = (...records: readonly Uint8Array[]): Buffer =>
  Buffer.concat(records.map((each) => gzipSync(each)));

export const hex = (algorithm: string, bytes: string | Uint8Array): string =>
  createHash(algorithm).update(bytes).digest('hex');

/** What was read: addresses of articles, and errors with the path of the file left out. */
export interface Told {
  readonly told: readonly string[];
  readonly passed: Readonly<Record<string, number>>;
  readonly items: readonly SourceItem[];
}

/** Reads an archive from a file of the given name. */
export async function readFile(name: string, content: Uint8Array, limit?: number): Promise<Told> {
  const path = join(await folderOf({ [name]: content }), name);
  const items: SourceItem[] = [];
  let passed: Told['passed'] = {};
  const limits = limit === undefined ? {} : { limits: { article: limit, line: limit } };
  const options = {
    ...limits,
    onArchive: (of: string, summary: { readonly passed: Told['passed'] }) => {
      if (of === path) passed = summary.passed;
    },
  };
  for await (const item of readSources([path], options)) items.push(item);
  return { told: items.map((item) => tell(item, path)), passed, items };
}

const tell = (item: SourceItem, path: string): string =>
  item.ok
    ? `${item.snapshot.url} ${item.snapshot.source.replace(path, '')}`
    : item.error.message.replaceAll(path, '');

/** Reads an archive that comes through a pipe, in chunks of `size` bytes. */
export async function readPiped(
  content: Buffer,
  size = content.length,
  source: Partial<WarcSource> = {},
): Promise<{ readonly items: readonly SourceItem[]; readonly passed: Readonly<Record<string, number>> }> {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
  }
  const limits = { article: 1_000_000, line: 1_000_000 };
  const reading = readWarc({ name: 'pipa.warc', bytes: bytes(), limits, ...source });
  const items: SourceItem[] = [];
  for (;;) {
    const next = await reading.next();
    if (next.done) return { items, passed: next.value.passed };
    items.push(next.value);
  }
}

/** Items as plain values that can be compared. */
export const plain = (items: readonly SourceItem[]): unknown[] =>
  items.map((item) =>
    item.ok
      ? { ...item.snapshot, body: bodyOf(item.snapshot) }
      : { source: item.source, error: item.error.message },
  );
