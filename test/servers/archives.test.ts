import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ArchiveRecord, writeWarc } from '../../src/fetch/archive/index.js';
import { hex, page } from '../fetch/archive/warcs.js';
import { bodyOf, messages, readAll, snapshots } from '../fetch/read.js';
import { temporaryFolder } from '../helpers/articles.js';

const packages: Readonly<Record<string, string>> = { wget: 'wget', bsdtar: 'libarchive-tools' };

/** What a program prints. GNU wget ends with 8 where a page of a site was an error. */
async function run(program: string, args: readonly string[], cwd?: string): Promise<string> {
  const options = { encoding: 'latin1', maxBuffer: 1e8, ...(cwd ? { cwd } : {}) } as const;
  return promisify(execFile)(program, args, options).then(
    ({ stdout }) => stdout,
    (error: { readonly code?: unknown; readonly stderr?: string }) => {
      if (error.code === 8 && program === 'wget') return '';
      if (error.code !== 'ENOENT')
        throw new Error(`${program} ${args.join(' ')}: ${error.stderr}`, { cause: error });
      throw new Error(
        `expected the program ${program}, got none; install it: apt-get install ${packages[program]}`,
      );
    },
  );
}

const html = { 'Content-Type': 'text/html; charset=utf-8' };
const links = ['kopi', 'lada', 'pala', 'lama', 'hilang', 'teks.txt', 'salinan'].map(
  (to) => `<a href="/${to}">${to}</a>`,
);
const texts = {
  front: `${page('Depan')}${links.join(' ')}<img src="/gambar.png"><link rel="stylesheet" href="/gaya.css">`,
  kopi: page('Kopi 10 ton dikirim ke Jepang.'),
  lada: page('Lada dikirim ke Mesir.'.repeat(400)),
  pala: page('Pala dikirim ke Belanda.'),
};

/** A small site: pages in every encoding, and what else a crawl meets. */
const site: RequestListener = ({ url }, answer) => {
  const send = (headers: Readonly<Record<string, string>>, body: string | Buffer, status = 200): void => {
    answer.writeHead(status, headers);
    answer.end(body);
  };
  if (url === '/') send(html, texts.front);
  else if (url === '/kopi') send({ ...html, 'Content-Encoding': 'gzip' }, gzipSync(texts.kopi));
  else if (url === '/pala') send({ ...html, 'Content-Encoding': 'br' }, brotliCompressSync(texts.pala));
  else if (url === '/lama') send({ Location: '/kopi' }, '', 301);
  else if (url === '/teks.txt')
    send({ 'Content-Type': 'text/plain; charset=iso-8859-1' }, Buffer.from('caf\xe9', 'latin1'));
  else if (url === '/gambar.png') send({ 'Content-Type': 'image/png' }, Buffer.from([0x89, 0x50, 0, 1]));
  else if (url === '/gaya.css') send({ 'Content-Type': 'text/css' }, 'p{}');
  else if (url === '/lada' || url === '/salinan') {
    answer.writeHead(200, html);
    answer.write(texts.lada.slice(0, 100));
    answer.end(texts.lada.slice(100));
  } else send(html, 'tidak ada', 404);
};

let server: Server;
let root: string;

beforeAll(async () => {
  server = createServer(site).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  root = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});

afterAll(() => server.close());

const crawl = [
  '--quiet',
  '--no-proxy',
  '--tries=1',
  '--recursive',
  '--level=1',
  '--page-requisites',
  '--execute=robots=off',
];

/** Crawls the site with wget into `a.warc.gz`, or into `a.warc`. */
async function crawled(...options: string[]): Promise<string> {
  const folder = temporaryFolder();
  await run('wget', [...crawl, '--warc-file=a', '--warc-cdx', ...options, `${root}/`], folder);
  return folder;
}

