/**
 * Prints how well and how fast the general reader takes articles out of pages: F1 over shingles of four words, as the
 * README of the benchmark defines it, and pages a second beside merely parsing them with cheerio over htmlparser2 in the same run,
 * one core. Run it after `npm run build`: node bench/pages.mjs [page-benchmark]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { gunzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { compileKnowledge, defaultRulesFolder, loadRules, readPage } from '../dist/index.js';

const folder = process.argv[2] ?? '../shared/page-benchmark';
if (!existsSync(join(folder, 'ground-truth.json'))) {
  console.error(
    `${folder} is missing: give the path of the benchmark's folder, with ground-truth.json and html/`,
  );
  process.exit(2);
}

const knowledge = compileKnowledge(await loadRules(defaultRulesFolder()));
const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8'));
const pages = readdirSync(join(folder, 'html')).map((name) => {
  const id = name.replace('.html.gz', '');
  return { id, body: gunzipSync(readFileSync(join(folder, 'html', name))), ...truth[id] };
});

const snapshotOf = ({ id, url, body }) => ({
  ...{ id, source: url, url, finalUrl: url, status: 200, headers: {}, fetchedAt: null, sha256: '' },
  ...{ mediaType: 'text/html', charset: null, body, given: { title: null, published: null } },
});

function read(page) {
  try {
    const { text, paragraphs } = readPage(snapshotOf(page), knowledge).value;
    return paragraphs
      .filter(({ role }) => role === 'body')
      .map(({ span }) => text.slice(span.start, span.end))
      .join('\n');
  } catch {
    return '';
  }
}

function shingles(text) {
  const words = text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  const counts = new Map();
  for (let at = 0; at < Math.max(words.length - 3, Math.min(words.length, 1)); at++) {
    const shingle = words.slice(at, at + 4).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function compare(predicted, expected) {
  const [ours, theirs] = [shingles(predicted), shingles(expected)];
  const sum = (counts) => [...counts.values()].reduce((a, b) => a + b, 0);
  const shared = [...ours].reduce((all, [key, count]) => all + Math.min(count, theirs.get(key) ?? 0), 0);
  return {
    precision: sum(ours) > 0 ? shared / sum(ours) : null,
    recall: sum(theirs) > 0 ? shared / sum(theirs) : null,
  };
}

const mean = (values) => {
  const known = values.filter((value) => value !== null);
  return known.reduce((a, b) => a + b, 0) / known.length;
};
const timed = (work) => {
  const start = performance.now();
  for (const page of pages) work(page);
  return pages.length / ((performance.now() - start) / 1000);
};

const scores = pages.map((page) => compare(read(page), page.articleBody));
const precision = mean(scores.map((score) => score.precision));
const recall = mean(scores.map((score) => score.recall));
const f1 = (2 * precision * recall) / (precision + recall);
console.log(
  `general reader  ${pages.length} pages: F1 ${f1.toFixed(4)} (precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)})`,
);

const rounds = [1, 2, 3].map(() => ({
  parse: timed(({ body }) => load(body.toString('utf8'), { xml: { xmlMode: false } })),
  read: timed(read),
}));
const best = (name) => Math.max(...rounds.map((round) => round[name]));
console.log(`merely parsing  ${best('parse').toFixed(0)} pages a second (cheerio over htmlparser2)`);
console.log(
  `reading         ${best('read').toFixed(0)} pages a second: ${(best('read') / best('parse')).toFixed(2)} of it`,
);
