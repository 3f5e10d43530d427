/**
 * Prints how fast mixed news and fact-bearing articles are read, in MB of text (UTF-8) a second of time spent in
 * extractArticle on one core; unpacking and parsing the archive is printed beside it. Run it after `npm run build`:
 * node bench/archive.mjs [archive.jsonl.gz]
 */
import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import {
  compileKnowledge,
  defaultRulesFolder,
  extractArticle,
  loadRules,
  readSources,
} from '../dist/index.js';

const archive = process.argv[2] ?? '../shared/archive/news.jsonl.gz';
if (!existsSync(archive)) {
  console.error(
    `${archive} is missing: give the path of a JSONL archive, such as the one in ../shared/archive`,
  );
  process.exit(2);
}

const knowledge = compileKnowledge(await loadRules(defaultRulesFolder()));
const start = performance.now();
let articles = 0;
let bytes = 0;
let spent = 0;
let passed = 0;
const bearing = [];
for await (const item of readSources([archive])) {
  if (!item.ok) continue;
  const before = performance.now();
  const { document, facts, reading } = extractArticle(item.snapshot, knowledge);
  spent += performance.now() - before;
  articles += 1;
  bytes += Buffer.byteLength(document.text);
  if (reading.sentences.length > 0) passed += 1;
  if (facts.length > 0) bearing.push({ snapshot: item.snapshot, size: Buffer.byteLength(document.text) });
}
const total = performance.now() - start;

/** Articles with facts are few: they are read several times over. */
const rounds = 5;
let again = 0;
for (let round = 0; round < rounds; round += 1) {
  for (const { snapshot } of bearing) {
    const before = performance.now();
    extractArticle(snapshot, knowledge);
    again += performance.now() - before;
  }
}
const bearingBytes = rounds * bearing.reduce((sum, { size }) => sum + size, 0);

const speed = (size, time) => `${(size / 1000 / time).toFixed(1)} MB/s`;
console.log(
  `archive       ${articles} articles, ${(bytes / 1e6).toFixed(1)} MB of text: ${speed(bytes, spent)}`,
);
console.log(`with reading  ${speed(bytes, total)} (unpacking and JSON besides)`);
console.log(`past the gate ${passed} articles, ${((100 * passed) / articles).toFixed(1)} %`);
console.log(`with facts    ${bearing.length} articles: ${speed(bearingBytes, again)}`);
