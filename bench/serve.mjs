/**
 * Prints how fast `jejak serve` answers over a large store: for each type of page the time until its last byte, when
 * nobody has asked for it before (cold) and when it is asked for again (warm); then files of everything, with the time
 * to the first byte; then 50 readers at once for 20 seconds, from a process of their own. Ends with exit code 20 where
 * the median of a type of page is over 300 ms, cold or warm, or any answer was not 200.
 * Run it after `npm run build` and `node bench/large-store.mjs FILE`: node bench/serve.mjs FILE [seconds=20]
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { Pool } from 'undici';

const bar = 300;
const readers = 50;

const round = (number) => (number < 10 ? number.toFixed(1) : number.toFixed(0));
const rankOf = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

/** Median, 95th percentile and greatest of some times. */
function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: rankOf(sorted, 0.5), p95: rankOf(sorted, 0.95), max: sorted.at(-1), count: sorted.length };
}

/** Asks for an address; times in milliseconds. */
async function ask(pool, path) {
  const start = performance.now();
  const { statusCode, body } = await pool.request({ path, method: 'GET', headersTimeout: 0, bodyTimeout: 0 });
  let [first, bytes] = [null, 0];
  for await (const chunk of body) {
    first ??= performance.now() - start;
    bytes += chunk.length;
  }
  return { statusCode, first: first ?? performance.now() - start, total: performance.now() - start, bytes };
}

/* What is asked: addresses by type of page, of values from the store's whole range. */

/** `count` of a list, from its first to its last, in steps that grow: few values are asked for most. */
function across(list, count) {
  const at = Array.from({ length: count }, (_, i) => Math.round((list.length - 1) * (i / (count - 1)) ** 2));
  return [...new Set(at)].map((index) => list[index]);
}

const facetQueries = {
  group:
    'select category v, count(*) n from fact_product where category is not null group by 1 order by n desc',
  product: 'select name v, count(*) n from fact_product group by 1 order by n desc, 1',
  destination: 'select code v, count(*) n from fact_destination group by 1 order by n desc, 1',
  origin:
    'select substr(origin_code, 1, 2) v, count(*) n from fact where v is not null group by 1 order by n desc',
  agency: 'select name v, count(*) n from fact_agency group by 1 order by n desc, 1',
  exporter: 'select name v, count(*) n from fact_exporter group by 1 order by n desc, 1',
  year: 'select substr(date_to, 1, 4) v, count(*) n from fact where v is not null group by 1 order by n desc',
  status: 'select status v, count(*) n from fact group by 1 order by n desc',
  kind: 'select kind v, count(*) n from fact group by 1 order by n desc',
  site: 'select site v, count(*) n from document where v is not null group by 1 order by n desc, 1',
};

/** Stems by the number of paragraphs that they stand in, the most frequent first. */
function stems(db) {
  db.exec("create virtual table temp.words using fts5vocab('main', 'paragraph_fts', 'col')");
  const query =
    "select term, doc from words where col = 'stems' and length(term) > 3 order by doc desc, term";
  return db.prepare(query).all();
}

function readStore(file) {
  const db = new Database(file, { readonly: true });
  const values = (query) => db.prepare(query).pluck().all();
  const facets = Object.entries(facetQueries).map(([name, query]) => [name, across(values(query), 12)]);
  const words = stems(db);
  const paragraphs = words[0].doc;
  const share = (from, to) => words.filter(({ doc }) => doc >= from && doc <= to).map(({ term }) => term);
  const few = (table) => values(`select key from ${table} where key > '5' order by key limit 4000`);
  const read = {
    facets: new Map(facets),
    rare: across(share(2, 5), 12),
    middle: across(share(paragraphs / 300, paragraphs / 100), 12),
    common: words.slice(0, 8).map(({ term }) => term),
    facts: across(few('fact'), 24),
    articles: across(few('document'), 24),
    snapshots: across(values("select sha256 from snapshot where sha256 > '5' order by 1 limit 4000"), 12),
    size: db.prepare('select count(*) from fact').pluck().get(),
  };
  db.close();
  return read;
}

