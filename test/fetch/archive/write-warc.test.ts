import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type ArchiveRecord, writeWarc } from '../../../src/fetch/archive/index.js';
import { DiskFullError, InputError, UsageError } from '../../../src/model/errors.js';
import { temporaryFolder } from '../../helpers/articles.js';
import { bodyOf, messages, readAll, snapshots } from '../read.js';
import { hex, page } from './warcs.js';

const info = { software: 'jejak/0.1.0', agent: 'Jejak/0.1.0 (+redaksi@kabar.example)' };
const date = '2024-03-04T05:06:07.089Z';

const fetched = (name: string, rest: Partial<ArchiveRecord> = {}): ArchiveRecord => {
  const body = rest.body ?? Buffer.from(page(`Kopi ${name}`));
  return {
    ...{ url: `https://kabar.example/${name}`, finalUrl: `https://kabar.example/${name}`, redirects: [] },
    ...{ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, fetchedAt: date },
    ...{ ...rest, body, sha256: hex('sha256', body) },
  };
};

async function* streamed<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values;
}

async function write(name: string, records: readonly ArchiveRecord[]): Promise<string> {
  const path = join(temporaryFolder(), name);
  await writeWarc(path, streamed(records), info);
  return path;
}

/** Heads and blocks of the records of a plain archive, as a reader of text would part them. */
async function recordsOf(path: string): Promise<string[]> {
  return (await readFile(path, 'latin1')).split(/(?=^WARC\/1\.1\r$)/m);
}

