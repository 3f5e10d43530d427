import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentDigest, openStore } from '../../src/store/index.js';
import { articleFolder, smallArticle, temporaryFolder } from '../helpers/articles.js';
import { jejak } from '../helpers/run-jejak.js';

const newStore = (): string => join(temporaryFolder(), 'jejak.db');

async function digestOf(path: string): Promise<string> {
  const store = await openStore(path, { readOnly: true });
  return contentDigest(store).finally(() => store.close());
}

describe('jejak run', () => {
  it('ends with a table of what it found and a line of counts', async () => {
    const folder = articleFolder(2);
    const store = newStore();
    const { code, stdout, stderr } = await jejak(['run', folder, '--store', store]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^DATE +PRODUCTS +QUANTITY .*DESTINATIONS .*STATUS +ARTICLE$/);
    expect(stdout).toMatch(/^2023-03-04 +kopi +2 t .*Jepang .*realised +Temanggung Lepas Kiriman ke-0$/m);
    expect(stdout).toMatch(/^2023-03-04 +lada +3 t .*Jerman .*realised +Bulukumba Lepas Kiriman ke-1$/m);
    expect(lines.at(-1)).toMatch(
      new RegExp(`^2 articles, \\d+ facts, 0 unchanged, 0 quarantined in ${store}$`),
    );
  });

  it('adds nothing the second time, and shows the same table', async () => {
    const folder = articleFolder(3);
    const store = newStore();
    const first = await jejak(['run', folder, '--store', store]);
    const digest = await digestOf(store);
    const second = await jejak(['run', folder, '--store', store]);
    expect(second.stdout).toBe(first.stdout.replace('0 unchanged', '3 unchanged'));
    expect(await digestOf(store)).toBe(digest);
  });

  it('shows facts of these sources alone', async () => {
    const store = newStore();
    await jejak(['run', articleFolder(3), '--store', store]);
    const page = join(temporaryFolder(), 'kakao.txt');
    writeFileSync(page, 'Petani Ende mengekspor 7 ton kakao ke Swiss.\n');
    const { stdout } = await jejak(['run', page, '--store', store]);
    expect(stdout).toContain('kakao');
    expect(stdout).not.toContain('lada');
    expect(stdout).toContain('1 articles, 1 facts, ');
  });

  it('cuts a long table off and says how to see the rest', async () => {
    const store = newStore();
    const { stdout } = await jejak(['run', articleFolder(60), '--store', store]);
    const [, facts, more] = [
      /, (\d+) facts/.exec(stdout),
      /60 articles, (\d+) facts/.exec(stdout),
      /… and (\d+) more: npx jejak query --store /.exec(stdout),
    ];
    expect(Number(facts?.[1]) - Number(more?.[1])).toBe(40);
    expect(stdout.match(/Lepas Kiriman/g)).toHaveLength(40);
  });

  it('quarantines what fails with a clear line, and exits with 9', async () => {
    const folder = articleFolder(2);
    writeFileSync(join(folder, 'a0001.txt'), Buffer.alloc(500));
    const { code, stdout, stderr } = await jejak(['run', folder, '--store', newStore()]);
    expect(code).toBe(9);
    expect(stderr).toBe(
      `quarantined: ${join(folder, 'a0001.txt')}: expected text, got binary data; convert it to .txt or .html first\n`,
    );
    expect(stdout).toMatch(/2 articles, \d+ facts, 0 unchanged, 1 quarantined in /);
  });

  it('reads JSONL on standard input', async () => {
    const lines = [0, 1].map((index) => JSON.stringify({ id: `k${index}`, text: smallArticle(index) }));
    const { code, stdout } = await jejak(
      ['run', '-', '--store', newStore()],
      `${lines.join('\n')}\n{broken\n`,
    );
    expect(code).toBe(9);
    expect(stdout).toMatch(/^3 articles, \d+ facts, 0 unchanged, 1 quarantined in /m);
  });

  it('starts over with --fresh', async () => {
    const store = newStore();
    await jejak(['run', articleFolder(3), '--store', store]);
    const { stdout } = await jejak(['run', articleFolder(1), '--store', store, '--fresh']);
    expect(stdout).toContain('1 articles, ');
    const { stdout: all } = await jejak(['query', '--store', store, '--jsonl']);
    expect(all).toContain('kopi');
    expect(all).not.toContain('lada');
  });
});
