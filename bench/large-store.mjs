/**
 * Makes a store of invented articles as large as years of a national archive, for measuring: the corpus read by the
 * real rules gives the templates, and each article is one of them with its goods, amounts, places, offices, firms,
 * days and filler sentences exchanged, so that every citation verifies and the counts of each slot look like real ones.
 * The same number of facts gives the same store, byte for byte in what it says. A store that is there with as many
 * facts is left as it is. Run it after `npm run build`: node bench/large-store.mjs FILE [facts=200000]
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { sql } from 'kysely';
import { compileKnowledge, defaultRulesFolder, loadRules, openStore, saveArticle } from '../dist/index.js';
import { vary } from './large-store/article.mjs';
import { makePools } from './large-store/pools.mjs';
import { readTemplates } from './large-store/templates.mjs';

const [file, wanted = '200000'] = process.argv.slice(2);
const facts = Number(wanted);
if (file === undefined || !Number.isInteger(facts) || facts < 1) {
  console.error('expected the file of the store and a number of facts: large-store.mjs FILE [facts=200000]');
  process.exit(2);
}

async function countFacts(path) {
  const store = await openStore(path);
  const { rows } = await sql`select count(*) as n from fact`.execute(store.db);
  await store.close();
  return rows[0].n;
}

async function make() {
  const part = `${file}.part`;
  for (const end of ['', '-wal', '-shm']) rmSync(part + end, { force: true });
  const rules = await loadRules(defaultRulesFolder());
  const knowledge = compileKnowledge(rules);
  const templates = await readTemplates(knowledge);
  const parts = { templates, pools: makePools(templates, rules), knowledge };
  const store = await openStore(part);
  const start = performance.now();
  let [articles, saved] = [0, 0];
  for (; saved < facts; articles++) {
    const article = vary(parts, articles);
    await saveArticle(store, article);
    saved += article.facts.length;
    if (articles % 2000 === 0) tell(articles, saved, start);
  }
  tell(articles, saved, start);
  await store.close();
  for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
  renameSync(part, file);
}

function tell(articles, saved, start) {
  const seconds = (performance.now() - start) / 1000;
  const rate = `${Math.round(saved / seconds)} facts a second`;
  console.error(`${articles} articles, ${saved} of ${facts} facts, ${Math.round(seconds)} s, ${rate}`);
}

if (existsSync(file) && (await countFacts(file)) >= facts) console.error(`${file}: is there, with its facts`);
else await make();