describe('an archive that is written', () => {
  it('begins with who made it, and has the time of its first page', async () => {
    const [first] = await recordsOf(await write('a.warc', [fetched('a')]));
    expect(first?.split('\r\n')).toEqual([
      'WARC/1.1',
      'WARC-Type: warcinfo',
      expect.stringMatching(
        /^WARC-Record-ID: <urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}>$/,
      ),
      `WARC-Date: ${date}`,
      'Content-Type: application/warc-fields',
      'Content-Length: 207',
      '',
      'software: jejak/0.1.0',
      'http-header-user-agent: Jejak/0.1.0 (+redaksi@kabar.example)',
      'format: WARC File Format 1.1',
      'conformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
      '',
      '',
      '',
    ]);
  });

  it('has each redirect, and the answer as it is without its encodings', async () => {
    const body = Buffer.from(page('Lada'));
    const headers = {
      ...{ 'content-type': 'text/html', 'content-encoding': 'gzip', 'content-length': '77' },
      ...{ 'transfer-encoding': 'chunked', 'x-nama': 'caf\xe9' },
    };
    const redirects = [
      { url: 'https://kabar.example/a', status: 301, location: '/b' },
      { url: 'https://kabar.example/b', status: 302, location: 'https://kabar.example/c' },
    ];
    const path = await write('a.warc', [
      fetched('a', { finalUrl: 'https://kabar.example/c', headers, redirects, body }),
    ]);
    const [, one, two, answer, ...rest] = await recordsOf(path);
    expect(rest).toEqual([]);
    expect(one).toContain('WARC-Target-URI: https://kabar.example/a\r\n');
    expect(one).toContain(
      '\r\n\r\nHTTP/1.1 301 Moved Permanently\r\nlocation: /b\r\ncontent-length: 0\r\n\r\n\r\n\r\n',
    );
    expect(two).toContain('\r\n\r\nHTTP/1.1 302 Found\r\nlocation: https://kabar.example/c\r\n');
    const block = [
      'HTTP/1.1 200 OK',
      'content-type: text/html',
      'x-archive-orig-content-encoding: gzip',
      'x-archive-orig-content-length: 77',
      'x-archive-orig-transfer-encoding: chunked',
      'x-nama: caf\xe9',
      `content-length: ${body.length}`,
      '',
      body.toString(),
    ].join('\r\n');
    expect(answer?.split('\r\n\r\n').slice(1).join('\r\n\r\n')).toBe(`${block}\r\n\r\n`);
    expect(answer?.split('\r\n').slice(1, 9)).toEqual([
      'WARC-Type: response',
      expect.stringContaining('WARC-Record-ID: <urn:uuid:'),
      `WARC-Date: ${date}`,
      `WARC-Payload-Digest: sha256:${hex('sha256', body)}`,
      'WARC-Target-URI: https://kabar.example/c',
      'Content-Type: application/http; msgtype=response',
      `WARC-Block-Digest: sha256:${hex('sha256', Buffer.from(block, 'latin1'))}`,
      `Content-Length: ${block.length}`,
    ]);
  });

  it('has a body once: what repeats it is a revisit', async () => {
    const body = Buffer.from(page('Pala'));
    const path = await write('a.warc', [fetched('a', { body }), fetched('b', { body }), fetched('c')]);
    const all = await recordsOf(path);
    expect(all.filter((each) => each.includes(body.toString()))).toHaveLength(1);
    const revisit = all.find((each) => each.includes('WARC-Type: revisit'));
    for (const line of [
      'WARC-Profile: http://netpreserve.org/warc/1.1/revisit/identical-payload-digest',
      'WARC-Refers-To-Target-URI: https://kabar.example/a',
      `WARC-Refers-To-Date: ${date}`,
      `WARC-Payload-Digest: sha256:${hex('sha256', body)}`,
    ]) {
      expect(revisit?.split('\r\n')).toContain(line);
    }
    const read = snapshots(await readAll([path]));
    expect(read.map(({ url }) => url)).toEqual(
      ['a', 'b', 'c'].map((name) => `https://kabar.example/${name}`),
    );
    expect(read.slice(0, 2).map(bodyOf)).toEqual([body.toString(), body.toString()]);
  });

  it('has no two records of one id, however often a page comes', async () => {
    const all = await recordsOf(await write('a.warc', [fetched('a'), fetched('a'), fetched('a')]));
    const ids = all.map((each) => /WARC-Record-ID: (.*)/.exec(each)?.[1]);
    expect(new Set(ids).size).toBe(4);
  });

  it('is the same, byte for byte, for the same pages; a gzip member a record where its name says so', async () => {
    const records = Array.from({ length: 5 }, (_, index) => fetched(`kabar-${index % 4}`));
    const [one, two] = [await write('a.warc.gz', records), await write('b.warc.gz', records)];
    const stored = await readFile(one);
    expect(stored.equals(await readFile(two))).toBe(true);
    const unpacked = await readFile(await write('c.warc', records));
    expect(gunzipSync(stored).equals(unpacked)).toBe(true);
    expect(stored.toString('latin1').split('\x1f\x8b\x08')).toHaveLength(1 + 6);
  });

  it('may have no page at all', async () => {
    const path = await write('a.warc.gz', []);
    expect(await readAll([path])).toEqual([]);
    expect(gunzipSync(await readFile(path)).toString()).toContain('WARC-Date: 1970-01-01T00:00:00Z');
  });

  it.each([
    ['no address', { finalUrl: '/kopi' }, '/kopi: expected the absolute address of a page for an archive'],
    [
      'no time',
      { fetchedAt: 'kemarin' },
      'https://kabar.example/a: expected the time of the fetch in ISO 8601',
    ],
  ])('takes no page with %s', async (_, rest, message) => {
    const writing = write('a.warc', [fetched('b'), fetched('a', rest)]);
    await expect(writing).rejects.toThrow(message);
    await expect(writing).rejects.toBeInstanceOf(InputError);
  });

  it('lets nothing in an address or a header make records of its own', async () => {
    const sly = 'x\r\n\r\n\r\n\r\nWARC/1.1\r\nWARC-Type: response\r\n\u010d\u010a';
    const headers = { 'content-type': 'text/html', 'x-a': sly, [sly]: 'b' };
    const finalUrl = `https://kabar.example/${sly}`;
    const path = await write('a.warc', [fetched('a', { headers, finalUrl })]);
    expect(await recordsOf(path)).toHaveLength(2);
    const [snapshot] = snapshots(await readAll([path]));
    expect(Object.keys(snapshot?.headers ?? {})).toEqual(['content-length', 'content-type', 'x-a']);
  });
});

