/**
 * Prints the memory that reading 2,000 pages takes: resident memory after each 250 pages, and its peak. Flat means that
 * no page outlives its reading. Run it after `npm run build`: node bench/memory.mjs [page-benchmark]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { compileKnowledge, defaultRulesFolder, loadRules, readPage } from '../dist/index.js';

const folder = join(process.argv[2] ?? '../shared/page-benchmark', 'html');
if (!existsSync(folder)) {
  console.error(`${folder} is missing: give the path of the benchmark's folder, with html/`);
  process.exit(2);
}

const knowledge = compileKnowledge(await loadRules(defaultRulesFolder()));
const names = readdirSync(folder);
const megabytes = (bytes) => Math.round(bytes / 1e6);
let articles = 0;
let peak = 0;
for (let count = 1; count <= 2000; count++) {
  const name = names[count % names.length];
  const body = gunzipSync(readFileSync(join(folder, name)));
  const snapshot = {
    ...{
      id: name,
      source: name,
      url: null,
      finalUrl: null,
      status: 200,
      headers: {},
      fetchedAt: null,
      sha256: '',
    },
    ...{ mediaType: 'text/html', charset: null, body, given: { title: null, published: null } },
  };
  try {
    readPage(snapshot, knowledge);
    articles += 1;
  } catch {
    // A page that is no article.
  }
  await turn();
  const { rss } = process.memoryUsage();
  peak = Math.max(peak, rss);
  if (count % 250 === 0) console.log(`${String(count).padStart(5)} pages  ${megabytes(rss)} MB`);
}
console.log(`peak ${megabytes(peak)} MB; ${articles} articles`);
