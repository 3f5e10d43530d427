import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/model/errors.js';
import { readAll } from '../read.js';
import {
  block,
  body,
  info,
  members,
  numbered,
  plain,
  readFile,
  readPiped,
  record,
  response,
} from './warcs.js';

const [one, two, three] = [numbered(1), numbered(2), numbered(3)];
const length = one.length;
const at = (number: number, place: number | string): string => `https://kabar.example/${number} :${place}`;
const replaced = (bytes: Buffer, what: RegExp, by: string): Buffer =>
  Buffer.from(bytes.toString('latin1').replace(what, by), 'latin1');
const blockLength = Number(/Content-Length: (\d+)/.exec(two.toString())?.[1]);
const wrong = (count: number | string): Buffer =>
  replaced(two, /^Content-Length: \d+/m, `Content-Length: ${count}`);
const all = Buffer.concat([one, two, three]);

describe('a plain archive that is broken', () => {
  const noise = Buffer.from('?!'.repeat(40));
  const long = wrong(blockLength + 100);
  const short = wrong(blockLength - 30);

  it.each([
    [
      'garbage before the first record',
      Buffer.concat([noise, one, two]),
      [
        ':0: expected a WARC record, got other bytes; reading goes on at byte 80',
        at(1, 80),
        at(2, 80 + length),
      ],
    ],
    [
      'garbage between records',
      Buffer.concat([one, noise, two]),
      [
        at(1, 0),
        `:${length}: expected a WARC record, got other bytes; reading goes on at byte ${length + 80}`,
        at(2, length + 80),
      ],
    ],
    [
      'garbage behind the last record',
      Buffer.concat([one, noise]),
      [at(1, 0), `:${length}: expected a WARC record, got other bytes; nothing readable follows`],
    ],
    [
      'a Content-Length that is too large',
      Buffer.concat([one, long, three]),
      [
        at(1, 0),
        expect.stringMatching(
          new RegExp(
            `^:${length}: expected the end of the record after ${blockLength + 100} bytes \\(Content-Length\\), got other bytes at byte \\d+; reading goes on at byte ${length + long.length}$`,
          ),
        ),
        at(3, length + long.length),
      ],
    ],
    [
      'a Content-Length that is too small',
      Buffer.concat([one, short, three]),
      [
        at(1, 0),
        `:${length}: expected the end of the record after ${blockLength - 30} bytes (Content-Length), got other bytes at byte ${length + short.length - 34}; reading goes on at byte ${length + short.length}`,
        at(3, length + short.length),
      ],
    ],
    [
      'a record that claims 10 GB',
      Buffer.concat([one, wrong(10_000_000_000), three]),
      [
        at(1, 0),
        expect.stringMatching(
          /^:\d+: expected a block of 10000000000 bytes \(Content-Length\), got \d+: the file is cut short; reading goes on at byte \d+$/,
        ),
        expect.stringContaining('https://kabar.example/3 '),
      ],
    ],
    [
      'a Content-Length that is no number',
      Buffer.concat([one, wrong('banyak'), three]),
      [
        at(1, 0),
        `:${length}: expected a record with a Content-Length, got "banyak"; reading goes on at byte ${length + wrong('banyak').length}`,
        at(3, length + wrong('banyak').length),
      ],
    ],
    [
      'no Content-Length',
      Buffer.concat([replaced(one, /Content-Length: \d+\r\n/, ''), two]),
      [
        expect.stringMatching(
          /^:0: expected a record with a Content-Length, got none; reading goes on at byte \d+$/,
        ),
        expect.stringContaining('https://kabar.example/2 '),
      ],
    ],
    [
      'no version that anybody knows',
      Buffer.concat([replaced(one, /WARC\/1\.0/, 'WARC/satu'), two]),
      [
        `:0: expected a version line such as WARC/1.1, got "WARC/satu"; reading goes on at byte ${length + 1}`,
        expect.stringContaining('https://kabar.example/2 '),
      ],
    ],
    [
      'line ends of one byte in the heads of records',
      loose(one, two),
      [at(1, 0), expect.stringContaining('/2 ')],
    ],
    [
      'more line ends than there should be',
      Buffer.concat([Buffer.from('\r\n\n\r\n'), one, Buffer.from('\r\n\r\n\n'), two]),
      [at(1, 5), at(2, 5 + length + 5)],
    ],
    [
      'fewer line ends than there should be',
      Buffer.concat([one.subarray(0, -4), two.subarray(0, -2), three]),
      [at(1, 0), at(2, length - 4), at(3, 2 * length - 6)],
    ],
    [
      'a file that is cut within a block',
      all.subarray(0, 2 * length + 300),
      [
        at(1, 0),
        at(2, length),
        expect.stringMatching(
          new RegExp(
            `^:${2 * length}: expected a block of ${blockLength} bytes \\(Content-Length\\), got \\d+: the file is cut short; nothing readable follows$`,
          ),
        ),
      ],
    ],
    [
      'a file that is cut within a head',
      all.subarray(0, 2 * length + 50),
      [
        at(1, 0),
        at(2, length),
        `:${2 * length}: expected the head of a record of at most 131072 bytes, got 50: the file is cut short; nothing readable follows`,
      ],
    ],
    ['an empty file', Buffer.alloc(0), [': expected a WARC, got an empty file; fetch it anew']],
    [
      'another file',
      Buffer.from('<!doctype html><p>Bukan arsip.'),
      [':0: expected a WARC record, got other bytes; nothing readable follows'],
    ],
    [
      'an ARC',
      Buffer.from('filedesc://a.arc 0.0.0.0 20240304050607 text/plain 76\n1 0 x\n'),
      [': expected a WARC, got its forerunner, an ARC; convert it to WARC first'],
    ],
  ])('%s', async (_, content, told) => {
    expect((await readFile('a.warc', content)).told).toEqual(told);
  });

  it('from a pipe: what a record swallowed is lost, and told', async () => {
    const { items } = await readPiped(Buffer.concat([one, long, three, numbered(4)]));
    expect(items.map((item) => (item.ok ? item.snapshot.url : item.error.message))).toEqual([
      'https://kabar.example/1',
      expect.stringMatching(
        /^pipa\.warc:\d+: expected the end of the record .*; reading goes on at byte \d+$/,
      ),
      'https://kabar.example/4',
    ]);
  });

  /** As after a conversion by a program that takes the archive for text. */
  it.each([
    ['CRLF that became LF', all.toString().replaceAll('\r\n', '\n')],
    [
      'LF that became CRLF',
      Buffer.concat([one, two, three])
        .toString()
        .replaceAll(/(?<!\r)\n/g, '\r\n'),
    ],
  ])('%s: no damaged page is taken for a whole one', async (_, content) => {
    const { items } = await readFile('a.warc', Buffer.from(content));
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) expect(item.ok).toBe(false);
  });
});