const asking = (path, query) => `${path}?${new URLSearchParams(query)}`;
const alike = (path, name, list) => list.map((value) => asking(path, { [name]: value }));

/** Addresses by type of page. */
function pagesOf({ facets, rare, middle, common, facts, articles, snapshots, size }) {
  const of = (facet, at) => facets.get(facet)[at % facets.get(facet).length];
  const twelve = Array.from({ length: 12 }, (_, at) => at);
  const three = (at) => ({
    product: of('product', at % 5),
    destination: of('destination', at % 4),
    year: of('year', at % 7),
  });
  const deep = [2, 10, 100, 500, 1000, 2000, Math.floor(size / 25)];
  const products = facets.get('product').slice(0, 8);
  const sorts = ['oldest', 'value-idr', 'value-usd'];
  return {
    'start page': ['/', '/en', '/?sort=latest'],
    ...Object.fromEntries([...facets].map(([name, list]) => [`filter ${name}`, alike('/', name, list)])),
    'three filters': twelve.map((at) => asking('/', three(at))),
    'value range': twelve.map((at) => asking('/', { 'min-value': `${10 ** (at % 11)}`, currency: 'USD' })),
    'text, rare word': alike('/', 'text', rare),
    'text, middling word': alike('/', 'text', middle),
    'text, most common words': alike('/', 'text', common),
    'text and a filter': twelve.map((at) =>
      asking('/', { text: common[at % common.length], product: of('product', at) }),
    ),
    'sort orders': sorts.flatMap((sort) =>
      [0, 1, 2, 3].map((at) => asking('/', { sort, year: of('year', at) })),
    ),
    'deep pages': [
      ...alike('/', 'page', deep),
      ...deep.slice(0, 4).map((page) => asking('/', { page, site: of('site', 0) })),
    ],
    'fact page': facts.map((key) => `/fact/${key.slice(0, 16)}`),
    'article page': articles.map((key) => `/article/${key.slice(0, 16)}`),
    'stored copy': snapshots.map((key) => `/snapshot/${key}`),
    'all values of a facet': [...facets.keys()].map((facet) => asking('/values', { facet })),
    'pictures, unfiltered': ['/charts', '/charts?by=month', '/en/charts'],
    'pictures, filtered': [
      ...alike('/charts', 'product', products),
      ...alike('/charts', 'destination', facets.get('destination').slice(0, 6)),
      ...twelve.slice(0, 6).map((at) => asking('/charts', three(at))),
    ],
    'CSV of a filtered view': facets.get('product').flatMap((product) =>
      facets
        .get('destination')
        .slice(0, 2)
        .map((destination) => asking('/facts.csv', { product, destination })),
    ),
    about: ['/about', '/en/about'],
  };
}

/* Measuring. */

async function measurePages(pool, pages) {
  const results = [];
  for (const [name, paths] of Object.entries(pages)) {
    const cold = [];
    for (const path of paths) cold.push({ path, ...(await ask(pool, path)) });
    const warm = [];
    for (const path of paths) warm.push({ path, ...(await ask(pool, path)) });
    results.push({ name, cold, warm });
    const errors = [...cold, ...warm].filter(({ statusCode }) => statusCode !== 200);
    for (const { path, statusCode } of errors) console.error(`${statusCode} ${path}`);
    console.log(row(name, spread(times(cold)), spread(times(warm)), mean(cold)));
  }
  return results;
}

const times = (answers) => answers.map(({ total }) => total);
const mean = (answers) => answers.reduce((sum, { bytes }) => sum + bytes, 0) / answers.length;

function row(name, cold, warm, bytes) {
  const cells = [cold.median, cold.p95, cold.max, warm.median, warm.p95, warm.max].map(round);
  const worst = Math.max(cold.median, warm.median) / bar;
  const columns = [...cells, round(bytes / 1000), worst.toFixed(2)].map((cell) => cell.padStart(8));
  return `${name.padEnd(26)}${String(cold.count).padStart(4)}${columns.join('')}`;
}

function head() {
  const names = ['cold', 'p95', 'max', 'warm', 'p95', 'max', 'KB', 'of bar'].map((name) => name.padStart(8));
  return `${'milliseconds'.padEnd(26)}${'asks'.padStart(4)}${names.join('')}`;
}

