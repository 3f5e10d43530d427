import { setImmediate as turn } from 'node:timers/promises';
import { isAddress, type PartedSources, partSources, type ReadOptions, readSources } from './fetch/index.js';
import { checkAddresses } from './run/check-addresses.js';
import { addCount, noCounts, type Outcome, type RunCounts, type Taken } from './run/counts.js';
import { alone } from './run/crawl/alone.js';
import { type CrawlResult, crawlAddresses } from './run/crawl/crawl.js';
import { checkManners } from './run/crawl/manners.js';
import { type CrawlOptions, crawlDefaults } from './run/crawl/options.js';
import type { TakenAddress } from './run/crawl/take-address.js';
import type { CrawlProgress } from './run/crawl/tally.js';
import { openQuarantine } from './run/quarantine.js';
import { type Reading, takeItem } from './run/take-item.js';
import { emptyStore, finishRun, startRun } from './store/index.js';

export interface RunOptions extends Reading {
  /** Empties the store first. */
  readonly fresh?: boolean;
  /** How addresses among the sources are fetched. */
  readonly crawl?: Partial<CrawlOptions>;
  /** Stops the run: after the article at hand, and without waiting for answers from the net. */
  readonly signal?: AbortSignal;
  readonly stdin?: ReadOptions['stdin'];
  /** Called when fetching begins, with what an earlier run had done of it. */
  readonly onCrawl?: (progress: CrawlProgress) => void;
  /** Called after each article and each address. */
  readonly onProgress?: (progress: RunProgress) => void;
  /** Called behind the last article of a web archive, with what else it held. */
  readonly onArchive?: NonNullable<ReadOptions['onArchive']>;
  /** Called when all addresses of the crawl have their outcome: its snapshots can be read from the store. */
  readonly onFetched?: (crawl: string) => Promise<void>;
}

/** What became of one source, and the counts up to it. */
export interface RunProgress extends Taken {
  readonly counts: RunCounts;
  /** How far fetching is; null while files are read. */
  readonly crawl: CrawlProgress | null;
}

export interface RunResult extends RunCounts {
  /** The signal came before the end: the same call goes on where this one stopped. */
  readonly interrupted: boolean;
  /** What became of the addresses; null where there were none, or fetching was interrupted. */
  readonly fetched: CrawlResult | null;
}

/**
 * Reads sources, extracts what is new in them and stores it, one transaction an article. Files are read first, then
 * addresses are fetched. What the store holds already, of the same bytes by the same rules and version, is passed over;
 * what fails is kept with its reason, and the run goes on. So a run that was stopped or killed at any moment is
 * completed by the same call.
 * @param sources paths that `readSources` reads, and addresses, or files that hold addresses
 * @throws UsageError without a contact for other people's sites, and where a file of articles is to be fetched
 * @throws StoreError or DiskFullError when the store cannot be written, or another process fetches into it; what was
 *   stored before is whole
 */
export async function runSources(sources: readonly string[], options: RunOptions): Promise<RunResult> {
  const parted = await partSources(sources, options.stdin ?? process.stdin);
  const crawl = { ...crawlDefaults, ...options.crawl };
  // Before anything is emptied.
  if (crawl.fetchOnly) checkAddresses(parted.paths);
  checkManners(parted, crawl);
  const run = (): Promise<RunResult> => runParted(parted, { ...options, sources, crawl });
  return parted.addresses.length > 0 || options.fresh ? alone(options.store, run) : run();
}

interface Running extends Omit<RunOptions, 'crawl'> {
  readonly sources: readonly string[];
  readonly crawl: CrawlOptions;
}

async function runParted(parted: PartedSources, running: Running): Promise<RunResult> {
  const { store, knowledge, version, sources, signal = new AbortController().signal } = running;
  if (running.fresh) await emptyStore(store);
  const run = await startRun(store, { rulesDigest: knowledge.rulesDigest, version, started: now() });
  let counts = noCounts;
  const count = (taken: Taken, crawl: CrawlProgress | null): void => {
    if (isArticle(taken.outcome)) counts = addCount(counts, taken.outcome, taken.facts);
    running.onProgress?.({ ...taken, counts, crawl });
  };
  const end = async (fetched: CrawlResult | null, interrupted: boolean): Promise<RunResult> => {
    if (!interrupted) await finishRun(store, run, now());
    return { ...counts, interrupted, fetched };
  };
  if (!(await readFiles(parted, { ...running, signal }, (taken) => count(taken, null))))
    return end(null, true);
  const { addresses } = parted;
  if (addresses.length === 0) return end(null, false);
  const fetched = await crawlAddresses({
    ...{ store, knowledge, version, signal, sources, addresses },
    options: running.crawl,
    onStart: (progress) => running.onCrawl?.(progress),
    onTaken: (taken, progress) => count(asTaken(taken), progress),
    onEnd: async (crawl) => running.onFetched?.(crawl),
  });
  return end(fetched, fetched === null);
}

/** Reads all files among the sources; false when the signal came before their end. */
async function readFiles(
  { paths, stdin, faults }: PartedSources,
  { signal, sources, ...running }: Running & { readonly signal: AbortSignal },
  onTaken: (taken: Taken) => void,
): Promise<boolean> {
  const quarantine = await openQuarantine(running.store);
  const broken = faults.map(({ source, error }) => ({ ok: false, source, error }) as const);
  const archives = running.onArchive ? { onArchive: running.onArchive } : {};
  for await (const item of chain(broken, readSources(paths, { stdin, ...archives }))) {
    if (signal.aborted) return false;
    onTaken(await takeItem(item, running, quarantine));
    // Without a turn of the event loop nothing is freed while one article follows another.
    await turn();
  }
  await quarantine.settle(sources.filter((source) => !isAddress(source)));
  return true;
}

const now = (): string => new Date().toISOString();

async function* chain<T>(first: Iterable<T>, then: AsyncIterable<T>): AsyncGenerator<T> {
  yield* first;
  yield* then;
}

const outcomes = new Set<string>(['added', 'updated', 'unchanged', 'quarantined'] satisfies Outcome[]);
const isArticle = (outcome: Taken['outcome']): outcome is Outcome => outcomes.has(outcome);

/** An address that gave an article counts as the article, any other as what became of it. */
const asTaken = ({ url, entry, saved, facts }: TakenAddress): Taken => ({
  ...{ source: url, reason: entry.reason, facts },
  outcome: saved ?? entry.outcome,
});