/** Only the heads of the records: their blocks are as long as they say. */
function loose(...records: Buffer[]): Buffer {
  const heads = records.map((bytes) => {
    const end = bytes.indexOf('\r\n\r\n') + 4;
    const head = bytes.toString('latin1', 0, end).replaceAll('\r\n', '\n');
    return Buffer.concat([Buffer.from(head), bytes.subarray(end, -4), Buffer.from('\n\n')]);
  });
  return Buffer.concat(heads);
}

describe('a gzipped archive that is broken', () => {
  const stored = [one, two, three].map((bytes) => gzipSync(bytes));
  const [first = Buffer.alloc(0), second = Buffer.alloc(0), third = Buffer.alloc(0)] = stored;
  const [a, b, c] = [0, first.length, first.length + second.length];
  const flipped = (bytes: Buffer, place: number): Buffer => {
    const copy = Buffer.from(bytes);
    const at = place < 0 ? bytes.length + place : place;
    copy[at] = (copy[at] ?? 0) ^ 0x55;
    return copy;
  };
  const noise = Buffer.from('?!'.repeat(40));

  it.each([
    [
      'a checksum that does not fit',
      Buffer.concat([first, flipped(second, -6), third]),
      [at(1, a), `:${b}: the gzip data is damaged; reading goes on at byte ${c}`, at(3, c)],
    ],
    [
      'a damaged member',
      Buffer.concat([
        first,
        Buffer.concat([second.subarray(0, 60), Buffer.alloc(40, 0xff), second.subarray(100)]),
        third,
      ]),
      [
        at(1, a),
        expect.stringMatching(
          new RegExp(`^:${b}: .*the gzip data is damaged; reading goes on at byte ${c}$`),
        ),
        at(3, c),
      ],
    ],
    [
      'a member that is no gzip',
      Buffer.concat([first, noise, third]),
      [
        at(1, a),
        `:${b}: expected a gzip member, got other bytes; reading goes on at byte ${b + 80}`,
        at(3, b + 80),
      ],
    ],
    [
      'garbage before the first member',
      Buffer.concat([noise, first, third]),
      [`:0: expected a gzip member, got other bytes; reading goes on at byte 80`, at(1, 80), at(3, 80 + b)],
    ],
    [
      'garbage behind the last member',
      Buffer.concat([first, noise]),
      [at(1, a), `:${b}: expected a gzip member, got other bytes; nothing readable follows`],
    ],
    [
      'a member that is cut short, others behind it',
      Buffer.concat([first, second.subarray(0, 120), third]),
      [
        at(1, a),
        expect.stringMatching(
          new RegExp(`^:${b}: .*the gzip data is damaged; reading goes on at byte \\d+$`),
        ),
        at(3, b + 120),
      ],
    ],
    [
      'a file that is cut within the last member',
      Buffer.concat([first, second, third.subarray(0, -20)]),
      [
        at(1, a),
        at(2, b),
        expect.stringMatching(new RegExp(`^:${c}: .*the gzip data is cut short; nothing readable follows$`)),
      ],
    ],
    [
      'a file that is cut within the checksum of the last member',
      Buffer.concat([first, second, third.subarray(0, -3)]),
      [at(1, a), at(2, b), `:${c}: the gzip data is cut short; nothing readable follows`],
    ],
    [
      'a wrong Content-Length',
      members(one, wrong(blockLength + 100), three),
      [
        at(1, a),
        expect.stringMatching(
          new RegExp(
            `^:${b}: expected the end of the record .* at byte \\d+\\+\\d+; reading goes on at byte \\d+$`,
          ),
        ),
        expect.stringContaining('https://kabar.example/3 '),
      ],
    ],
    [
      'a wrong Content-Length within one member around everything',
      gzipSync(Buffer.concat([one, wrong(10 * blockLength), three])),
      [
        at(1, 0),
        expect.stringMatching(
          new RegExp(`^:0\\+${length}: expected a block of .* cut short; reading goes on at byte 0\\+\\d+$`),
        ),
        expect.stringContaining('https://kabar.example/3 :0+'),
      ],
    ],
    [
      'an ARC',
      gzipSync('filedesc://a.arc 0.0.0.0 20240304050607 text/plain 76\n'),
      [': expected a WARC, got its forerunner, an ARC; convert it to WARC first'],
    ],
    [
      'nothing but a header',
      first.subarray(0, 10),
      [':0: the gzip data is cut short; nothing readable follows'],
    ],
    [
      'the start of a header',
      first.subarray(0, 4),
      [':0: the gzip data is cut short; nothing readable follows'],
    ],
  ])('%s', async (_, content, told) => {
    expect((await readFile('a.warc.gz', content)).told).toEqual(told);
  });

  it('goes on behind many damaged members', async () => {
    const many = Array.from({ length: 60 }, (_, number) => gzipSync(numbered(number)));
    const damaged = many.map((bytes, index) => (index % 3 === 1 ? flipped(bytes, 40) : bytes));
    const { items } = await readFile('a.warc.gz', Buffer.concat(damaged));
    const read = items.flatMap((item) => (item.ok ? [item.snapshot.url] : []));
    expect(read).toEqual(
      many.flatMap((_, number) => (number % 3 === 1 ? [] : [`https://kabar.example/${number}`])),
    );
    expect(items.length - read.length).toBe(20);
  });
});

