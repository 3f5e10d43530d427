import { once } from 'node:events';
import { request } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { openStore, saveArticle } from '../../src/store/index.js';
import { temporaryFolder } from '../helpers/articles.js';
import { ended, jejak, startJejak } from '../helpers/run-jejak.js';
import { shoeArticle } from '../store/article.js';

async function filledStore(): Promise<string> {
  const file = join(temporaryFolder(), 'jejak.db');
  const store = await openStore(file);
  await saveArticle(store, shoeArticle);
  await store.close();
  return file;
}

/** Starts `jejak serve`; gives the process, and the address that it says first. */
async function served(...args: string[]) {
  const child = startJejak(['serve', '--port', '0', ...args]);
  const end = ended(child);
  if (child.stdout === null) throw new Error('expected stdout');
  const [address] = await once(createInterface(child.stdout), 'line');
  return { child, end, address: String(address) };
}

/** `fetch` does not let the name be chosen that a server is asked under. */
async function statusUnder(host: string, address: string): Promise<number | undefined> {
  const asked = request(address, { headers: { host } }).end();
  const [response] = await once(asked, 'response');
  response.resume();
  return response.statusCode;
}

describe('jejak serve', () => {
  it('says its address, answers under its own names, and ends well on Ctrl-C', async () => {
    const { child, end, address } = await served(
      ...['--store', await filledStore(), '--base', 'https://jejak.paper.example'],
    );
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const page = await (await fetch(`${address}?product=sepatu`)).text();
    const [, fact = ''] = /href="(\/fact\/[0-9a-f]{16})"/.exec(page) ?? [];
    // What is cited is the address that others reach it by.
    expect(await (await fetch(`${address.slice(0, -1)}${fact}.json`)).json()).toMatchObject([
      { page: `https://jejak.paper.example${fact}` },
    ]);
    expect(await statusUnder('jejak.paper.example', address)).toBe(200);
    expect(await statusUnder('localhost:1', address)).toBe(200);
    expect(await statusUnder('rebound.example', address)).toBe(421);
    expect((await fetch(address, { method: 'POST', body: 'x' })).status).toBe(405);
    child.kill('SIGINT');
    expect(await end).toMatchObject({ code: 0, stderr: 'serving; Ctrl-C ends it\n' });
  });

  it('says which port is taken, and ends with 1', async () => {
    const store = await filledStore();
    const { child, end, address } = await served('--store', store);
    const { port } = new URL(address);
    expect(await jejak(['serve', '--store', store, '--port', port])).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining(`expected to listen on 127.0.0.1:${port}`),
    });
    child.kill('SIGTERM');
    expect((await end).code).toBe(0);
  });

  it.each([
    [['--port', '70000'], 2, /Expected a port from 0 to 65535/],
    [['--base', 'jejak.example'], 2, /--base: expected an address such as https:\/\/jejak\.example/],
    [['--base', 'https://jejak.example/sub?x=1'], 2, /--base/],
    [['--store', '/nowhere/jejak.db'], 1, /expected a store to read, found no file/],
  ])('refuses %j', async (args, code, message) => {
    const store = args.includes('--store') ? [] : ['--store', await filledStore()];
    const result = await jejak(['serve', '--port', '0', ...store, ...args]);
    expect(result).toMatchObject({ code, stdout: '' });
    expect(result.stderr).toMatch(message);
  });
});