async function measureFiles(pool) {
  for (const format of ['csv', 'id.csv', 'json', 'jsonl', 'parquet']) {
    const { statusCode, first, total, bytes } = await ask(pool, `/facts.${format}`);
    const megabytes = `${round(bytes / 1e6)} MB`;
    console.log(
      `everything as ${format}: ${statusCode}, first byte ${round(first)} ms, ${round(total)} ms, ${megabytes}`,
    );
    if (statusCode !== 200) process.exitCode = 20;
  }
}

/** Resident memory of the server, now and at its highest. */
function memoryOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const read = (name) => round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1000);
  return `${read('VmRSS')} MB, at most ${read('VmHWM')} MB`;
}

/* Readers: each asks for one page after another, in an order of its own. */

async function read(base, seconds, paths) {
  const pool = new Pool(base, { connections: readers });
  const end = performance.now() + seconds * 1000;
  const answers = [];
  const reader = async (number) => {
    for (let at = number * 7; performance.now() < end; at += 1 + (number % 5)) {
      const path = paths[at % paths.length];
      const answer = await ask(pool, path).catch((error) => ({ statusCode: error.message, total: 0 }));
      answers.push({ path, ...answer });
    }
  };
  await Promise.all(Array.from({ length: readers }, (_, number) => reader(number)));
  await pool.close();
  const errors = answers.filter(({ statusCode }) => statusCode !== 200);
  const shown = errors.slice(0, 5).map(({ path, statusCode }) => `${statusCode} ${path}`);
  return { ...spread(times(answers)), errors: errors.length, shown };
}

function readInProcess(base, seconds, pages) {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), '--read', base, String(seconds)], {
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

async function startServer(file) {
  const jejak = fileURLToPath(new URL('../bin/jejak.js', import.meta.url));
  const start = performance.now();
  const server = spawn(process.execPath, [jejak, 'serve', '--store', file, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: server.stdout })) {
    console.log(`serving ${file} after ${round(performance.now() - start)} ms`);
    return { server, base: new URL(line.trim()).origin };
  }
  throw new Error('expected `jejak serve` to print its address, got no line');
}

async function measure(file, seconds) {
  const store = readStore(file);
  const pages = pagesOf(store);
  const { server, base } = await startServer(file);
  try {
    console.log(`${store.size} facts; ${memoryOf(server.pid)}\n\n${head()}`);
    const pool = new Pool(base, { connections: 1 });
    const results = await measurePages(pool, pages);
    console.log(`\nmemory ${memoryOf(server.pid)}\n`);
    await measureFiles(pool);
    await pool.close();
    const load = await readInProcess(base, seconds, pages);
    const rate = round(load.count / seconds);
    console.log(
      `\n${readers} readers, ${seconds} s: ${load.count} answers, ${rate} a second, ${load.errors} errors; ` +
        `median ${round(load.median)} ms, p95 ${round(load.p95)} ms, max ${round(load.max)} ms`,
    );
    for (const error of load.shown) console.log(error);
    console.log(`memory ${memoryOf(server.pid)}`);
    const slow = results.filter(({ cold, warm }) =>
      [cold, warm].some((answers) => spread(times(answers)).median > bar),
    );
    const failed = results.some((it) =>
      [...it.cold, ...it.warm].some(({ statusCode }) => statusCode !== 200),
    );
    for (const { name } of slow) console.log(`over ${bar} ms: ${name}`);
    if (slow.length > 0 || failed || load.errors > 0) process.exitCode = 20;
  } finally {
    server.kill();
  }
}

const [first, ...rest] = process.argv.slice(2);
if (first === '--read') {
  const paths = JSON.parse(await textOf(process.stdin));
  console.log(JSON.stringify(await read(rest[0], Number(rest[1]), paths)));
} else if (first !== undefined && existsSync(first)) await measure(first, Number(rest[0] ?? 20));
else {
  console.error(`expected a store, got ${first}: make one with node bench/large-store.mjs FILE`);
  process.exitCode = 2;
}
