import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { checkDisk, checkNode } from '../../src/cli/checks.js';
import { openStore } from '../../src/store/index.js';
import { articleFolder, temporaryFolder } from '../helpers/articles.js';
import { jejak } from '../helpers/run-jejak.js';

async function filledStore(): Promise<string> {
  const path = join(temporaryFolder(), 'jejak.db');
  expect(await jejak(['run', articleFolder(2), '--store', path])).toMatchObject({ code: 0 });
  return path;
}

describe('jejak verify', () => {
  it('says that all is well', async () => {
    const path = await filledStore();
    const stderr = `${path}: every citation and every digest verifies\n`;
    expect(await jejak(['verify', '--store', path])).toEqual({ code: 0, stdout: '', stderr });
  });

  it('lists what fails and exits with 9', async () => {
    const path = await filledStore();
    const store = await openStore(path);
    await sql`update citation set exact = 'durian' where exact = 'Jepang'`.execute(store.db);
    await store.close();
    const { code, stdout, stderr } = await jejak(['verify', '--store', path]);
    expect(code).toBe(9);
    expect(stdout).toMatch(
      /^citation [0-9a-f]{64}\/\d+: expected ".*durian.*" round \[\d+, \d+\), got ".*Jepang.*"$/m,
    );
    expect(stderr).toContain(`${path}: `);
  });
});

describe('jejak doctor', () => {
  it('tells versions, rules, store and disk', async () => {
    const path = await filledStore();
    const { code, stdout } = await jejak(['doctor', '--store', path]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ok {5}node {4}\d+\.\d+\.\d+$/m);
    expect(stdout).toMatch(/^ok {5}sqlite {2}3\.\d+\.\d+$/m);
    expect(stdout).toMatch(/^ok {5}rules {3}digest [0-9a-f]{64}$/m);
    expect(stdout).toMatch(
      new RegExp(`^ok     store   ${path}: version \\d+, 2 articles, can be written$`, 'm'),
    );
    expect(stdout).toMatch(/^ok {5}disk {4}\d+ MB free$/m);
  });

  it('takes a store that is yet to be made for well', async () => {
    const path = join(temporaryFolder(), 'jejak.db');
    const { code, stdout } = await jejak(['doctor', '--store', path]);
    expect({ code, line: stdout.split('\n').find((line) => line.includes('store')) }).toEqual({
      code: 0,
      line: `ok     store   ${path} is not there yet; \`jejak run\` makes it`,
    });
  });

  it('says what is wrong with a remedy, and exits with 9', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'catatan.db');
    writeFileSync(path, 'Bukan basis data.\n'.repeat(80));
    const { code, stdout } = await jejak(['doctor', '--store', path, '--rules', join(folder, 'aturan')]);
    expect(code).toBe(9);
    expect(stdout).toMatch(/^wrong {2}store .*got a file of another kind.*\n {7}remedy: /m);
    expect(stdout).toMatch(/^wrong {2}rules .*expected the folder of the rules/m);
    expect(await jejak(['doctor', '--store', '/tidak/ada/jejak.db'])).toMatchObject({ code: 9 });
  });

  it('compares versions of Node.js by number', () => {
    expect(
      ['20.18.1', '20.19.0', '22.0.0', '24.1.2'].map((version) => checkNode(version, '20.18.1').ok),
    ).toEqual(Array(4).fill(true));
    expect(['20.18.0', '20.9.9', '18.20.0'].map((version) => checkNode(version, '20.18.1').ok)).toEqual(
      Array(3).fill(false),
    );
    expect(checkNode('18.20.0', '20.18.1').remedy).toBe('install Node.js 20.18.1 or newer');
    expect(checkDisk('/tidak/ada/jejak.db')).toMatchObject({
      ok: false,
      remedy: expect.stringContaining('folder'),
    });
  });
});

