import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultRulesFolder, destinationResolver, loadRules } from '../../src/rules/index.js';
import {
  type Article,
  contentDigest,
  documentKey,
  openStore,
  queryFacts,
  saveArticle,
} from '../../src/store/index.js';
import { createApp } from '../../src/web/app.js';
import { openFacts } from '../../src/web/facts.js';
import { namesOf } from '../../src/web/names.js';

/** An article in the store, and its facts in their order, by their keys. */
interface Saved {
  readonly article: string;
  readonly facts: readonly string[];
}

/** A site over a store of its own, asked without a port. */
export interface TestSite {
  readonly file: string;
  /** What was saved, in the order of the articles. */
  readonly saved: readonly Saved[];
  /** What the site has said to be its own fault. */
  readonly faults: readonly unknown[];
  get(path: string): Promise<Response>;
  /** Whether the store holds what it held when the site was opened. */
  isUnchanged(): Promise<boolean>;
  close(): Promise<void>;
}

const host = '127.0.0.1:8420';
const rules = loadRules(defaultRulesFolder());

async function save(file: string, articles: readonly Article[]) {
  const store = await openStore(file);
  for (const article of articles) await saveArticle(store, article);
  const facts = await queryFacts(store);
  const saved = articles.map(({ document, facts: told }): Saved => {
    const article = documentKey(document);
    const ofArticle = facts.filter((found) => found.article.key === article);
    const keyOf = (kind: string) => ofArticle.find(({ fact }) => fact.kind === kind)?.key ?? '';
    return { article, facts: told.map(({ kind }) => keyOf(kind)) };
  });
  const digest = await contentDigest(store);
  await store.close();
  return { saved, digest };
}

/** Opens a site over a store that is there. */
export async function openSiteOver(file: string) {
  const facts = await openFacts(file);
  const faults: unknown[] = [];
  const app = createApp({
    facts,
    ...{ names: namesOf(await rules), resolveDestination: destinationResolver(await rules) },
    ...{ base: () => `http://${host}`, hosts: new Set(['127.0.0.1']) },
    onFault: (error) => faults.push(error),
  });
  return {
    faults,
    get: async (path: string) => app.request(`http://${host}${path}`, { headers: { host } }),
    digest: () => contentDigest(facts.store),
    close: () => facts.close(),
  };
}

/** Saves articles whose facts differ in their kinds, and opens a site over them. */
export async function openSite(articles: readonly Article[]): Promise<TestSite> {
  const folder = mkdtempSync(join(tmpdir(), 'jejak-payloads-'));
  const file = join(folder, 'jejak.db');
  const { saved, digest } = await save(file, articles);
  const { faults, get, digest: digestNow, close } = await openSiteOver(file);
  return {
    ...{ file, saved, faults, get },
    isUnchanged: async () => (await digestNow()) === digest,
    close: async () => {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
