import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { articleFolder, smallArticle, temporaryFolder } from '../helpers/articles.js';
import { jejak } from '../helpers/run-jejak.js';

const page = (head: string, body: string): string => `<html><head>${head}</head><body>${body}</body></html>`;

/** Bad inputs: the file's name, what it holds, and what is said of it. */
const inputs: readonly (readonly [name: string, content: () => string | Buffer, message: string])[] = [
  ['kosong.txt', () => '', 'expected an article, got an empty one (0 bytes)'],
  [
    'biner.txt',
    () => Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 37) % 256)),
    'expected text, got binary data',
  ],
  [
    'besar.txt',
    () => 'Ekspor kopi naik lagi. '.repeat(2_200_000),
    'expected an article of at most 10000000 bytes, got 50600000 bytes',
  ],
  [
    'garis.jsonl',
    () => `{"id": "a", "text": "Kopi"\n`,
    ':1: expected one JSON object a line, got a broken one',
  ],
  [
    'panjang.jsonl',
    () => `{"id": "a", "text": "${'Kopi '.repeat(4_000_000)}"}\n`,
    ':1: expected a line of at most 16000000 bytes, got more',
  ],
  [
    'sandi.html',
    () => page('<meta charset="klingon-8">', '<p>Kopi</p>'),
    'expected a known charset, got "klingon-8"',
  ],
  ['dalam.html', () => page('', '<div>'.repeat(50_000)), 'expected elements nested at most 512 deep'],
  ['rusak.txt.gz', () => Buffer.from('bukan gzip'), 'cannot be read: the gzip data is damaged'],
  ['lain.pdf', () => '%PDF-1.7', 'expected a file of a known kind (.txt, .html'],
];

describe('bad input', () => {
  it.each(inputs)('%s is named with a reason, and the rest goes on', async (name, content, message) => {
    const folder = temporaryFolder();
    const [bad, good] = [join(folder, name), join(folder, 'baik.txt')];
    writeFileSync(bad, content());
    writeFileSync(good, smallArticle(0));
    const store = join(folder, 'jejak.db');
    const { code, stdout, stderr } = await jejak(['run', bad, good, '--store', store]);
    expect(code).toBe(9);
    expect(stderr.startsWith(`quarantined: ${bad}`)).toBe(true);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd()).not.toContain('\n');
    expect(stdout).toMatch(/2 articles, \d+ facts, 0 unchanged, 1 quarantined in /);
    expect(stdout).toContain('Temanggung Lepas Kiriman ke-0');
    expect(await jejak(['verify', '--store', store])).toMatchObject({ code: 0, stdout: '' });
    expect(await jejak(['extract', bad, good])).toMatchObject({
      code: 9,
      stderr: expect.stringContaining(message),
    });
  });

  it('a page of 50 MB in one JSONL line does not stop the lines behind it', async () => {
    const lines = [
      JSON.stringify({ id: 'besar', html: '<p>a</p>'.repeat(6_300_000) }),
      JSON.stringify({ id: 'kecil', text: smallArticle(0) }),
    ];
    const { code, stdout, stderr } = await jejak(['extract', '-'], lines.join('\n'));
    expect({ code, stderr }).toMatchObject({
      code: 9,
      stderr: expect.stringMatching(/^stdin:1: expected a line of at most/),
    });
    expect(JSON.parse(stdout)).toMatchObject({ id: 'kecil' });
  });

  it('a rule file with a wrong key ends with 4 and its place', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'lexicon'));
    writeFileSync(join(folder, 'lexicon/units.yaml'), '- unit: t\n  wrods: [ton]\n');
    const { code, stdout, stderr } = await jejak(['extract', 'corpus/articles', '--rules', folder]);
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    expect(stderr).toContain(`${folder}/lexicon/units.yaml:2:3: unknown key \`wrods\``);
  });
});

describe('a store that cannot be used', () => {
  const run = (store: string) => jejak(['run', articleFolder(1), '--store', store]);

  it('is named where a newer jejak made it', async () => {
    const path = join(temporaryFolder(), 'jejak.db');
    const store = await openStore(path);
    await sql`pragma user_version = 99`.execute(store.db);
    await store.close();
    for (const ended of [await run(path), await jejak(['query', '--store', path])]) {
      expect(ended).toMatchObject({ code: 1, stdout: '' });
      expect(ended.stderr).toMatch(
        new RegExp(`^jejak: ${path}: expected a store of version \\d+ or older, got version 99`),
      );
    }
  });

  it('is named where the folder cannot be written', async () => {
    expect(await run('/proc/jejak.db')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('/proc/jejak.db: '),
    });
    const file = join(temporaryFolder(), 'berkas');
    writeFileSync(file, '');
    expect(await run(join(file, 'jejak.db'))).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('name another file with --store'),
    });
  });

  it.each([['query'], ['verify']])('is named with what to do where %s finds none', async (command) => {
    const path = join(temporaryFolder(), 'tidak-ada.db');
    const { code, stdout, stderr } = await jejak([command, '--store', path]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      `jejak: ${path}: expected a store to read, found no file; make it with \`jejak run\`, or name another file with --store\n`,
    );
  });
});
