import type { ChildProcess } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { bash, type Ended, ended, jejak, startJejak } from '../helpers/run-jejak.js';
import { type Answer, articlePage, sitemap } from './site.js';
import { startTrial, stateOf, type Trial } from './trial.js';

const paths = Array.from({ length: 6 }, (_, n) => `/berita/${n}`);

const small = (): Promise<Trial> =>
  startTrial((origin) => ({
    '/sitemap.xml': sitemap(origin, paths),
    ...Object.fromEntries(paths.map((path, n) => [path, articlePage(n)])),
  }));

interface Cut {
  /** The program is stopped when it asks for this path, which is not answered. */
  readonly at: string;
  readonly by: 'SIGINT' | 'SIGKILL';
}

/** Starts a command line of its own, and stops it. */
async function cutShort({ pages, site }: Trial, args: readonly string[], { at, by }: Cut): Promise<Ended> {
  const whole: Answer | undefined = pages[at];
  const started: { child?: ChildProcess } = {};
  pages[at] = () => void started.child?.kill(by);
  started.child = startJejak(args);
  const end = await ended(started.child);
  if (whole === undefined) delete pages[at];
  else pages[at] = whole;
  site.forget();
  return end;
}

describe('a crawl that is interrupted', () => {
  it('says how to go on, and does', async () => {
    const trial = await small();
    const { site, store, run, args, folder } = trial;
    const command = args('run', [`${site.origin}/sitemap.xml`]);
    const { code, stdout, stderr } = await cutShort(trial, command, { at: '/berita/3', by: 'SIGINT' });
    expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
    expect(stderr.split('\n')).toEqual([
      'stopping after the article at hand; Ctrl-C again stops at once',
      '3 articles: 3 added, 0 updated, 0 unchanged, 0 quarantined; 3 new facts',
      `stopped; go on with: npx jejak ${command.join(' ')}`,
      '',
    ]);
    expect((await stateOf(store)).failures).toEqual([]);
    const rest = await run([`${site.origin}/sitemap.xml`]);
    expect(rest).toMatchObject({ code: 0, stderr: 'resuming: 4 of 7 done\n' });
    expect(rest.stdout).toContain('\naddresses: 6 fetched, 1 sitemaps, feeds and lists\n');
    // Not even robots.txt.
    expect(site.seen.map(({ path }) => path)).toEqual(paths.slice(3));
    const undisturbed = join(folder, 'lain.db');
    await run([`${site.origin}/sitemap.xml`], ['--store', undisturbed]);
    expect(await stateOf(store)).toEqual(await stateOf(undisturbed));
  });

  it('shows at its end the facts of all its sources, those from before the interruption too', async () => {
    const trial = await small();
    const source = `${trial.site.origin}/sitemap.xml`;
    await cutShort(trial, trial.args('run', [source]), { at: '/berita/3', by: 'SIGINT' });
    const { stdout } = await trial.run([source]);
    expect(stdout.match(/^2023-03-04 /gm)).toHaveLength(6);
  });

  it('stops while it waits for a host, however long that wait is', async () => {
    const trial = await small();
    const { site, pages, args, store } = trial;
    pages['/robots.txt'] = 'User-agent: *\nCrawl-delay: 500\n';
    const child = startJejak(args('fetch', [`${site.origin}/berita/0`, `${site.origin}/berita/1`]));
    const end = ended(child);
    while (site.seen.length === 0) await pause(5);
    await pause(200);
    child.kill('SIGINT');
    expect(await end).toMatchObject({ code: 130, stderr: expect.stringContaining('stopped; go on with: ') });
    expect(site.seen.map(({ path }) => path)).toEqual(['/robots.txt']);
    expect((await stateOf(store)).outcomes).toEqual({});
  });

  it('does not begin anew by the command that it names, though it was begun so', async () => {
    const trial = await small();
    const { site, args, store } = trial;
    const command = args('fetch', [`${site.origin}/sitemap.xml`], ['--fresh']);
    const { code, stderr } = await cutShort(trial, command, { at: '/berita/1', by: 'SIGINT' });
    expect(code).toBe(130);
    const named = /go on with: npx (jejak .*)\n$/.exec(stderr)?.[1] ?? '';
    expect(named).not.toContain('--fresh');
    const rest = await bash(named);
    expect(rest).toMatchObject({ code: 0, stderr: 'resuming: 2 of 7 done\n' });
    expect(rest.stdout).toBe(`addresses: 6 fetched, 1 sitemaps, feeds and lists in ${store}\n`);
    expect(site.paths()).toEqual(paths.slice(1));
  });

  it('prints no summary where there is none', async () => {
    const trial = await small();
    for (const flags of [[], ['--json']]) {
      const command = trial.args('fetch', [`${trial.site.origin}/sitemap.xml`], flags);
      const { code, stdout } = await cutShort(trial, command, { at: '/berita/1', by: 'SIGINT' });
      expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
    }
  });

  it('goes on from a list that has grown meanwhile', async () => {
    const trial = await small();
    const { site, args, run, folder, store, pages } = trial;
    const file = join(folder, 'alamat.txt');
    writeFileSync(file, `${paths.map((path) => site.origin + path).join('\n')}\n`);
    await cutShort(trial, args('run', [file]), { at: '/berita/2', by: 'SIGINT' });
    writeFileSync(file, `${[...paths, '/berita/9'].map((path) => site.origin + path).join('\n')}\n`);
    pages['/berita/9'] = articlePage(9);
    expect(await run([file])).toMatchObject({ code: 0, stderr: 'resuming: 2 of 7 done\n' });
    expect(site.paths()).toEqual([...paths.slice(2), '/berita/9']);
    expect(Object.keys((await stateOf(store)).facts)).toHaveLength(7);
  });

  it('asks again for what it asked for again, but for none of it twice', async () => {
    const trial = await small();
    const { site, args, run } = trial;
    const source = `${site.origin}/sitemap.xml`;
    await run([source]);
    await cutShort(trial, args('run', [source], ['--refetch']), { at: '/berita/4', by: 'SIGINT' });
    const { stdout, stderr } = await run([source], ['--refetch']);
    expect(stderr).toBe('resuming: 5 of 7 done\n');
    expect(stdout).toContain('addresses: 6 not modified, 1 sitemaps, feeds and lists\n');
    expect(site.paths()).toEqual(['/berita/4', '/berita/5']);
  });
});

