import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../helpers/articles.js';
import { bash, jejak } from '../helpers/run-jejak.js';

const text = `User-agent: *
Disallow: /arsip/
Allow: /arsip/kopi  # tentang kopi
Crawl-delay: 2.5
Sitemap: https://kabarpala.test/peta.xml
User-agent: tamak
Disallow: /
`;

function saved(content: string | Buffer = text): string {
  const file = join(temporaryFolder(), 'robots.txt');
  writeFileSync(file, content);
  return file;
}

const ask = (path: string, ...more: readonly string[]) =>
  jejak(['robots', saved(), 'jejak', `https://kabarpala.test${path}`, ...more]);

describe('jejak robots', () => {
  it.each([
    ['/arsip/kopi/1', 0, 'allowed   line 3: Allow: /arsip/kopi # tentang kopi\n'],
    ['/arsip/lada', 9, 'refused   line 2: Disallow: /arsip/\n'],
    ['/berita', 0, 'allowed   no line matches\n'],
    ['', 0, 'allowed   no line matches\n'],
  ])('answers %s with %i', async (path, code, stdout) => {
    expect(await ask(path)).toEqual({ code, stdout, stderr: '' });
  });

  it('asks for the agent that is named', async () => {
    const file = saved();
    expect(await jejak(['robots', file, 'Tamak/2.0', 'http://kabarpala.test/'])).toEqual({
      ...{ code: 9, stdout: 'refused   line 7: Disallow: /\n', stderr: '' },
    });
    expect(await jejak(['robots', file, 'tamak', 'http://kabarpala.test/robots.txt'])).toEqual({
      ...{ code: 0, stdout: 'allowed   robots.txt itself always is\n', stderr: '' },
    });
  });

  it('prints JSON', async () => {
    const sitemaps = ['https://kabarpala.test/peta.xml'];
    const refused = await ask('/arsip/1', '--json');
    expect(refused).toMatchObject({ code: 9, stderr: '' });
    expect(JSON.parse(refused.stdout)).toEqual({
      ...{ allowed: false, line: 2, text: 'Disallow: /arsip/', crawlDelay: 2.5, sitemaps },
    });
    const allowed = await ask('/', '--json');
    expect(allowed).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(allowed.stdout)).toEqual({
      ...{ allowed: true, line: null, text: null, crawlDelay: 2.5, sitemaps },
    });
  });

  it('reads standard input', async () => {
    const asked = await jejak(['robots', '-', 'tamak', 'https://kabarpala.test/berita'], text);
    expect(asked).toEqual({ code: 9, stdout: 'refused   line 7: Disallow: /\n', stderr: '' });
    expect(await jejak(['robots', '-', 'tamak', 'https://kabarpala.test/'], '')).toMatchObject({ code: 0 });
  });

  it('reads as much of an endless input as it parses', async () => {
    const line = `{ echo 'User-agent: *'; echo 'Disallow: /a'; yes '# lagi'; } | jejak robots - x https://kabarpala.test/a`;
    expect(await bash(line)).toEqual({
      code: 9,
      stdout: 'refused   line 2: Disallow: /a\n',
      stderr: 'stdin: only the first 512000 bytes are read\n',
    });
  });

  it('shows nothing that a terminal would obey', async () => {
    const file = saved('User-agent: *\nDisallow: /\u001b[31m*\u202e\nDisallow: /*\n');
    const asked = await jejak(['robots', file, 'x', 'https://kabarpala.test/%1B[31mmerah%E2%80%AE']);
    expect(asked).toEqual({ code: 9, stdout: 'refused   line 2: Disallow: /[31m*\n', stderr: '' });
  });

  it('says where something else than what was written is sent', async () => {
    const file = saved('User-agent: *\nDisallow: /café\n');
    expect(await jejak(['robots', file, 'x', 'https://kabarpala.test/café'])).toEqual({
      code: 0,
      stdout: 'allowed   no line matches\n',
      stderr:
        'judged as it was written; what is sent is https://kabarpala.test/caf%C3%A9, of which holds: ' +
        'refused   line 2: Disallow: /café\n',
    });
  });

  it.each([
    ['', 'got an empty one'],
    ['kabarpala.test/berita', 'got kabarpala.test/berita'],
    ['/berita', 'got /berita'],
    ['ftp://kabarpala.test/', 'got ftp://kabarpala.test/'],
    ['https://', 'got https://'],
  ])('takes %j for no address', async (url, message) => {
    const { code, stdout, stderr } = await jejak(['robots', saved(), 'jejak', url]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^jejak: robots: expected the address of a page, such as https:/);
    expect(stderr).toContain(message);
  });

  it.each([
    ['a file that is not there', () => join(temporaryFolder(), 'robots.txt'), 'the path does not exist'],
    ['a folder', temporaryFolder, 'it is a folder'],
  ])('names %s and what to do', async (_, path, reason) => {
    const file = path();
    expect(await jejak(['robots', file, 'jejak', 'https://kabarpala.test/'])).toEqual({
      code: 9,
      stdout: '',
      stderr: `jejak: ${file}: cannot be read: ${reason}; name a saved robots.txt, or - for standard input\n`,
    });
  });

  it('has help with examples, and asks for all three', async () => {
    const { code, stdout } = await jejak(['robots', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('Usage: jejak robots [options] <file> <agent> <url>');
    expect(stdout).toMatch(/\nExamples:\n {2}\$ jejak robots robots\.txt /);
    expect(await jejak(['robots', 'robots.txt', 'jejak'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("missing required argument 'url'"),
    });
  });
});
