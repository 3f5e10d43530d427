import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore, verifyStore } from '../../src/store/index.js';
import { articleFolder, smallArticle, temporaryFolder } from '../helpers/articles.js';
import { bash, ended, startJejak } from '../helpers/run-jejak.js';

describe('the program as a process', () => {
  it('ends quietly when nobody reads on', async () => {
    const lines = Array.from({ length: 400 }, (_, id) =>
      JSON.stringify({ id: `${id}`, text: smallArticle(id).repeat(8) }),
    );
    const archive = join(temporaryFolder(), 'arsip.jsonl');
    writeFileSync(archive, lines.join('\n'));
    const { code, stdout, stderr } = await bash(
      `jejak extract --documents '${archive}' | head -1 | cut -c1-9; exit \${PIPESTATUS[0]}`,
    );
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '{"id":"0"\n', stderr: '' });
  });

  it('stops after the article at hand on Ctrl-C and says how to go on', async () => {
    const store = join(temporaryFolder(), 'jejak.db');
    const child = startJejak(['run', '-', '--store', store]);
    // Lines come one by one and the pipe stays open, so that the run is surely at work when it is stopped.
    for (let id = 0; id < 3; id++)
      child.stdin?.write(`${JSON.stringify({ id: `${id}`, text: smallArticle(id) })}\n`);
    await storeHolds(store, 3);
    child.kill('SIGINT');
    const { code, stdout, stderr } = await ended(child);
    expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
    expect(stderr).toContain('stopping after the article at hand; Ctrl-C again stops at once\n');
    expect(stderr).toMatch(
      /^3 articles: 3 added, .*\nstopped; go on with: npx jejak run - --store .*jejak\.db$/m,
    );
  });

  it('tells of a file that grows no more, and completes the run when it may', async () => {
    const folder = articleFolder(60);
    const store = join(temporaryFolder(), 'jejak.db');
    const limited = await bash(`ulimit -f 250; jejak run '${folder}' --store '${store}'`);
    expect([1, 3]).toContain(limited.code);
    expect(limited.stdout).toBe('');
    expect(limited.stderr).toMatch(new RegExp(`^jejak: ${store}: the disk `));
    expect(await bash(`jejak run '${folder}' --store '${store}'`)).toMatchObject({ code: 0, stderr: '' });
    expect(await bash(`jejak verify --store '${store}'`)).toMatchObject({ code: 0, stdout: '' });
  });

  it('uses no colours, whatever the environment says', async () => {
    const { stdout } = await bash(
      `FORCE_COLOR=1 jejak run '${articleFolder(2)}' --store '${join(temporaryFolder(), 'a.db')}'`,
    );
    expect(stdout).toContain('DATE');
    expect(stdout).not.toContain('\u001b');
  });
});

/** Waits until the store holds `count` articles. */
async function storeHolds(path: string, count: number): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const store = await openStore(path, { readOnly: true }).catch(() => null);
    if (!store) continue;
    const documents = await store.db.selectFrom('document').select('key').execute();
    const failures = await verifyStore(store);
    await store.close();
    expect(failures).toEqual([]);
    if (documents.length === count) return;
  }
}