describe('a crawl that is killed', () => {
  it('gives the same archive as one that is not', async () => {
    const trial = await small();
    const { site, args, fetch, folder, store } = trial;
    const source = `${site.origin}/sitemap.xml`;
    const archive = join(folder, 'halaman.warc.gz');
    const command = args('fetch', [source], ['--warc', archive]);
    for (const at of ['/berita/1', '/berita/4']) {
      expect((await cutShort(trial, command, { at, by: 'SIGKILL' })).code).toBeNull();
      expect(existsSync(archive)).toBe(false);
    }
    expect(await fetch([source], ['--warc', archive])).toMatchObject({
      ...{ code: 0, stderr: 'resuming: 5 of 7 done\n' },
    });
    expect(site.paths()).toEqual(paths.slice(4));
    const offline = join(folder, 'arsip.db');
    const { code, stdout } = await jejak(['run', archive, '--store', offline]);
    expect(code).toBe(0);
    expect(stdout).toContain('\n6 articles, 6 facts, 0 unchanged, 0 quarantined');
    await trial.run([source]);
    expect((await stateOf(offline)).facts).toEqual((await stateOf(store)).facts);
  });
});

describe('a crawl beside another one of the same command', () => {
  it('asks for no page twice, and one of the two comes to the end', async () => {
    const trial = await small();
    const { site, args, pages, store } = trial;
    const command = args('run', [`${site.origin}/sitemap.xml`]);
    const first = pages['/berita/0'] ?? '';
    const started: { other?: Promise<Ended> } = {};
    // The other one begins, and ends, while this one waits for a page.
    pages['/berita/0'] = (_, response) => {
      pages['/berita/0'] = first;
      started.other = ended(startJejak(command));
      void started.other.then(() => response.writeHead(200, { 'content-type': 'text/html' }).end(first));
    };
    const one = await ended(startJejak(command));
    const other = await started.other;
    expect([one.code, other?.code]).toContain(0);
    // Nor is what the other one did taken for a fault of the store.
    expect(one.stderr + other?.stderr).not.toContain('expected an address of the crawl');
    expect([...site.paths()].sort()).toEqual([...paths, '/sitemap.xml'].sort());
    const { facts, failures } = await stateOf(store);
    expect(Object.keys(facts)).toEqual(expect.arrayContaining(paths));
    expect(failures).toEqual([]);
  });
});
