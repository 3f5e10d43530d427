import { setImmediate as turn } from 'node:timers/promises';
import type { Knowledge } from './extract/index.js';
import { type ReadOptions, readSources, type SourceItem } from './fetch/index.js';
import { DiskFullError, StoreError } from './model/errors.js';
import type { Snapshot } from './model/snapshot.js';
import { extractArticle } from './pipeline.js';
import { addCount, noCounts, type Outcome, type RunCounts } from './run/counts.js';
import { type FailedStep, openQuarantine, type Quarantine } from './run/quarantine.js';
import { emptyStore, finishRun, isStored, type Store, saveArticle, startRun } from './store/index.js';

export interface RunOptions {
  readonly store: Store;
  readonly knowledge: Knowledge;
  /** The program's version: a newer one reads everything anew. */
  readonly version: string;
  /** Empties the store first. */
  readonly fresh?: boolean;
  /** Stops the run after the article at hand. */
  readonly signal?: AbortSignal;
  readonly stdin?: ReadOptions['stdin'];
  /** Called after each article. */
  readonly onProgress?: (progress: RunProgress) => void;
}

/** What became of one source, and the counts up to it. */
export interface RunProgress {
  readonly source: string;
  readonly outcome: Outcome;
  /** Why it was quarantined; null for the rest. */
  readonly reason: string | null;
  readonly facts: number;
  readonly counts: RunCounts;
}

export interface RunResult extends RunCounts {
  /** The signal came before the end: the same call goes on where this one stopped. */
  readonly interrupted: boolean;
}

/**
 * Reads sources, extracts what is new in them and stores it, one transaction an article. What the store holds
 * already, of the same bytes by the same rules and version, is passed over; what fails is quarantined with its
 * reason, and the run goes on. So a run that was stopped or killed at any moment is completed by the same call.
 * @param paths what `readSources` reads
 * @throws StoreError or DiskFullError when the store cannot be written; what was stored before is whole
 */
export async function runSources(paths: readonly string[], options: RunOptions): Promise<RunResult> {
  const { store, knowledge, version, signal } = options;
  if (options.fresh) await emptyStore(store);
  const run = await startRun(store, { rulesDigest: knowledge.rulesDigest, version, started: now() });
  const quarantine = await openQuarantine(store);
  let counts = noCounts;
  for await (const item of readSources(paths, options.stdin ? { stdin: options.stdin } : {})) {
    if (signal?.aborted) return { ...counts, interrupted: true };
    const taken = await takeItem(item, options, quarantine);
    counts = addCount(counts, taken.outcome, taken.facts);
    options.onProgress?.({ ...taken, source: sourceOf(item), counts });
    // Without a turn of the event loop nothing is freed while one article follows another.
    await turn();
  }
  await quarantine.settle(paths);
  await finishRun(store, run, now());
  return { ...counts, interrupted: false };
}

const now = (): string => new Date().toISOString();

const sourceOf = (item: SourceItem): string => (item.ok ? item.snapshot.source : item.source);

interface Taken {
  readonly outcome: Outcome;
  readonly reason: string | null;
  readonly facts: number;
}

const unchanged: Taken = { outcome: 'unchanged', reason: null, facts: 0 };

async function takeItem(item: SourceItem, options: RunOptions, quarantine: Quarantine): Promise<Taken> {
  const source = sourceOf(item);
  const failed = async (step: FailedStep, error: unknown): Promise<Taken> => {
    return { outcome: 'quarantined', reason: await quarantine.fail(source, step, error), facts: 0 };
  };
  if (!item.ok) return failed('fetch', item.error);
  const reader = { rulesDigest: options.knowledge.rulesDigest, version: options.version };
  if (await isStored(options.store, item.snapshot, reader)) {
    await quarantine.succeed(source);
    return unchanged;
  }
  let step: FailedStep = 'extract';
  try {
    const article = extractArticle(item.snapshot, options.knowledge);
    step = 'save';
    const taken = await save(item.snapshot, article, options);
    await quarantine.succeed(source);
    return taken;
  } catch (error) {
    // A store that cannot be written fails for every article: that ends the run.
    if (error instanceof StoreError || error instanceof DiskFullError) throw error;
    return failed(step, error);
  }
}

async function save(
  snapshot: Snapshot,
  { document, facts }: ReturnType<typeof extractArticle>,
  { store, knowledge, version }: RunOptions,
): Promise<Taken> {
  const article = { snapshot, document, facts, rulesDigest: knowledge.rulesDigest, version };
  const outcome = await saveArticle(store, article);
  return { outcome, reason: null, facts: outcome === 'unchanged' ? 0 : facts.length };
}