describe('jejak explain', () => {
  const sentence = 'Koperasi Temanggung mengekspor 18 ton kopi ke Jepang, sedangkan harga kopi Rp50 ribu.';

  it('shows tokens, mentions, cues, what was dropped, and the fact with its citations', async () => {
    const { code, stdout, stderr } = await jejak(['explain', sentence]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`Sentence 1 [0, ${sentence.length}) body: ${sentence}`);
    expect(stdout).toMatch(/^ {2}tokens .*mengekspor#ExportVerb.* Jepang#ForeignPlace/m);
    expect(stdout).toContain('  quantity  "18 ton" [31, 37) is 18 t; found by number-unit');
    expect(stdout).toContain('  place     "Jepang" [46, 52) is JP; found by countries');
    expect(stdout).toMatch(
      /^ {2}cue {7}"mengekspor" \[20, 30\) is trigger = strong, for the clause; found by export-word$/m,
    );
    expect(stdout).toMatch(
      /^Dropped\n(?:.*\n)*? {2}"Rp50 ribu" \[75, 84\): price; step fillFacts, rule price$/m,
    );
    expect(stdout).toMatch(
      /^Fact 1: realised shipment; made by .*\n(?:.*\n)*? {2}destination JP, from "Jepang" \[46, 52\)$/m,
    );
  });

  it('gives the same as JSON, with the day given', async () => {
    const { stdout } = await jejak([
      'explain',
      'LAMPUNG - Hari ini 3 ton lada diekspor ke Mesir.',
      '--published',
      '2024-07-01',
      '--json',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({
      published: '2024-07-01',
      sentences: [
        {
          role: 'body',
          mentions: expect.arrayContaining([
            expect.objectContaining({ kind: 'date', value: '2024-07-01 (relative)' }),
          ]),
        },
      ],
      facts: [{ destinations: [{ code: 'EG' }], date: { value: '2024-07-01' } }],
    });
  });

  it('says why an article is not read at all', async () => {
    const { stdout } = await jejak(['explain', 'Harga cabai di pasar turun lagi.']);
    expect(stdout).toContain(
      'the whole article: no word of exporting, and none of goods that go to a foreign place; step passGate, rule gate',
    );
  });

  it('reads a file', async () => {
    const folder = articleFolder(1);
    expect((await jejak(['explain', '--file', join(folder, 'a0000.txt')])).stdout).toMatch(
      /^a0000: published .* facts$/m,
    );
    expect(await jejak(['explain', '--file', join(folder, 'b.txt')])).toMatchObject({ code: 9 });
  });

  it('wants one of both', async () => {
    expect(await jejak(['explain'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('either a sentence or --file'),
    });
    expect(await jejak(['explain', 'a', '--published', 'kemarin'])).toMatchObject({ code: 2 });
  });
});

describe('jejak rules check', () => {
  it('finds every example of the rules that come with jejak read as it should be', async () => {
    const { code, stdout, stderr } = await jejak(['rules', 'check']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /\d+ patterns, \d+ boilerplate entries, \d+ page layouts; \d+ examples and counterexamples are read as they should be\n$/,
    );
  });

  it('names examples that are read otherwise by file, line and column, and exits with 4', async () => {
    const rules = join(temporaryFolder(), 'rules');
    cpSync('rules', rules, { recursive: true });
    rmSync(join(rules, 'patterns'), { recursive: true });
    mkdirSync(join(rules, 'patterns'));
    writeFileSync(
      join(rules, 'patterns/coba.yaml'),
      [
        '- name: kirim',
        '  kind: trigger',
        '  value: weak',
        '  match: ["(mengirim|dikirim) .{0,2} #ForeignPlace"]',
        '  examples: [Lada dikirim ke Mesir., Lada disimpan di gudang.]',
        '  counterexamples:',
        '    - Lada dikirim ke Bogor.',
        '    - Pala dikirim ke Turki.',
        '',
      ].join('\n'),
    );
    const { code, stdout, stderr } = await jejak(['rules', 'check', '--rules', rules]);
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    expect(stderr.replaceAll(`${rules}/`, '')).toBe(
      [
        'jejak: 2 examples are not read as they should be:',
        'patterns/coba.yaml:5:38: kirim: expected a match, got none: "Lada disimpan di gudang."',
        'patterns/coba.yaml:8:7: kirim: expected no match, got one: "Pala dikirim ke Turki."',
        '',
      ].join('\n'),
    );
  });

  it('names a boilerplate example that its entry does not mark', async () => {
    const rules = join(temporaryFolder(), 'rules');
    cpSync('rules', rules, { recursive: true });
    const file = join(rules, 'lexicon/boilerplate.yaml');
    const entry =
      '- role: byline\n  starts: ["Pelapor:"]\n  examples: [Laporan Wati]\n  counterexamples: ["Pelapor: Budi"]\n';
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, `${before}${entry}`);
    const line = before.split('\n').length + 2;
    const { code, stderr } = await jejak(['rules', 'check', '--rules', rules]);
    expect(code).toBe(4);
    expect(stderr).toContain(`${file}:${line}:14: byline: expected a match, got none: "Laporan Wati"`);
    expect(stderr).toContain(`${file}:${line + 1}:21: byline: expected no match, got one: "Pelapor: Budi"`);
  });
});
