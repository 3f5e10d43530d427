import type { Command } from 'commander';
import { exitCodes } from '../../model/errors.js';
import { type RunResult, runSources } from '../../run.js';
import { factsOfSources, openStore, type Store } from '../../store/index.js';
import { type Cli, examples, exitFor } from '../cli.js';
import { factTable } from '../fact-table.js';

import { listenForInterruption } from '../interruption.js';
import { type Io, say } from '../io.js';
import { loadKnowledge } from '../knowledge.js';
import { rulesOption, storeOption } from '../options.js';
import { progressLine, startProgress } from '../progress.js';
import { shellWords } from '../shell.js';
import { programVersion } from '../version.js';

interface Flags {
  readonly store: string;
  readonly fresh?: true;
  readonly rules?: string;
}

/** More facts than these are for `query`. */
const shownFacts = 40;

export function addRun(program: Command, { io, finish }: Cli): void {
  program
    .command('run')
    .description('read articles, extract their facts and store them; goes on where an earlier run stopped')
    .argument('<source...>', 'files, folders, or - for JSONL on standard input')
    .addOption(storeOption())
    .option('--fresh', 'empty the store first and read everything anew')
    .addOption(rulesOption())
    .addHelpText(
      'after',
      examples('run articles/', 'run archive.jsonl.gz --store 2024.db', 'run articles/ --fresh'),
    )
    .action(async (sources: string[], flags: Flags) => {
      const knowledge = await loadKnowledge(flags.rules);
      const store = await openStore(flags.store);
      try {
        finish(await runAndShow(sources, { flags, io, store, knowledge }));
      } finally {
        await store.close();
      }
    });
}

interface Running {
  readonly flags: Flags;
  readonly io: Io;
  readonly store: Store;
  readonly knowledge: Awaited<ReturnType<typeof loadKnowledge>>;
}

async function runAndShow(sources: readonly string[], running: Running): Promise<number> {
  const { flags, io, store, knowledge } = running;
  const progress = startProgress(io);
  const interruption = listenForInterruption(() => {
    void say(io, 'stopping after the article at hand; Ctrl-C again stops at once');
    // A pipe that nobody writes to would keep the run waiting for its next line.
    if (sources.includes('-') && io.stdin === process.stdin) process.stdin.destroy();
  });
  const read: string[] = [];
  const result = await runSources(sources, {
    store,
    knowledge,
    version: programVersion(),
    fresh: flags.fresh === true,
    signal: interruption.signal,
    stdin: io.stdin,
    onProgress: (step) => {
      read.push(step.source);
      progress.show(step);
    },
  }).finally(() => {
    interruption.end();
    progress.end();
  });
  if (!result.interrupted) return showResult(read, result, running);
  await say(io, `${progressLine(result)}\nstopped; go on with: ${sameCommand(sources, flags)}`);
  return exitCodes.interrupted;
}

/** Without --fresh, which would throw away what is done. */
function sameCommand(sources: readonly string[], { store, rules }: Flags): string {
  return shellWords([
    'npx',
    'jejak',
    'run',
    ...sources,
    '--store',
    store,
    ...(rules ? ['--rules', rules] : []),
  ]);
}

async function showResult(read: readonly string[], result: RunResult, running: Running): Promise<number> {
  const { io, store, flags } = running;
  const { total, rows } = await factsOfSources(store, read, shownFacts);
  const more = total - rows.length;
  const lines = [
    ...(rows.length > 0 ? [factTable(rows, io.stdout.columns)] : []),
    ...(more > 0
      ? [`… and ${more} more: ${shellWords(['npx', 'jejak', 'query', '--store', flags.store])}`]
      : []),
    `${summary(read.length, total, result)} in ${flags.store}`,
  ];
  await io.stdout.write(`${lines.join('\n')}\n`);
  return exitFor(result.quarantined);
}

const summary = (articles: number, facts: number, { unchanged, quarantined }: RunResult): string =>
  `${articles} articles, ${facts} facts, ${unchanged} unchanged, ${quarantined} quarantined`;