describe('an archive that GNU wget has written', () => {
  it.each([
    ['gzipped', 'a.warc.gz', []],
    ['plain', 'a.warc', ['--no-warc-compression']],
    ['without digests', 'a.warc.gz', ['--no-warc-digests']],
  ])('gives every page as it was served: %s', async (_, name, options) => {
    const folder = await crawled(...options);
    const passed: Record<string, number>[] = [];
    const items = await readAll([join(folder, name)], {
      onArchive: (_path, summary) => passed.push(summary.passed),
    });
    expect(messages(items)).toEqual([]);
    const read = snapshots(items).map((each) => [each.url?.slice(root.length), each.status, bodyOf(each)]);
    expect(Object.fromEntries(read.map(([path, ...rest]) => [path, rest]))).toEqual({
      '/': [200, texts.front],
      '/kopi': [200, texts.kopi],
      '/lada': [200, texts.lada],
      '/pala': [200, texts.pala],
      '/salinan': [200, texts.lada],
      '/teks.txt': [200, 'caf\ufffd'],
    });
    expect(passed).toEqual([
      {
        ...{ 'warcinfo records': 1, 'metadata records': 1, 'records of other schemes': 2 },
        ...{ images: 1, 'style sheets': 1, redirects: 1, 'HTTP errors': 1 },
        'request records': read.length + 4,
      },
    ]);
  });

  it('tells what a later crawl met again as revisits', async () => {
    const first = await crawled();
    const later = await crawled(`--warc-dedup=${join(first, 'a.cdx')}`);
    const passed: Record<string, number>[] = [];
    const items = await readAll([join(later, 'a.warc.gz')], {
      onArchive: (_path, summary) => passed.push(summary.passed),
    });
    expect(messages(items)).toEqual([]);
    expect(passed[0]?.['revisits of pages elsewhere']).toBeGreaterThanOrEqual(5);
  });
});

const bodies = ['Kopi', 'Lada', 'Pala', 'Kopi'].map((text) =>
  Buffer.from(page(`${text} dikirim \r\n\r\nWARC/1.0\r\n ke Jepang`)),
);
const records = bodies.map(
  (body, index): ArchiveRecord => ({
    ...{ url: `https://kabar.example/lama/${index}`, finalUrl: `https://kabar.example/kabar/${index}.html` },
    redirects: [
      { url: `https://kabar.example/lama/${index}`, status: 301, location: `/kabar/${index}.html` },
    ],
    ...{
      status: 200,
      headers: { 'content-type': 'text/html', 'content-encoding': 'br' },
      fetchedAt: '2024-03-04T05:06:07Z',
    },
    ...{ body, sha256: hex('sha256', body) },
  }),
);

async function written(name: string): Promise<string> {
  const path = join(temporaryFolder(), name);
  async function* all(): AsyncGenerator<ArchiveRecord> {
    yield* records;
  }
  await writeWarc(path, all(), { software: 'jejak/0.1.0', agent: 'Jejak/0.1.0' });
  return path;
}

describe('an archive that Jejak has written', () => {
  it('is unpacked by libarchive, which knows WARC up to version 1.0', async () => {
    const path = await written('a.warc');
    const older = (await readFile(path, 'latin1')).replaceAll(/^WARC\/1\.1\r$/gm, 'WARC/1.0\r');
    await writeFile(path, older, 'latin1');
    const folder = join(path, '..', 'isi');
    await mkdir(folder);
    await run('bsdtar', ['-xf', path, '-C', folder]);
    for (const [index, body] of bodies.slice(0, 3).entries()) {
      const block = await readFile(join(folder, `kabar/${index}.html`), 'latin1');
      expect(block.startsWith('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n')).toBe(true);
      expect(block.slice(block.indexOf('\r\n\r\n') + 4)).toBe(body.toString());
      const hop = await readFile(join(folder, `lama/${index}`), 'latin1');
      expect(hop).toBe(
        `HTTP/1.1 301 Moved Permanently\r\nlocation: /kabar/${index}.html\r\ncontent-length: 0\r\n\r\n`,
      );
    }
    const listed = (await run('bsdtar', ['-tf', path])).trim().split('\n');
    expect(listed).toEqual(
      [0, 1, 2].flatMap((index) => [`lama/${index}`, `kabar/${index}.html`]).concat('lama/3'),
    );
  });

  it('is whole for gzip, and every record of it is a member of its own for the indexer of warcio', async () => {
    const path = await written('a.warc.gz');
    await run('gzip', ['-t', path]);
    const plain = await readFile(await written('a.warc'), 'latin1');
    expect(await run('gzip', ['-dc', path])).toBe(plain);
    const cli = join(createRequire(import.meta.url).resolve('warcio'), '..', 'cli.js');
    const index = (await run(process.execPath, [cli, 'cdx-index', path])).trim().split('\n');
    const lines = index.map((line): Record<string, string> => JSON.parse(line.slice(line.indexOf('{'))));
    const pages = lines.filter(({ url }) => url?.includes('/kabar/'));
    expect(pages.map(({ url, mime, status, digest }) => ({ url, mime, status, digest }))).toEqual(
      records.map(({ finalUrl, sha256 }, at) => ({
        url: finalUrl,
        mime: at === 3 ? 'warc/revisit' : 'text/html',
        status: '200',
        digest: sha256,
      })),
    );
    const stored = await readFile(path);
    for (const { offset } of lines)
      expect(stored.toString('latin1', Number(offset), Number(offset) + 3)).toBe('\x1f\x8b\x08');
  });
});
