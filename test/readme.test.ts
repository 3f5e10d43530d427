import { execFile } from 'node:child_process';
import { mkdtemp, readFile, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '..');

/** The `console` blocks of the README: a command, and what it prints. */
async function shownCommands(): Promise<readonly { command: string; output: string }[]> {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  return [...readme.matchAll(/```console\n\$ npx jejak (.*)\n([\s\S]*?)```/g)].map(
    ([, command = '', output = '']) => ({
      command,
      output,
    }),
  );
}

describe('the README', () => {
  it('shows what its commands print, one after the other in one folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'jejak-readme-'));
    await symlink(join(root, 'corpus'), join(folder, 'corpus'));
    const shown = await shownCommands();
    expect(shown.length).toBeGreaterThanOrEqual(2);
    for (const { command, output } of shown) {
      const { stdout, stderr } = await run('node', [join(root, 'bin/jejak.js'), ...command.split(' ')], {
        cwd: folder,
      });
      expect(stdout === '' ? stderr : stdout).toBe(output);
    }
  });

  it('counts the articles of the corpus rightly', async () => {
    const readme = await readFile(join(root, 'README.md'), 'utf8');
    const { stdout } = await run('ls', [join(root, 'corpus/articles')]);
    expect(readme).toContain(`reads ${stdout.trim().split('\n').length} articles of our own`);
  });
});
