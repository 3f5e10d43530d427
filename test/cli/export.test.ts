import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFilledStore } from '../export/filled-store.js';
import { jejak } from '../helpers/run-jejak.js';

const root = mkdtempSync(join(tmpdir(), 'jejak-export-'));
const file = join(root, 'jejak.db');
const folder = join(root, 'paket');

const run = (...words: readonly string[]) => jejak(['export', ...words, '--store', file]);
const facts = (from: string) => readFileSync(join(from, 'facts.jsonl'), 'utf8').split('\n').slice(0, -1);

beforeAll(async () => {
  await (await openFilledStore(root)).close();
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('jejak export', () => {
  it('writes a package and lists its files', async () => {
    const { code, stdout, stderr } = await run(folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [head, ...lines] = stdout.trimEnd().split('\n');
    expect(head).toMatch(/^FILE +ROWS +BYTES$/);
    expect(lines.map((line) => line.split(/ +/)[0]).sort()).toEqual(readdirSync(folder).sort());
    expect(lines.find((line) => line.startsWith('facts.csv'))).toMatch(/^facts\.csv +4\d +[\d,]+$/);
  });

  it('takes the filters of query', async () => {
    const coffee = join(root, 'kopi');
    const { code } = await run(coffee, '--destination', 'Jepang', '--product', 'kopi', '--product', 'lada');
    expect(code).toBe(0);
    expect(facts(coffee)).toHaveLength(1);
    expect(JSON.parse(readFileSync(join(coffee, 'datapackage.json'), 'utf8')).filters).toEqual({
      product: ['kopi', 'lada'],
      destination: ['Jepang'],
      sort: 'latest',
    });
  });

  it('names the pages of a server', async () => {
    const paged = join(root, 'halaman');
    expect(await run(paged, '--base', 'https://fakta.example/')).toMatchObject({ code: 0 });
    const { key, page } = JSON.parse(facts(paged)[0] ?? '');
    expect(page).toBe(`https://fakta.example/fact/${key.slice(0, 16)}`);
  });

  it.each(['fakta.example', 'ftp://fakta.example', 'https://fakta.example/?a', 'javascript:alert(1)'])(
    'refuses %s as a server',
    async (base) => {
      expect(await run(join(root, 'x'), '--base', base)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('https://fakta.kabar.example'),
      });
    },
  );

  it('says so where no fact meets the filters', async () => {
    expect(await run(join(root, 'kosong'), '--product', 'emas')).toMatchObject({
      code: 0,
      stderr: `no fact in ${file} meets these filters: the package is empty\n`,
    });
  });

  it('writes into a folder that holds other things by --force only', async () => {
    const other = mkdtempSync(join(root, 'lain-'));
    const strange = 'catatan\u001b[31m.txt';
    writeFileSync(join(other, strange), 'catatan');
    const refused = await run(other);
    expect(refused).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('--force') });
    expect(refused.stderr).not.toContain('\u001b');
    expect(readdirSync(other)).toEqual([strange]);
    expect(await run(other, '--force')).toMatchObject({ code: 0 });
    expect(readFileSync(join(other, strange), 'utf8')).toBe('catatan');
  });

  it.each([
    ['without a folder', [], 2],
    ['with a date that is none', ['x', '--from', 'kemarin'], 2],
    ['with a wrong option', ['x', '--forse'], 2],
  ])('ends %s with %j, code %i', async (_, words, code) => {
    expect(await run(...words)).toMatchObject({ code, stdout: '' });
  });

  it('needs a store', async () => {
    const ended = await jejak(['export', join(root, 'y'), '--store', join(root, 'tidak-ada.db')]);
    expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining('tidak-ada.db') });
  });

  it('shows examples', async () => {
    const { code, stdout } = await jejak(['export', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('$ jejak export coffee/ --product kopi --from 2020');
  });
});
