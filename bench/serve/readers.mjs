import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { Pool } from 'undici';
import { ask, isBad, spread, times } from './asking.mjs';

export const readers = 50;

/** What the readers of this process got in so many seconds: each asks for one page after another, in an order of its own. */
async function read(base, seconds, paths) {
  const pool = new Pool(base, { connections: readers });
  const end = performance.now() + seconds * 1000;
  const answers = [];
  const reader = async (number) => {
    for (let at = number * 7; performance.now() < end; at += 1 + (number % 5)) {
      const path = paths[at % paths.length];
      answers.push(await ask(pool, path));
    }
  };
  await Promise.all(Array.from({ length: readers }, (_, number) => reader(number)));
  await pool.close();
  return { ...spread(times(answers)), bad: answers.filter(isBad) };
}

/** The same from a process of its own, so that asking does not slow down who measures. */
export function readInProcess(base, seconds, pages) {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), base, String(seconds)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(Object.values(pages).flat()));
  return textOf(child.stdout).then(JSON.parse);
}

async function textOf(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [base, seconds] = process.argv.slice(2);
  const paths = JSON.parse(await textOf(process.stdin));
  console.log(JSON.stringify(await read(base, Number(seconds), paths)));
}
