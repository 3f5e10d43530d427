import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadGold } from '../../src/evaluate/index.js';
import { InputError } from '../../src/model/errors.js';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

/** Writes files into a new folder and returns it. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'jejak-gold-'));
  made.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const goldText = (id: string, more: object = {}) => JSON.stringify({ id, facts: [], ...more });
const nothing = { url: null, title: null, site: null, split: null };

describe('loadGold', () => {
  it('reads files side by side, sorted, and passes over articles without gold', () => {
    const folder = folderWith({
      'b2.txt': 'Dua.',
      'b2.gold.json': goldText('b2', { published: '2021-02-03', source: { note: 'kept out' } }),
      'a1.html': '<p>Satu.</p>',
      'a1.gold.json': goldText('a1'),
      'c3.txt': 'Tanpa gold.',
    });
    expect(loadGold(folder)).toEqual([
      {
        id: 'a1',
        articlePath: join(folder, 'a1.html'),
        goldPath: join(folder, 'a1.gold.json'),
        gold: { id: 'a1', facts: [] },
        published: null,
        meta: { published: null, ...nothing },
      },
      {
        id: 'b2',
        articlePath: join(folder, 'b2.txt'),
        goldPath: join(folder, 'b2.gold.json'),
        gold: { id: 'b2', published: '2021-02-03', facts: [] },
        published: '2021-02-03',
        meta: { published: null, ...nothing },
      },
    ]);
  });

  it('reads a folder an article, also under articles/, and lets meta.yaml win', () => {
    const files = {
      'kopi-gayo/page.html': '<p>Kopi.</p>',
      'kopi-gayo/gold.json': goldText('x', { published: '2020-01-01' }),
      'kopi-gayo/meta.yaml':
        'published: 2021-02-03\ntitle: "Kopi: naik"\nsite: no\nsplit: test\nlicence: own\n',
      'teh/article.txt': 'Teh.',
      'teh/gold.json': goldText('teh', { published: '2020-01-01' }),
      'teh/meta.yaml': 'published:\nurl: https://contoh.example/teh\n',
      'README.md': 'no article',
    };
    const under = Object.fromEntries(Object.entries(files).map(([name, text]) => [`articles/${name}`, text]));
    for (const [root, folder] of [
      ['', folderWith(files)],
      ['articles', folderWith(under)],
    ] as const) {
      const [kopi, teh] = loadGold(folder);
      expect(kopi).toMatchObject({ id: 'kopi-gayo', published: '2021-02-03' });
      expect(kopi?.articlePath).toBe(join(folder, root, 'kopi-gayo', 'page.html'));
      expect(kopi?.meta).toEqual({
        ...nothing,
        published: '2021-02-03',
        title: 'Kopi: naik',
        site: 'no',
        split: 'test',
      });
      expect(teh).toMatchObject({ id: 'teh', published: '2020-01-01' });
      expect(teh?.meta).toEqual({ ...nothing, published: null, url: 'https://contoh.example/teh' });
    }
  });

  it('takes an empty meta.yaml', () => {
    const folder = folderWith({ 'a/article.txt': '', 'a/gold.json': goldText('a'), 'a/meta.yaml': '' });
    expect(loadGold(folder).map(({ meta }) => meta)).toEqual([{ ...nothing, published: null }]);
  });
});

describe('loadGold names the file and the place of a fault', () => {
  const fact = { kind: 'shipment', status: 'done', products: [], quantities: [] };

  it.each([
    [
      'gold that breaks the schema',
      { 'a.gold.json': goldText('a', { facts: [fact] }) },
      /a\.gold\.json: .*at facts\[0\]\.status/s,
    ],
    ['gold that is no JSON', { 'a.gold.json': '{' }, /a\.gold\.json: cannot be read: SyntaxError/],
    [
      'a date that is none',
      { 'b/article.txt': '', 'b/gold.json': goldText('b'), 'b/meta.yaml': 'published: kemarin' },
      /meta\.yaml: .*expected a day as 2024-07-01.*at published/s,
    ],
    [
      'YAML that is none',
      { 'b/article.txt': '', 'b/gold.json': goldText('b'), 'b/meta.yaml': 'a: [' },
      /meta\.yaml: cannot be read/,
    ],
    [
      'gold without its article',
      { 'b/gold.json': goldText('b') },
      /gold\.json: expected its article as article\.txt or page\.html/,
    ],
    [
      'no gold at all',
      {},
      /expected gold as <id>\.txt with <id>\.gold\.json, or <slug>\/gold\.json; found none/,
    ],
  ])('%s', (_, files, message) => {
    const folder = folderWith({ 'a.txt': '', ...files });
    expect(() => loadGold(folder)).toThrow(InputError);
    expect(() => loadGold(folder)).toThrow(message);
  });

  it('a directory that is not there', () => {
    expect(() => loadGold('/nowhere/at/all')).toThrow(
      /^\/nowhere\/at\/all: expected a readable directory of gold: /,
    );
  });
});
