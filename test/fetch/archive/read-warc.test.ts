import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bodyOf, snapshots } from '../read.js';
import {
  address,
  body,
  date,
  hex,
  info,
  members,
  numbered,
  plain,
  readFile,
  readPiped,
  record,
  response,
} from './warcs.js';

describe('the libraries for web archives', () => {
  it('are loaded with the first archive, so that nothing else starts slower', () => {
    const folder = fileURLToPath(new URL('../../../src', import.meta.url));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const eager = files.filter((name) =>
      /^import (?!type\b)[^;]*?from '(?:warcio|yauzl)'/m.test(readFileSync(join(folder, name), 'utf8')),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(eager).toEqual([]);
  });
});

describe('a page of a web archive', () => {
  it('is a snapshot of what was fetched', async () => {
    const { items } = await readFile(
      'a.warc',
      Buffer.concat([info, response({ headers: { 'X-Server': 'caf\xe9' } })]),
    );
    expect(plain(items)).toEqual([
      {
        source: expect.stringMatching(new RegExp(`/a\\.warc:${info.length}$`)),
        ...{ id: address, url: address, finalUrl: address },
        ...{ status: 200, fetchedAt: date, mediaType: 'text/html', charset: 'utf-8' },
        headers: { 'content-type': 'text/html; charset=utf-8', 'x-server': 'caf\xe9' },
        ...{ body, sha256: hex('sha256', body) },
        given: { title: null, published: null },
      },
    ]);
  });

  it('has the place of its record: a byte of the file, or of a gzip member and then of what that holds', async () => {
    const [one, two] = [numbered(1), numbered(2)];
    const places = async (name: string, content: Buffer): Promise<string[]> =>
      (await readFile(name, content)).told.map((line) => line.split(':').at(-1) ?? '');
    expect(await places('a.warc', Buffer.concat([info, one, two]))).toEqual([
      `${info.length}`,
      `${info.length + one.length}`,
    ]);
    const stored = members(info, one, two);
    expect(await places('a.warc.gz', stored)).toEqual([
      `${members(info).length}`,
      `${members(info, one).length}`,
    ]);
    expect(await places('a.warc.gz', gzipSync(Buffer.concat([info, one, two])))).toEqual([
      `0+${info.length}`,
      `0+${info.length + one.length}`,
    ]);
  });

  it.each([
    ['plain', (all: Buffer[]) => Buffer.concat(all)],
    ['a gzip member a record', (all: Buffer[]) => members(...all)],
    ['one gzip member around everything', (all: Buffer[]) => gzipSync(Buffer.concat(all))],
    ['gzip members that do not follow records', (all: Buffer[]) => splitMembers(Buffer.concat(all))],
  ])('is read from %s, whatever the name says', async (_, store) => {
    const content = store([info, numbered(1), numbered(2), numbered(3)]);
    for (const name of ['a.warc', 'a.warc.gz']) {
      const { told } = await readFile(name, content);
      expect(told.map((line) => line.split(' ')[0])).toEqual(
        [1, 2, 3].map((number) => `https://kabar.example/${number}`),
      );
    }
  });

  it.each([1, 3, 100, 5000])('is the same in chunks of %i bytes', async (size) => {
    const content = members(info, numbered(1), response({ type: 'request' }), numbered(2));
    expect(plain((await readPiped(content, size)).items)).toEqual(plain((await readPiped(content)).items));
    const unpacked = Buffer.concat([info, numbered(1), numbered(2)]);
    expect(plain((await readPiped(unpacked, size)).items)).toEqual(plain((await readPiped(unpacked)).items));
  });

  it.each([
    ['WARC/0.17', { style: { version: 'WARC/0.17' } }],
    ['WARC/0.18', { style: { version: 'WARC/0.18' } }],
    ['WARC/1.1', { style: { version: 'WARC/1.1' } }],
    ['an address in angle brackets', { url: `<${address}>` }],
  ])('is read from a record with %s', async (_, answer) => {
    const [snapshot] = snapshots((await readFile('a.warc', response(answer))).items);
    expect([snapshot?.url, snapshot && bodyOf(snapshot)]).toEqual([expect.stringContaining(address), body]);
  });

  it('is read whatever the case of its field names', async () => {
    const capitals = response()
      .toString()
      .replaceAll(/^[A-Za-z-]+(?=:)/gm, (name) => name.toUpperCase());
    expect((await readFile('a.warc', Buffer.from(capitals))).told).toEqual([`${address} :0`]);
  });

  it('keeps an address as it is, in any script', async () => {
    const url = 'https://kabar.example/a,,,b/Café dua/日本?q=%E6#x';
    const [snapshot] = snapshots((await readFile('a.warc', response({ url }))).items);
    expect(snapshot?.finalUrl).toBe(url);
    expect(snapshot?.url).toBe('https://kabar.example/a,,,b/Caf%C3%A9%20dua/%E6%97%A5%E6%9C%AC?q=%E6');
  });

  it.each([
    ['2024', '2024'],
    ['2024-03-04T05:06:07.123456Z', '2024-03-04T05:06:07.123456Z'],
    ['20240304050607', null],
    ['2024-13-40T05:06:07Z', null],
    ['kemarin', null],
  ])('fetched at %s has the time %s', async (written, read) => {
    const [snapshot] = snapshots(
      (await readFile('a.warc', response({ fields: { 'WARC-Date': written } }))).items,
    );
    expect(snapshot?.fetchedAt).toBe(read);
  });

  it('that the archiver cut short is read as far as it goes', async () => {
    const answer = { body: body.slice(0, 50), fields: { 'WARC-Truncated': 'length' } };
    const [snapshot] = snapshots((await readFile('a.warc', response(answer))).items);
    expect(snapshot && bodyOf(snapshot)).toBe(body.slice(0, 50));
  });

  it('may be stored without an answer, as a resource', async () => {
    const fields = {
      'WARC-Type': 'resource',
      'WARC-Target-URI': 'file:///arsip/kopi.html',
      'WARC-Date': date,
    };
    const { items } = await readFile(
      'a.warc',
      record({ ...fields, 'Content-Type': 'text/html; charset=iso-8859-1' }, body),
    );
    expect(snapshots(items)).toMatchObject([
      { url: 'file:///arsip/kopi.html', status: null, headers: {}, charset: 'iso-8859-1', fetchedAt: date },
    ]);
  });
});

/** Members of a few bytes each, as a parallel packer makes them. */
const splitMembers = (content: Buffer): Buffer =>
  Buffer.concat(
    Array.from({ length: Math.ceil(content.length / 97) }, (_, index) =>
      gzipSync(content.subarray(index * 97, (index + 1) * 97)),
    ),
  );
