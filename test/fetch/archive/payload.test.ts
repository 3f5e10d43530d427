import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bodyOf, snapshots } from '../read.js';
import { address, body, hex, members, readFile, record, response } from './warcs.js';

const chunked = (text: string | Uint8Array, size = 20): Buffer => {
  const bytes = Buffer.from(text as Uint8Array);
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    const part = bytes.subarray(at, at + size);
    parts.push(Buffer.from(`${part.length.toString(16)};ext=1\r\n`), part, Buffer.from('\r\n'));
  }
  return Buffer.concat([...parts, Buffer.from('0\r\nX-Trailer: 1\r\n\r\n')]);
};

describe('the payload', () => {
  it.each([
    ['chunked', { 'Transfer-Encoding': 'chunked' }, chunked(body)],
    ['gzip', { 'Content-Encoding': 'gzip' }, gzipSync(body)],
    ['x-gzip', { 'Content-Encoding': 'x-gzip' }, gzipSync(body)],
    ['deflate', { 'Content-Encoding': 'deflate' }, deflateSync(body)],
    ['bare deflate', { 'Content-Encoding': 'deflate' }, deflateRawSync(body)],
    ['br', { 'Content-Encoding': 'br' }, brotliCompressSync(body)],
    ['two encodings', { 'Content-Encoding': 'gzip, br' }, brotliCompressSync(gzipSync(body))],
    [
      'chunks of gzip',
      { 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'gzip' },
      chunked(gzipSync(body)),
    ],
    ['chunks that the archiver joined', { 'Transfer-Encoding': 'chunked' }, body],
    ['gzip that the archiver unpacked', { 'Content-Encoding': 'gzip' }, body],
    ['br that the archiver unpacked', { 'Content-Encoding': 'br' }, body],
    ['an encoding that is none', { 'Content-Encoding': 'utf-8' }, body],
    [
      'chunks with line ends of one byte',
      { 'Transfer-Encoding': 'chunked' },
      `${body.length.toString(16)}\n${body}\n0\n\n`,
    ],
  ])('is decoded: %s', async (_, headers, payload) => {
    const { items, told } = await readFile('a.warc.gz', members(response({ headers, body: payload })));
    expect(told).toHaveLength(1);
    expect(snapshots(items).map(bodyOf)).toEqual([body]);
  });

  it('has a digest in base32, as that of nothing', async () => {
    const fields = {
      ...{ 'WARC-Type': 'resource', 'WARC-Target-URI': address, 'Content-Type': 'text/plain' },
      'WARC-Block-Digest': 'sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ',
    };
    const { told } = await readFile('a.warc', record(fields, ''));
    expect(told).toEqual([':0: expected an article, got an empty one (0 bytes)']);
    const [other] = (await readFile('a.warc', record(fields, body))).told;
    expect(other).toContain('expected content with the WARC-Block-Digest sha1:3I42');
  });

  const packed = gzipSync(body);

  it.each([
    ['sha1 in hex', 'sha1', body, body],
    ['sha256 in hex', 'sha256', body, body],
    ['sha512 in hex', 'sha512', body, body],
    ['md5 in hex', 'md5', body, body],
    ['what was stored', 'sha256', packed, packed],
    ['what was decoded', 'sha256', packed, body],
  ])('is checked against its digest: %s', async (_, algorithm, stored, digested) => {
    const headers = stored === packed ? { 'Content-Encoding': 'gzip' } : {};
    const digest = `${algorithm}:${hex(algorithm, digested)}`;
    const told = async (value: string): Promise<readonly string[]> =>
      (
        await readFile(
          'a.warc',
          response({ headers, body: stored, fields: { 'WARC-Payload-Digest': value } }),
        )
      ).told;
    expect(await told(digest)).toEqual([`${address} :0`]);
    const other = `${algorithm}:${hex(algorithm, 'lain')}`;
    expect(await told(other)).toEqual([
      `:0: expected content with the WARC-Payload-Digest ${other}, got another one: the record is damaged; fetch the page anew`,
    ]);
  });

  it('has a digest of an algorithm that nobody knows: that is not checked', async () => {
    const fields = { 'WARC-Payload-Digest': 'crc99:1234', 'WARC-Block-Digest': 'rusak' };
    expect((await readFile('a.warc', response({ fields }))).told).toEqual([`${address} :0`]);
  });
});
