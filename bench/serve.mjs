/**
 * Prints how fast `jejak serve` answers over a large store: for each type of page the time until its last byte, when
 * nobody has asked for it before (cold) and when it is asked for again (warm); then files of everything, with the time
 * to the first byte; then 50 readers at once for 20 seconds, from a process of their own. Ends with exit code 20 where
 * the median of a type of page is over 300 ms, cold or warm, or any answer was not 200. Beside times of the clock, which
 * a busy machine stretches, stands the server's processor time for a cold answer, on the average.
 * Run it after `npm run build` and `node bench/large-store.mjs FILE`: node bench/serve.mjs FILE [seconds=20]
 */
import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { Pool } from 'undici';
import { pagesOf, readStore } from './serve/addresses.mjs';
import { ask, reportBad, round, spread, times } from './serve/asking.mjs';
import { readers, readInProcess } from './serve/readers.mjs';
import { memoryOf, processorTime, startServer } from './serve/server.mjs';

/** Milliseconds that the median of a type of page may take. */
const bar = 300;

async function measurePages(pool, pages, pid) {
  const results = [];
  for (const [name, paths] of Object.entries(pages)) {
    const cold = [];
    const before = processorTime(pid);
    for (const path of paths) cold.push(await ask(pool, path));
    const busy = (processorTime(pid) - before) / cold.length;
    const warm = [];
    for (const path of paths) warm.push(await ask(pool, path));
    results.push({ name, cold, warm });
    reportBad([...cold, ...warm]);
    console.log(row(name, spread(times(cold)), spread(times(warm)), { busy, bytes: mean(cold) }));
  }
  return results;
}

const mean = (answers) => answers.reduce((sum, { bytes }) => sum + bytes, 0) / answers.length;

function row(name, cold, warm, { busy, bytes }) {
  const cells = [cold.median, cold.p95, cold.max, warm.median, warm.p95, warm.max].map(round);
  const worst = Math.max(cold.median, warm.median) / bar;
  const columns = [...cells, round(busy), round(bytes / 1000), worst.toFixed(2)].map((cell) =>
    cell.padStart(8),
  );
  return `${name.padEnd(26)}${String(cold.count).padStart(4)}${columns.join('')}`;
}

function head() {
  const names = ['cold', 'p95', 'max', 'warm', 'p95', 'max', 'cpu', 'KB', 'of bar'].map((name) =>
    name.padStart(8),
  );
  return `${'milliseconds'.padEnd(26)}${'asks'.padStart(4)}${names.join('')}`;
}

async function measureFiles(pool) {
  for (const format of ['csv', 'json', 'parquet']) {
    const answer = await ask(pool, `/facts.${format}`);
    const { statusCode, first, total, bytes } = answer;
    const megabytes = `${round(bytes / 1e6)} MB`;
    console.log(
      `everything as ${format}: ${statusCode}, first byte ${round(first)} ms, ${round(total)} ms, ${megabytes}`,
    );
    reportBad([answer]);
  }
}

/** Reads until the end, or until it is cut off. */
async function discard(body) {
  try {
    for await (const _ of body);
  } catch {
    // Cut off.
  }
}

/** Pages of all types for one reader, while another takes everything away. */
async function measureBeside(pool, base, pages) {
  const other = new Pool(base);
  const { body } = await other.request({ path: '/facts.csv', method: 'GET' });
  const taking = discard(body);
  const answers = [];
  for (const paths of Object.values(pages)) {
    for (const path of paths.slice(0, 3)) answers.push(await ask(pool, path));
  }
  body.destroy();
  await taking;
  await other.destroy();
  reportBad(answers);
  const { median, p95, max, count } = spread(times(answers));
  const shown = `median ${round(median)} ms, p95 ${round(p95)} ms, max ${round(max)} ms`;
  console.log(`${count} pages while everything is taken away: ${shown}`);
}

async function measure(file, seconds) {
  const store = readStore(file);
  const pages = pagesOf(store);
  const { server, base } = await startServer(file);
  try {
    console.log(
      `${store.size} facts; ${memoryOf(server.pid)}; load of the machine ${round(loadavg()[0])}\n\n${head()}`,
    );
    const pool = new Pool(base, { connections: 1 });
    const results = await measurePages(pool, pages, server.pid);
    console.log(`\nmemory ${memoryOf(server.pid)}\n`);
    await measureFiles(pool);
    await measureBeside(pool, base, pages);
    await pool.close();
    const load = await readInProcess(base, seconds, pages);
    const rate = round(load.count / seconds);
    console.log(
      `\n${readers} readers, ${seconds} s: ${load.count} answers, ${rate} a second, ${load.bad.length} errors; ` +
        `median ${round(load.median)} ms, p95 ${round(load.p95)} ms, max ${round(load.max)} ms`,
    );
    reportBad(load.bad);
    console.log(`memory ${memoryOf(server.pid)}`);
    const slow = results.filter(({ cold, warm }) =>
      [cold, warm].some((answers) => spread(times(answers)).median > bar),
    );
    for (const { name } of slow) console.log(`over ${bar} ms: ${name}`);
    if (slow.length > 0) process.exitCode = 20;
  } finally {
    server.kill();
  }
}

const [file, seconds = '20'] = process.argv.slice(2);
if (file !== undefined && existsSync(file)) await measure(file, Number(seconds));
else {
  console.error(`expected a store, got ${file}: make one with node bench/large-store.mjs FILE`);
  process.exitCode = 2;
}
