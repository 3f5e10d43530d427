import type { ArchiveSummary } from '../fetch/index.js';
import { type RunOptions, type RunResult, runSources } from '../run.js';
import { crawlUrls } from '../store/index.js';
import { listenForInterruption } from './interruption.js';
import type { Io } from './io.js';
import { startJsonLog } from './json-log.js';
import { progressLine, startProgress } from './progress.js';
import { shellWords } from './shell.js';

/** A command that works through sources, with what it is told on the way. */
export interface Running {
  readonly io: Io;
  readonly sources: readonly string[];
  /** The command line after `jejak`, to be shown where it is to be given again. */
  readonly words: readonly string[];
  readonly json: boolean;
}

/** How a run ended, and the sources of all that was met in it. */
export interface Ended {
  readonly result: RunResult;
  readonly met: readonly string[];
}

/** Runs with progress on stderr. The first Ctrl-C ends it well and says how to go on, the second one at once. */
export async function runShown({ io, sources, words, json }: Running, options: RunOptions): Promise<Ended> {
  const progress = json ? startJsonLog(io) : startProgress(io);
  const interruption = listenForInterruption(() => {
    progress.tell('stopping after the article at hand; Ctrl-C again stops at once');
    // A pipe that nobody writes to would keep the run waiting for its next line.
    if (sources.includes('-') && io.stdin === process.stdin) process.stdin.destroy();
  });
  const met = new Set<string>();
  const result = await runSources(sources, {
    ...options,
    signal: interruption.signal,
    stdin: io.stdin,
    onArchive: (path, { passed }) => {
      const line = passedLine(passed);
      if (line !== null) progress.tell(`${path}: ${line}`);
    },
    onCrawl: (crawl) => progress.begin(crawl),
    // What an earlier run did of the crawl belongs to it, too.
    onFetched: async (crawl) => {
      for (const url of await crawlUrls(options.store, crawl)) met.add(url);
      await options.onFetched?.(crawl);
    },
    onProgress: (step) => {
      met.add(step.source);
      progress.show(step);
    },
  }).finally(() => {
    interruption.end();
    progress.end();
  });
  if (result.interrupted)
    progress.tell(`${progressLine(result)}\nstopped; go on with: ${sameCommand(words)}`);
  return { result, met: [...met] };
}

/** Without --fresh, which would throw away what is done. */
const sameCommand = (words: readonly string[]): string =>
  shellWords(['npx', 'jejak', ...words.filter((word) => word !== '--fresh')]);

/** `812 records passed over: 400 images, 412 request records`; null where there were none. */
function passedLine(passed: ArchiveSummary['passed']): string | null {
  const parts = Object.entries(passed).map(([what, count]) => `${count.toLocaleString('en')} ${what}`);
  const total = Object.values(passed).reduce((sum, count) => sum + count, 0);
  return total === 0 ? null : `${total.toLocaleString('en')} records passed over: ${parts.join(', ')}`;
}
