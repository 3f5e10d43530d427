import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleFolder, smallArticle } from '../helpers/articles.js';
import { jejak } from '../helpers/run-jejak.js';
import { articlePage } from './site.js';
import { startTrial, stateOf } from './trial.js';

const contact = ['--contact', 'redaksi@kabar.example'];
const needed = "expected a contact before other people's sites are asked";

describe('a command line that is wrong', () => {
  it.each<[string, readonly string[], string]>([
    ["without a contact for other people's sites", ['https://kabar.example/a'], needed],
    ['without a contact for a plan of them', ['https://kabar.example/a', '--plan'], needed],
    ['without a contact for one of them', ['ORIGIN/a', 'http://kabar.example/a'], needed],
    [
      'without a contact for a private host that is not named',
      ['http://127.0.0.1:9/a'],
      `${needed}, 127.0.0.1:9 among them`,
    ],
    [
      'with a contact that is none',
      ['ORIGIN/a', '--contact', 'redaksi'],
      "option '--contact <address>' argument 'redaksi' is invalid. Expected an e-mail or web address",
    ],
    [
      'with a contact that breaks a header',
      ['ORIGIN/a', '--contact', 'https://kabar.example/\r\nX-Jejak: 1'],
      'Expected an e-mail or web address',
    ],
    [
      "with too short a delay for other people's sites",
      ['https://kabar.example/a', ...contact, '--delay', '0.2'],
      "expected at least 1 second between requests to other people's sites, kabar.example among them",
    ],
    [
      "with too short a delay for a plan of other people's sites",
      ['https://kabar.example/a', ...contact, '--delay', '0.2', '--plan'],
      "expected at least 1 second between requests to other people's sites",
    ],
    ['with a delay that is none', ['ORIGIN/a', '--delay', '-1'], 'Expected seconds, such as 5 or 0.5.'],
    ['with no connection', ['ORIGIN/a', '--connections', '0'], 'Expected a whole number above 0.'],
    ['with no limit', ['ORIGIN/a', '--limit', '0'], 'Expected a whole number above 0.'],
    ['with a day that is none', ['ORIGIN/a', '--since', '2023-02-30'], 'Expected a day such as 2024-07-01.'],
    [
      'with a host without its port',
      ['ORIGIN/a', '--allow-private', '127.0.0.1'],
      'Expected a host and a port, such as 127.0.0.1:8080.',
    ],
    [
      'with a port that cannot be',
      ['ORIGIN/a', '--allow-private', 'localhost:99999'],
      'allowed address "localhost:99999": expected host:port',
    ],
    [
      'with an archive in a folder that is not there',
      ['ORIGIN/a', '--warc', '/tidak/ada/a.warc.gz'],
      '--warc: expected a folder that can be written, got /tidak/ada',
    ],
    ['with an option of another command', ['ORIGIN/a', '--documents'], "unknown option '--documents'"],
    ['without a source', [], "missing required argument 'source'"],
  ])('%s: exit code 2, and nobody is asked', async (_, words, message) => {
    const { site, store } = await startTrial(() => ({ '/a': articlePage(0) }));
    const args = words.map((word) => word.replace('ORIGIN', site.origin));
    const own = ['--allow-private', site.host];
    const { code, stdout, stderr } = await jejak(['fetch', ...args, '--store', store, ...own]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(site.seen).toEqual([]);
  });

  it.each([
    ['a folder', (folder: string) => articleFolder(2) ?? folder],
    [
      'a file',
      (folder: string) => {
        const file = join(folder, 'berita.txt');
        writeFileSync(file, smallArticle(1));
        return file;
      },
    ],
    ['what is not there', (folder: string) => join(folder, 'tidak-ada')],
  ])('that fetches %s of articles: it is told what to do, and nothing is stored', async (_, make) => {
    const { site, fetch, folder, store } = await startTrial(() => ({ '/a': articlePage(0) }));
    const path = make(folder);
    for (const flags of [[], ['--plan'], ['--json']]) {
      expect(await fetch([`${site.origin}/a`, path], flags)).toEqual({
        code: 2,
        stdout: '',
        stderr: `jejak: fetch: expected addresses or files that list them, got ${path}; what is on disk is read by: jejak run ${path}\n`,
      });
    }
    expect(site.paths()).toEqual([]);
    expect(await stateOf(store)).toMatchObject({ outcomes: {}, quarantine: [] });
  });

  it('that fetches articles on standard input is told the same', async () => {
    const { fetch, store } = await startTrial(() => ({}));
    const line = `${JSON.stringify({ id: 'a', text: smallArticle(1) })}\n`;
    const { code, stderr } = await fetch(['-'], [], line);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('fetch: expected addresses or files that list them, got -'),
    });
    expect(await stateOf(store)).toMatchObject({ outcomes: {}, quarantine: [] });
  });
});

