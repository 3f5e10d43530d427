/**
 * Prints the peak of resident memory and the speed of reading a web archive through `readSources`, for one of 100 MB and
 * one of 1 GB, unpacked: flat means that the second takes no more than the first. Each is read in a process of its own.
 * The archives are made here, pages and images half and half, and deleted afterwards.
 * Run it after `npm run build`: node bench/warc.mjs
 */
import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readSources } from '../dist/index.js';

const sizes = [100_000_000, 1_000_000_000];
const mostMegabytes = 500;
const megabytes = (bytes) => Math.round(bytes / 1e6);

let state = 1;
/** Numbers that are the same on every machine, as good as random for gzip. */
const next = (below) => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};

const syllables =
  'ba ca da fi gu ha ja ku la mi na pa ra si ta wa ya ngan kop ekspor lada ton juta kirim'.split(' ');
const word = () => Array.from({ length: 1 + next(3) }, () => syllables[next(syllables.length)]).join('');
const paragraph = () => `<p>${Array.from({ length: 60 }, word).join(' ')}.</p>\n`;
const page = (number) =>
  Buffer.from(
    `<!doctype html><html><head><title>Kabar ${number}</title></head><body>\n${Array.from({ length: 60 }, paragraph).join('')}</body></html>`,
  );
const image = () => randomBytes(30_000);

function record(number, type, body) {
  const head = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n`;
  const fields = [
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Target-URI: https://kabar.example/${number}`,
    'WARC-Date: 2024-03-04T05:06:07Z',
    `WARC-Payload-Digest: sha256:${createHash('sha256').update(body).digest('hex')}`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${head.length + body.length}`,
  ];
  return Buffer.concat([Buffer.from(`${fields.join('\r\n')}\r\n\r\n${head}`), body, Buffer.from('\r\n\r\n')]);
}

function makeArchive(path, size) {
  const file = openSync(path, 'w');
  for (let [made, number] = [0, 0]; made < size; number++) {
    const [html, jpeg] = [record(number, 'text/html', page(number)), record(number, 'image/jpeg', image())];
    for (const bytes of [html, jpeg]) writeSync(file, gzipSync(bytes, { level: 1 }));
    made += html.length + jpeg.length;
  }
  closeSync(file);
}

async function measure(path, size) {
  const began = performance.now();
  let articles = 0;
  for await (const item of readSources([path])) {
    if (!item.ok) throw item.error;
    articles += 1;
    await turn();
  }
  const seconds = (performance.now() - began) / 1000;
  const peak = megabytes(process.resourceUsage().maxRSS * 1024);
  console.log(JSON.stringify({ articles, peak, speed: Math.round(size / 1e6 / seconds) }));
}

function compare() {
  const folder = mkdtempSync(join(tmpdir(), 'jejak-warc-'));
  try {
    const peaks = sizes.map((size) => {
      const path = join(folder, `${size}.warc.gz`);
      makeArchive(path, size);
      const args = [fileURLToPath(import.meta.url), path, String(size)];
      const { articles, peak, speed } = JSON.parse(
        execFileSync(process.execPath, args, { encoding: 'utf8' }),
      );
      console.log(
        `${String(megabytes(size)).padStart(5)} MB (${megabytes(statSync(path).size)} MB stored)  ${articles} articles  peak ${peak} MB  ${speed} MB/s`,
      );
      rmSync(path);
      return peak;
    });
    const [small = 0, large = 0] = peaks;
    console.log(
      `1 GB takes ${(large / small).toFixed(2)} times the memory of 100 MB; the bar is ${mostMegabytes} MB`,
    );
    process.exitCode = large < mostMegabytes ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [path, size] = process.argv.slice(2);
if (path) await measure(path, Number(size));
else compare();
