import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { exitCodes, InputError } from '../../src/model/errors.js';
import { folderOf, messages, readAll, snapshots } from './read.js';

const text = 'Lada dikirim ke Jepang.';
const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 31 || 1);
const line = `${JSON.stringify({ text })}\n`;
const archive = gzipSync(
  Array.from({ length: 20_000 }, (_, index) => `{"text":"Lada ${index * 7919}"}\n`).join(''),
);

describe('bad input', () => {
  it.each([
    ['an empty file', 'a.txt', '', 'expected an article, got an empty one (0 bytes)'],
    ['a blank file', 'a.txt', ' \r\n\t', 'expected an article, got an empty one (4 bytes)'],
    ['a file of a mark only', 'a.txt', '\ufeff', 'expected an article, got an empty one (3 bytes)'],
    ['NUL bytes', 'a.txt', 'Lada\0Pala', 'expected text, got binary data'],
    ['control characters', 'a.html', noise, 'expected text, got binary data'],
    [
      '50 MB',
      'a.txt',
      Buffer.alloc(50_000_000, 'a'),
      'expected an article of at most 10000000 bytes, got 50000000 bytes',
    ],
    [
      'a gzip bomb',
      'a.txt.gz',
      gzipSync(Buffer.alloc(50_000_000, 'a')),
      'at most 10000000 bytes, got more, unpacked from',
    ],
    [
      'a truncated gzip',
      'a.txt.gz',
      gzipSync(text).subarray(0, 20),
      'cannot be read: the gzip data is cut short',
    ],
    ['no gzip at all', 'a.txt.gz', text, 'cannot be read: the gzip data is damaged'],
    ['an unknown kind', 'a.pdf', text, 'expected a file of a known kind (.txt, .html'],
    ['a gold file', 'a.gold.json', '{}', 'expected a file of a known kind (.txt, .html'],
  ])('%s is an InputError, and the rest goes on', async (_, name, content, message) => {
    const folder = await folderOf({ [name]: content, 'b.txt': text });
    const items = await readAll([join(folder, name), join(folder, 'b.txt')]);
    expect(items.map(({ ok }) => ok)).toEqual([false, true]);
    expect(messages(items)[0]).toContain(`${join(folder, name)}: `);
    expect(messages(items)[0]).toContain(message);
  });

  it('names a path that does not exist', async () => {
    const [item] = await readAll(['tidak/ada.txt']);
    expect(item).toEqual({
      ok: false,
      source: 'tidak/ada.txt',
      error: new InputError('tidak/ada.txt: cannot be read: the path does not exist'),
    });
    expect(item?.ok === false && item.error.exitCode).toBe(exitCodes.someFailed);
  });

  it('names what may not be read, unless it runs as root', async () => {
    const folder = await folderOf({ 'a.txt': text, 'b/c.txt': text, 'd.txt': text });
    await chmod(join(folder, 'a.txt'), 0);
    await chmod(join(folder, 'b'), 0);
    const items = await readAll([folder]);
    const root = process.getuid?.() === 0;
    expect(messages(items)).toEqual(
      root
        ? []
        : ['a.txt', 'b'].map((name) => `${join(folder, name)}: cannot be read: no permission to read it`),
    );
    expect(snapshots(items).map(({ id }) => id)).toEqual(root ? ['a', 'c', 'd'] : ['d']);
    await chmod(join(folder, 'b'), 0o700);
  });

  it('keeps the articles before the place where an archive breaks', async () => {
    const path = join(
      await folderOf({ 'a.jsonl.gz': archive.subarray(0, archive.length - 2000) }),
      'a.jsonl.gz',
    );
    const items = await readAll([path]);
    expect(messages(items)).toEqual([`${path}: cannot be read: the gzip data is cut short`]);
    expect(items.length).toBeGreaterThan(1000);
    expect(items.at(-1)?.ok).toBe(false);
  });

  it('does not hold an archive larger than the article limit', async () => {
    const path = join(await folderOf({ 'a.jsonl': line.repeat(20_000) }), 'a.jsonl');
    const limits = { article: 100, line: 100 };
    expect(snapshots(await readAll([path], { limits }))).toHaveLength(20_000);
  });

  it('closes its file when the reader stops early', async () => {
    const path = join(await folderOf({ 'a.jsonl.gz': archive }), 'a.jsonl.gz');
    const { readSources } = await import('../../src/fetch/read-sources.js');
    for await (const item of readSources([path])) {
      expect(item.ok).toBe(true);
      break;
    }
    expect(snapshots(await readAll([path]))).toHaveLength(20_000);
  });

  it('reads UTF-16 with its mark, which holds NUL bytes', async () => {
    const path = join(await folderOf({ 'a.txt': Buffer.from(`\ufeff${text}`, 'utf16le') }), 'a.txt');
    expect(snapshots(await readAll([path]))).toHaveLength(1);
  });
});