describe('a page that is broken', () => {
  it.each([
    [
      'no type',
      record({ 'WARC-Target-URI': 'https://kabar.example/' }, block()),
      'expected a record with a WARC-Type, got none',
    ],
    [
      'no address',
      record({ 'WARC-Type': 'response' }, block()),
      'expected a response record with a WARC-Target-URI, got none',
    ],
    ['an empty body', response({ body: '   \r\n' }), 'expected an article, got an empty one (5 bytes)'],
    [
      'a binary body',
      response({ body: Buffer.from([1, 2, 0, 4]) }),
      'expected text, got binary data; convert it to .txt or .html first',
    ],
    [
      'gzip that is cut short',
      response({ headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(body).subarray(0, -12) }),
      'expected a payload that can be decoded, got gzip data that break off',
    ],
    [
      'an unknown encoding',
      response({ headers: { 'Content-Encoding': 'zstd' }, body: Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0]) }),
      'expected a payload that can be decoded, got "zstd"',
    ],
    [
      'a chunk that is cut short',
      response({ headers: { 'Transfer-Encoding': 'chunked' }, body: '40\r\nabc' }),
      'expected a chunk of 64 bytes, got 3: it is cut short',
    ],
    [
      'chunks that are not ended',
      response({ headers: { 'Transfer-Encoding': 'chunked' }, body: '3\r\nabc\r\n' }),
      'expected a chunk 8 bytes into the payload, got none',
    ],
  ])('%s is told, and reading goes on', async (_, content, message) => {
    const { told } = await readFile('a.warc', Buffer.concat([content, three]));
    expect(told).toEqual([`:0: ${message}`, at(3, content.length)]);
  });

  it.each([
    ['another protocol', 'Kopi 10 ton.', 'expected an HTTP head of at most 131072 bytes, got no end of one'],
    ['no status', 'Kopi 10 ton.\r\n\r\nisi', 'expected an HTTP status line, got "Kopi 10 ton."'],
    ['a blank line', '\r\n\r\nisi', 'expected a head, got a blank line'],
  ])('%s in place of the HTTP head is told', async (_, content, message) => {
    const fields = {
      'WARC-Type': 'response',
      'WARC-Target-URI': 'https://kabar.example/',
      'WARC-Date': '2024',
    };
    expect((await readFile('a.warc', record(fields, content))).told).toEqual([`:0: ${message}`]);
  });
});

