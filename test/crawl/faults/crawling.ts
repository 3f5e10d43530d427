import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { compileKnowledge } from '../../../src/extract/index.js';
import { defaultRulesFolder, loadRules } from '../../../src/rules/index.js';
import type { CrawlOptions } from '../../../src/run/crawl/options.js';
import { type RunOptions, type RunResult, runSources } from '../../../src/run.js';
import { openStore, type Store } from '../../../src/store/index.js';
import { temporaryFolder } from '../../helpers/articles.js';

const knowledge = compileKnowledge(await loadRules(defaultRulesFolder()));

/** A store that is closed at the end of the test. */
export async function newStore(): Promise<Store> {
  const store = await openStore(join(temporaryFolder(), 'jejak.db'));
  onTestFinished(() => store.close());
  return store;
}

/** Waits of a few milliseconds where users have seconds and minutes. */
const hurried: CrawlOptions['politeness'] = {
  ...{ delay: 0, backOff: 5, tooMany: 10, pause: 20 },
};

export interface Crawling extends Partial<CrawlOptions> {
  readonly store: Store;
  readonly run?: Partial<RunOptions>;
}

/** One run over addresses, a new process as far as hosts are concerned. */
export const crawl = (
  sources: readonly string[],
  { store, run = {}, ...options }: Crawling,
): Promise<RunResult> =>
  runSources(sources, {
    ...{ store, knowledge, version: '1.0.0', ...run },
    crawl: { ...options, politeness: { ...hurried, ...options.politeness } },
  });

/** What became of an address. */
interface Settled {
  readonly url: string;
  readonly outcome: string;
  readonly reason: string | null;
  readonly attempts: number;
}

/** What became of all addresses, by address. */
export const settled = (store: Store): Promise<Settled[]> =>
  store.db.selectFrom('fetch_log').select(['url', 'outcome', 'reason', 'attempts']).orderBy('url').execute();
