import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { snapshots } from '../read.js';
import { address, block, members, numbered, readFile, readPiped, record, response } from './warcs.js';

const limit = 200_000;
const zeros = Buffer.alloc(20_000_000, ' ');
const after = 'https://kabar.example/1 ';

/** What is told of a hostile record, which must cost the good one behind it nothing. */
async function toldOf(hostile: Buffer): Promise<string | undefined> {
  const { told } = await readFile('a.warc.gz', members(hostile, numbered(1)), limit);
  expect(told.at(-1)).toContain(after);
  expect(told).toHaveLength(2);
  return told[0];
}

describe('a hostile archive', () => {
  it.each([
    ['gzip', gzipSync(zeros)],
    ['br', brotliCompressSync(zeros)],
    ['gzip, gzip', gzipSync(gzipSync(zeros))],
  ])('has a bomb in %s', async (encoding, payload) => {
    expect(await toldOf(response({ headers: { 'Content-Encoding': encoding }, body: payload }))).toBe(
      `:0: expected a payload that can be decoded, got more than ${limit} bytes after decoding`,
    );
  });

  it('encodes a page three times', async () => {
    const payload = gzipSync(gzipSync(gzipSync('a')));
    expect(
      await toldOf(response({ headers: { 'Content-Encoding': 'gzip, gzip, gzip' }, body: payload })),
    ).toBe(':0: expected a payload that can be decoded, got gzip, gzip, gzip');
  });

  it('has a page that is larger than any article', async () => {
    const large = response({ body: zeros.subarray(0, 1_000_000) });
    expect(await toldOf(large)).toMatch(
      /^:0: expected an article of at most 200000 bytes, got a record of \d+ bytes$/,
    );
  });

  it('has a page that is larger than any article, if not by much', async () => {
    const large = response({ body: `a${' '.repeat(limit)}` });
    expect(await toldOf(large)).toBe(
      `:0: expected a payload that can be decoded, got more than ${limit} bytes after decoding`,
    );
  });

  it('has a million headers', async () => {
    const headers = Array.from({ length: 1_000_000 }, (_, index) => `X-${index}: a\r\n`).join('');
    const fields = { 'WARC-Type': 'response', 'WARC-Target-URI': address };
    expect(await toldOf(record(fields, `HTTP/1.1 200 OK\r\n${headers}\r\n`))).toMatch(
      /^:0: expected an HTTP head of at most 131072 bytes, got no end of one$/,
    );
    const head = Buffer.from(`WARC/1.0\r\nWARC-Type: response\r\n${headers}\r\n`);
    expect(await toldOf(head)).toMatch(
      /^:0: expected the head of a record of at most 131072 bytes, got no end of it; reading goes on at byte \d+$/,
    );
  });

  it('has heads of lines that are no fields', async () => {
    const lines = 'a\r\n'.repeat(40_000);
    const fields = { 'WARC-Type': 'response', 'WARC-Target-URI': address };
    expect(await toldOf(record(fields, `HTTP/1.1 200 OK\r\n${lines}\r\n`))).toBe(
      ':0: expected a head of lines such as "name: value", got others',
    );
    expect(await toldOf(Buffer.from(`WARC/1.0\r\n${lines}\r\n`))).toMatch(
      /^:0: expected a head of lines such as "name: value", got others; reading goes on at byte \d+$/,
    );
  });

  it('tells a field a thousand times', async () => {
    const head = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${'X-A: b\r\n'.repeat(9000)}\r\n`;
    const fields = { 'WARC-Type': 'response', 'WARC-Target-URI': address };
    expect(await toldOf(record(fields, `${head}<html><p>Kopi.`))).toContain(address);
  });

  it('has fields by names of the language', async () => {
    const headers = Object.fromEntries([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
    const records = [response({ headers }), response({ type: '__proto__' })];
    const { items, passed } = await readPiped(Buffer.concat(records));
    expect(snapshots(items)[0]?.headers).toEqual({ ...headers, 'content-type': expect.any(String) });
    expect(passed).toEqual({ 'records of other types': 1 });
  });

  it('looks like the start of a gzip member at every third byte: few of them are tried', async () => {
    const lures = Buffer.from('\x1f\x8b\x08'.repeat(300_000), 'latin1');
    const first = members(numbered(1));
    const { told } = await readFile('a.warc.gz', Buffer.concat([first, lures, members(numbered(2))]));
    expect(told).toEqual([
      'https://kabar.example/1 :0',
      `:${first.length}: expected a gzip member, got other bytes; nothing readable follows`,
    ]);
    const few = Buffer.concat([first, lures.subarray(0, 9000), members(numbered(2))]);
    expect((await readFile('a.warc.gz', few)).told).toEqual([
      'https://kabar.example/1 :0',
      expect.stringMatching(
        new RegExp(`^:${first.length}: expected a gzip member, got .*; reading goes on at`),
      ),
      expect.stringContaining('https://kabar.example/2 '),
    ]);
  });

  it('is nothing but line ends', async () => {
    const { items } = await readPiped(gzipSync(Buffer.alloc(30_000_000, '\n')), 60_000);
    expect(items).toEqual([]);
  });

  it('has a record of 100 MB that is no page', async () => {
    const image = response({ headers: { 'Content-Type': 'image/png' }, body: Buffer.alloc(100_000_000) });
    const { items, passed } = await readPiped(members(image, numbered(1)), 60_000);
    expect([items.length, passed]).toEqual([1, { images: 1 }]);
  });

  it('claims 10 GB with every record: it is not read over and over', async () => {
    const fields = { 'WARC-Type': 'request', 'Content-Length': '10000000000' };
    const content = Buffer.concat(Array.from({ length: 3000 }, () => record(fields, block())));
    let read = 0;
    async function* from(start: number): AsyncGenerator<Uint8Array> {
      for (let at = start; at < content.length; at += 65_536) {
        const bytes = content.subarray(at, at + 65_536);
        read += bytes.length;
        yield bytes;
      }
    }
    const { items } = await readPiped(content, 65_536, { from });
    expect(items.length).toBeGreaterThan(50);
    expect(items.filter(({ ok }) => ok)).toEqual([]);
    expect(items.at(-1)).toMatchObject({
      error: { message: expect.stringMatching(/the file is cut short; nothing readable follows$/) },
    });
    expect(read).toBeLessThan(64_000_000 + 6 * content.length);
  });
});
