import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/model/digest.js';
import { bodyOf, folderOf, messages, piped, readAll, snapshots } from './read.js';

const full =
  '{"id":"a1","url":"https://kabar.id/1","title":"Lada","published":"2021-02-03T10:00:00+07:00","text":"Lada dikirim."}';
const page = '{"html":"<p>Lada “pilihan” dikirim.</p>"}';
const read = (text: string) => readAll(['-'], { stdin: piped(text) });

describe('readSources on JSONL', () => {
  it('reads one article a line, with what is known about it', async () => {
    const [first, second] = snapshots(await read(`${full}\r\n\n${page}`));
    expect(first).toMatchObject({
      source: 'stdin:1',
      id: 'a1',
      url: 'https://kabar.id/1',
      mediaType: 'text/plain',
      charset: 'utf-8',
      sha256: sha256('Lada dikirim.'),
      given: { title: 'Lada', published: '2021-02-03' },
    });
    expect(second).toMatchObject({
      source: 'stdin:3',
      id: sha256(page).slice(0, 16),
      mediaType: 'text/html',
      given: { title: null, published: null },
    });
    expect(second && bodyOf(second)).toBe('<p>Lada “pilihan” dikirim.</p>');
  });

  it.each(['a.jsonl', 'a.ndjson', 'a.jsonl.gz'])('reads %s', async (name) => {
    const content = `\ufeff${full}\n${page}\n`;
    const path = join(await folderOf({ [name]: name.endsWith('.gz') ? gzipSync(content) : content }), name);
    expect(snapshots(await readAll([path])).map(({ source }) => source)).toEqual([`${path}:1`, `${path}:2`]);
  });

  it.each([
    ['2021-02-03', '2021-02-03'],
    ['2021-02-03 10:00', '2021-02-03'],
    ['2021-02-30', null],
    ['3 Februari 2021', null],
    ['', null],
  ])('reads the day of %s', async (published, day) => {
    const [snapshot] = snapshots(await read(JSON.stringify({ text: 'Lada', published })));
    expect(snapshot?.given.published).toBe(day);
  });

  it('gives the same items however the bytes arrive', async () => {
    const text = `${full}\n{"broken\n${page}\n`;
    const whole = await readAll(['-'], { stdin: piped(text, 10_000) });
    expect(await readAll(['-'], { stdin: piped(text, 1) })).toEqual(whole);
  });
});

describe('a line that cannot be read', () => {
  it.each([
    ['{"text": "Lada', 'stdin:2: expected one JSON object a line, got a broken one: '],
    ['[1]', 'stdin:2: expected an article: '],
    ['{"id":"x"}', 'stdin:2: expected an article: expected a string "text" or "html"'],
    ['{"text":5}', 'stdin:2: expected an article: text: '],
    ['{"text":" \\n"}', 'stdin:2: expected an article, got an empty one (2 bytes)'],
    ['{"text":"a\\u0000b"}', 'stdin:2: expected text, got binary data'],
  ])('%s is named, and the rest goes on', async (line, message) => {
    const items = await read(`${full}\n${line}\n${page}\n`);
    expect(items.map(({ ok }) => ok)).toEqual([true, false, true]);
    expect(messages(items)[0]).toContain(message);
  });

  it('is skipped over the cap without being held', async () => {
    const limits = { article: 1000, line: 200 };
    const items = await readAll(['-'], {
      stdin: piped(`${full}\n{"text":"${'x'.repeat(5000)}"}\n${page}\n`),
      limits,
    });
    expect(items.map(({ ok }) => ok)).toEqual([true, false, true]);
    expect(messages(items)).toEqual([
      'stdin:2: expected a line of at most 200 bytes, got more; split it or leave it out',
    ]);
    expect(snapshots(items)[1]?.source).toBe('stdin:3');
  });

  it('is refused where it is no UTF-8', async () => {
    const path = join(
      await folderOf({ 'a.jsonl': Buffer.from('{"text":"\x93Lada"}\n', 'latin1') }),
      'a.jsonl',
    );
    expect(messages(await readAll([path]))).toEqual([
      `${path}:1: expected UTF-8, got other bytes; convert the file to UTF-8`,
    ]);
  });
});