describe('a private address', () => {
  it('is refused, with the reason, unless it is named', async () => {
    const { site, store } = await startTrial(() => ({ '/a': articlePage(0) }));
    const sources = [`${site.origin}/a`, 'http://127.0.0.1/b', 'http://[::1]/c', 'http://169.254.169.254/d'];
    const { code, stdout } = await jejak(['fetch', ...sources, '--store', store, ...contact]);
    expect(code).toBe(9);
    expect(stdout).toContain('\naddresses: 4 refused in ');
    expect(site.seen).toEqual([]);
    const { outcomes, reasons } = await stateOf(store);
    expect(outcomes).toEqual({ '/a': 'refused', '/b': 'refused', '/c': 'refused', '/d': 'refused' });
    const expected = 'expected a public address on port 80 or 443, got';
    expect(reasons['/a']).toContain(`${expected} port ${new URL(site.origin).port}; a site of your own must`);
    expect(reasons['/b']).toContain(`${expected} 127.0.0.1 (loopback); a site of your own must be allowed`);
    expect(reasons['/c']).toContain(`${expected} ::1 (loopback)`);
    expect(reasons['/d']).toContain(`${expected} 169.254.169.254`);
  });

  it('is fetched by a later run that names it', async () => {
    const { site, store, fetch } = await startTrial(() => ({ '/a': articlePage(0) }));
    await jejak(['fetch', `${site.origin}/a`, '--store', store, ...contact]);
    expect((await fetch([`${site.origin}/a`])).code).toBe(0);
    expect((await stateOf(store)).outcomes).toEqual({ '/a': 'fetched' });
  });
});

describe('a list with lines that are none', () => {
  it('names each with its number, keeps each in quarantine, and takes the rest', async () => {
    const { site, run, folder, store } = await startTrial(() => ({
      '/a': articlePage(0),
      '/b': articlePage(1),
    }));
    const file = join(folder, 'alamat.txt');
    const lines = [
      `${site.origin}/a`,
      'kabar.example/tanpa-skema',
      '# catatan',
      'ftp://kabar.example/b',
      `${site.origin}/b`,
      'http://',
    ];
    writeFileSync(file, lines.join('\n'));
    const reasons = [
      `${file}:2: expected an address, got "kabar.example/tanpa-skema"`,
      `${file}:4: expected an address, got "ftp://kabar.example/b"`,
      `${file}:6: expected an address, got "http://"`,
    ];
    for (const again of [run, run]) {
      const { code, stdout, stderr } = await again([file]);
      expect({ code, stderr }).toEqual({
        code: 9,
        stderr: reasons.map((line) => `quarantined: ${line}\n`).join(''),
      });
      expect(stdout).toContain('\naddresses: 2 fetched\n5 articles, 2 facts, ');
      expect((await stateOf(store)).quarantine).toEqual(
        expect.arrayContaining(reasons.map((reason) => expect.objectContaining({ reason }))),
      );
      expect((await stateOf(store)).quarantine).toHaveLength(3);
    }
    // What was put right is in quarantine no more.
    writeFileSync(file, lines.filter((line) => line.startsWith(site.origin)).join('\n'));
    expect((await run([file])).code).toBe(0);
    expect((await stateOf(store)).quarantine).toEqual([]);
  });

  it('is told of by fetch, with the count of what could not be read', async () => {
    const { site, fetch, store } = await startTrial(() => ({ '/a': articlePage(0) }));
    const { code, stdout, stderr } = await fetch(['-'], [], `${site.origin}/a\nsalah\n`);
    expect({ code, stderr }).toEqual({
      code: 9,
      stderr: 'quarantined: stdin:2: expected an address, got "salah"\n',
    });
    expect(stdout).toContain('addresses: 1 fetched in ');
    expect((await stateOf(store)).quarantine).toHaveLength(1);
  });

  it('may hold an address that is longer than any', async () => {
    const { site, run } = await startTrial(() => ({}));
    const { code, stderr } = await run([`${site.origin}/${'a'.repeat(3_000)}`]);
    expect({ code, stderr }).toEqual({
      code: 9,
      stderr: expect.stringContaining('expected a web address of at most 2,048 characters'),
    });
    expect(site.seen).toEqual([]);
  });
});

describe('the help', () => {
  const documented = (command: string): readonly string[] => {
    const text = readFileSync('docs/commands.md', 'utf8');
    const section = text.split(/^## /m).find((part) => part.startsWith(`jejak ${command} `)) ?? '';
    return [...section.matchAll(/^\| `(--[a-z-]+)/gm)].map(([, option = '']) => option);
  };

  it.each(['run', 'fetch'])('of %s has every option that is documented, and an example', async (command) => {
    const { code, stdout, stderr } = await jejak([command, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(documented(command).length).toBeGreaterThan(10);
    for (const option of documented(command)) expect(stdout).toContain(`  ${option}`);
    const options = [...stdout.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, option = '']) => option);
    expect(options.sort()).toEqual([...documented(command), '--help'].sort());
    expect(stdout).toMatch(/\nExamples:\n {2}\$ jejak /);
    expect(stdout).toContain(`Usage: jejak ${command} [options] <source...>`);
  });
});