/** What an archive cut at a byte must give: what stood before, then at most one error. */
async function checkCut(content: Buffer, end: number, whole: readonly unknown[]): Promise<void> {
  const { items } = await readPiped(content.subarray(0, end));
  const read = plain(items);
  const errors = items.filter((item) => !item.ok);
  expect(errors.length).toBeLessThanOrEqual(1);
  expect(read.slice(0, read.length - errors.length)).toEqual(whole.slice(0, read.length - errors.length));
  for (const item of items.slice(0, -1)) expect(item.ok).toBe(true);
}

describe('an archive that is cut', () => {
  const request = response({ type: 'request' });
  const stores: readonly [string, Buffer][] = [
    ['a plain one', Buffer.concat([info, one, request, two])],
    ['a gzip member a record', members(info, one, request, two)],
    ['one gzip member', gzipSync(Buffer.concat([info, one, request, two]))],
  ];

  it.each(stores)('at any byte gives what stood before and at most one error: %s', async (_, content) => {
    const whole = plain((await readPiped(content)).items);
    expect(whole).toHaveLength(2);
    for (let end = 0; end < content.length; end++) await checkCut(content, end, whole);
  });

  it.each(stores)('or damaged at any byte throws nothing, and ends: %s', async (_, content) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(content.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        async (changes) => {
          const copy = Buffer.from(content);
          for (const [place, value] of changes) copy[place] = value;
          const { items, told } = await readFile('a.warc', copy);
          expect(told.length).toBeLessThan(12);
          for (const item of items) if (!item.ok) expect(item.error).toBeInstanceOf(InputError);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('throws nothing for noise', async () => {
    const pieces = [
      'WARC/1.0\r\n',
      'Content-Length: 3\r\n',
      '\r\n\r\n',
      'WARC-Type: response\r\n',
      '\x1f\x8b\x08\0',
      'HTTP/1.1 200 OK\r\n',
    ];
    const piece = fc.oneof(
      fc.constantFrom(...pieces).map((text) => Buffer.from(text, 'latin1')),
      fc.uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (parts) => {
        const { items } = await readPiped(Buffer.concat(parts));
        expect(items.length).toBeLessThanOrEqual(parts.length + 1);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a file that cannot be opened', () => {
  it.each(['a.warc', 'a.warc.gz', 'a.wacz'])('is an error: %s', async (name) => {
    const path = join('tidak', 'ada', name);
    const items = await readAll([path]);
    expect(plain(items)).toEqual([
      { source: path, error: `${path}: cannot be read: the path does not exist` },
    ]);
  });
});
