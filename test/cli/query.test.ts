import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import papaparse from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { factSchema } from '../../src/model/fact.js';
import { jejak } from '../helpers/run-jejak.js';

const folder = mkdtempSync(join(tmpdir(), 'jejak-query-'));
const store = join(folder, 'jejak.db');
const query = (...args: string[]) => jejak(['query', '--store', store, ...args]);

const article = (id: string, title: string, text: string) =>
  JSON.stringify({
    id,
    title,
    url: `https://kabar.example/${id}`,
    published: '2023-05-02',
    text: `${title}\n\n${text}\n`,
  });

beforeAll(async () => {
  const archive = join(folder, 'arsip.jsonl');
  const lines = [
    article(
      'kopi',
      'Kopi Temanggung ke Jepang',
      'Koperasi Temanggung mengekspor 18 ton kopi ke Jepang senilai US$90 ribu pada 4 Maret 2023.',
    ),
    article(
      'lada',
      'Lada Bangka ke Hamburg',
      'Eksportir Bangka mengekspor 27 ton lada ke Hamburg senilai Rp2,4 miliar pada 9 April 2023.',
    ),
    article(
      'layar',
      '=Layar \u001b[31mmerah\u202e',
      'CIREBON - Perajin mengekspor 40 unit kursi rotan ke Amerika Serikat pada 11 Januari 2023.',
    ),
  ];
  writeFileSync(archive, `${lines.join('\n')}\n`);
  expect(await jejak(['run', archive, '--store', store])).toMatchObject({ code: 0 });
  return async () => (await import('node:fs/promises')).rm(folder, { recursive: true });
});

const parseCsv = (text: string): readonly Record<string, string>[] =>
  papaparse.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

/** The ids of the articles whose facts are found. */
async function found(...args: string[]): Promise<string[]> {
  const { code, stdout, stderr } = await query('--json', ...args);
  expect({ code, stderr: stderr.replace(/^no fact in .*\n/, '') }).toEqual({ code: 0, stderr: '' });
  const facts = z
    .array(factSchema.extend({ article: z.object({ id: z.string() }).loose() }))
    .parse(JSON.parse(stdout));
  return facts.map((fact) => fact.article.id);
}

describe('jejak query', () => {
  it.each([
    [['--destination', 'JP'], ['kopi']],
    [['--destination', 'Jepang'], ['kopi']],
    [['--destination', 'jerman'], ['lada']],
    [['--destination', 'AS'], ['layar']],
    [['--product', 'lada'], ['lada']],
    [
      ['--from', '2023-03', '--to', '2023-04'],
      ['lada', 'kopi'],
    ],
    [['--min-value', '80000 USD'], ['kopi']],
    [['--min-value', '1e9 IDR'], ['lada']],
    [['--min-value', '100000 USD'], []],
    [['--text', 'perajin ekspor'], ['layar']],
    [['--site', 'kabar.example', '--limit', '1'], ['lada']],
    [['--status', 'planned'], []],
    [['--product', 'kopi', '--destination', 'DE'], []],
    [
      ['--product', 'kopi', '--product', 'lada'],
      ['lada', 'kopi'],
    ],
    [['--group', '09', '--max-value', '100000 USD'], ['kopi']],
    [['--sort', 'oldest', '--year', '2023', '--limit', '1'], ['layar']],
    [['--kind', 'total'], []],
  ])('finds by %j', async (filters, expected) => {
    expect(await found(...filters)).toEqual(expected);
  });

  it('gives whole facts with citations and article as JSON lines', async () => {
    const { stdout } = await query('--jsonl', '--product', 'kopi');
    const { article: of, ...fact } = z.looseObject({ article: z.unknown() }).parse(JSON.parse(stdout));
    expect(factSchema.parse(fact)).toMatchObject({
      quantities: [{ amount: 18, unit: 't' }],
      values: [{ amount: 90_000, currency: 'USD' }],
      citations: expect.arrayContaining([expect.objectContaining({ slot: 'quantity', exact: '18 ton' })]),
    });
    expect(of).toMatchObject({ id: 'kopi', url: 'https://kabar.example/kopi', published: '2023-05-02' });
  });

  it('gives CSV that a spreadsheet takes for text', async () => {
    const { stdout } = await query('--csv', '--destination', 'US');
    const [{ date, products, quantity, unit, value, destination_codes, title } = {}] = parseCsv(stdout);
    expect({ date, products, quantity, unit, value, destination_codes }).toEqual({
      date: '2023-01-11',
      products: 'kursi rotan',
      quantity: '40',
      unit: 'unit',
      value: '',
      destination_codes: 'US',
    });
    expect(title).toMatch(/^'=Layar /);
    expect(stdout.startsWith('date,')).toBe(true);
  });

  it('tells by what the facts can be narrowed', async () => {
    const { stdout } = await query('--facets', '--text', 'durian', '--jsonl');
    expect(stdout).toBe('');
    const all = parseCsv((await query('--facets', '--csv')).stdout);
    expect(all).toEqual(
      expect.arrayContaining([
        { facet: 'group', value: '09', name: 'Kopi, teh dan rempah', facts: '2' },
        { facet: 'destination', value: 'DE', name: 'Jerman', facts: '1' },
        { facet: 'year', value: '2023', name: '2023', facts: '3' },
      ]),
    );
    const { stdout: table } = await query('--facets', '--group', '09');
    expect(table).toMatch(/^product +kopi +kopi +1$/m);
    expect(table).not.toMatch(/^product +kursi/m);
  });

  it('shows a table by default, without anything that a terminal obeys', async () => {
    const { stdout } = await query();
    expect(stdout.split('\n')[1]).toMatch(
      /^2023-04-09 +lada +27 t +IDR 2,400,000,000 +Hamburg +realised +Lada Bangka ke Hamburg$/,
    );
    expect(stdout).toMatch(/=Layar \[31mmerah$/m);
    expect([...stdout].filter((character) => '\u001b\u202e'.includes(character))).toEqual([]);
    expect((await query('--table')).stdout).toBe(stdout);
  });

  it('says that nothing was found, which is no failure', async () => {
    const message = `no fact in ${store} meets these filters\n`;
    expect(await query('--product', 'durian')).toEqual({ code: 0, stdout: '', stderr: message });
    expect(await query('--product', 'durian', '--json')).toEqual({
      code: 0,
      stdout: '[\n]\n',
      stderr: message,
    });
  });

  it.each([
    [['--limit', '0'], 'Expected a whole number above 0'],
    [['--min-value', '1.000.000 IDR'], 'Expected a number without separators'],
    [['--min-value', 'banyak'], '"1e9 IDR"'],
    [['--status', 'selesai'], 'Allowed choices are realised, planned, ended'],
    [['--from', 'kemarin'], '--from: expected a day, month or year such as 2024-07-01, got "kemarin"'],
    [['--json', '--csv'], "option '--csv' cannot be used with option '--json'"],
    [['--prodct', 'kopi'], 'Did you mean --product?'],
  ])('refuses %j with 2', async (args, message) => {
    const { code, stdout, stderr } = await query(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