describe('what is written and read again', () => {
  const name = fc.stringMatching(/^[a-z0-9,~-]{1,12}$/);
  const header = fc.stringMatching(/^[!-~\xa1-\xff]([ -~\xa1-\xff]{0,20}[!-~\xa1-\xff])?$/);
  const fields = fc.dictionary(fc.stringMatching(/^x-[a-z0-9]{1,8}$/), header, { maxKeys: 5 });
  const body = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
    .map((text) => Buffer.from(`<p>${text.replaceAll('\0', '')}`));
  const arbitrary = fc.record({ name, fields, body, millisecond: fc.nat(999), hops: fc.nat(3) });
  const record = (made: {
    name: string;
    fields: Record<string, string>;
    body: Buffer;
    millisecond: number;
    hops: number;
  }): ArchiveRecord =>
    fetched(made.name, {
      ...{ body: made.body, headers: { 'content-type': 'text/html; charset=utf-8', ...made.fields } },
      fetchedAt: `2024-03-04T05:06:07.${String(made.millisecond).padStart(3, '0')}Z`,
      redirects: Array.from({ length: made.hops }, (_, hop) => ({
        url: `https://kabar.example/hop/${hop}`,
        status: 301,
        location: `/${hop}`,
      })),
    });

  it.each(['a.warc', 'a.warc.gz'])('is the same: %s', async (file) => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(arbitrary, { selector: (made) => made.name, maxLength: 8 }),
        async (list) => {
          const records = list.map(record);
          const items = await readAll([await write(file, records)]);
          expect(messages(items)).toEqual([]);
          const read = snapshots(items).map(({ url, headers, fetchedAt, sha256, status, body: bytes }) => ({
            ...{ url, headers, fetchedAt, sha256, status, text: Buffer.from(bytes).toString() },
          }));
          expect(read).toEqual(
            records.map(({ finalUrl, headers, fetchedAt, sha256, status, body: bytes }) => ({
              ...{ url: finalUrl, fetchedAt, sha256, status, text: Buffer.from(bytes).toString() },
              headers: { ...headers, 'content-length': String(bytes.length) },
            })),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it('fits with the largest head that is ever fetched', async () => {
    const headers = {
      'content-type': 'text/html',
      ...Object.fromEntries(Array.from({ length: 6000 }, (_, index) => [`x${index}`, 'abcd'])),
    };
    expect(messages(await readAll([await write('a.warc.gz', [fetched('a', { headers })])]))).toEqual([]);
  });
});

describe('a write that fails', () => {
  const earlier = 'yang lama';

  /** A folder with an archive of an earlier run. */
  async function standing(): Promise<{ readonly folder: string; readonly path: string }> {
    const folder = temporaryFolder();
    const path = join(folder, 'a.warc.gz');
    await writeFile(path, earlier);
    return { folder, path };
  }

  async function checkUnharmed({ folder, path }: { folder: string; path: string }): Promise<void> {
    expect(await readFile(path, 'utf8')).toBe(earlier);
    expect(await readdir(folder)).toEqual(['a.warc.gz']);
  }

  it('leaves what stood there, where the pages break off', async () => {
    const place = await standing();
    async function* breaking(): AsyncGenerator<ArchiveRecord> {
      yield fetched('a');
      throw new InputError('terputus');
    }
    await expect(writeWarc(place.path, breaking(), info)).rejects.toThrow(new InputError('terputus'));
    await checkUnharmed(place);
  });

  it.each(['ENOSPC', 'EDQUOT'])('leaves what stood there, where the disk is full (%s)', async (code) => {
    const place = await standing();
    const handle = await open(place.path);
    const full = Object.assign(new Error(`${code}: no space left`), { code, syscall: 'write' });
    const writing = vi.spyOn(Object.getPrototypeOf(handle), 'writeFile').mockRejectedValueOnce(full);
    await handle.close();
    await expect(writeWarc(place.path, streamed([fetched('a')]), info)).rejects.toThrow(
      new DiskFullError(`the disk or quota is full, ${place.path} is not written; make room`),
    );
    writing.mockRestore();
    await checkUnharmed(place);
  });

  it('says where it cannot write', async () => {
    const folder = temporaryFolder();
    await mkdir(join(folder, 'a.warc'));
    for (const path of [join(folder, 'a.warc'), join(folder, 'tidak', 'ada.warc')]) {
      const writing = writeWarc(path, streamed([fetched('a')]), info);
      await expect(writing).rejects.toBeInstanceOf(UsageError);
      await expect(writing).rejects.toThrow(`cannot write ${path}: `);
    }
    expect(await readdir(folder)).toEqual(['a.warc']);
  });

  it('leaves what stood there when it is killed, and the next one is not in its way', async () => {
    const place = await standing();
    const script = `
      import { writeWarc } from ${JSON.stringify(new URL('../../../dist/fetch/archive/index.js', import.meta.url).href)};
      const body = Buffer.alloc(20_000, 'kopi ');
      async function* endless() {
        for (let n = 0; ; n++) {
          yield { url: 'https://kabar.example/' + n, finalUrl: 'https://kabar.example/' + n, redirects: [], status: 200,
            headers: {}, fetchedAt: '${date}', body, sha256: String(n).padStart(64, '0') };
          if (n === 5) process.stdout.write('.');
        }
      }
      await writeWarc(${JSON.stringify(place.path)}, endless(), { software: 'a', agent: 'b' });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await Promise.race([once(child.stdout, 'data'), once(child, 'close')]);
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
    expect(child.signalCode).toBe('SIGKILL');
    expect(await readFile(place.path, 'utf8')).toBe(earlier);
    expect(await readdir(place.folder)).toEqual([`.a.warc.gz.${child.pid}.tmp`, 'a.warc.gz']);
    expect(await readAll([place.folder])).toHaveLength(1);
    await writeWarc(place.path, streamed([fetched('a')]), info);
    expect(snapshots(await readAll([place.path]))).toHaveLength(1);
  });
});
