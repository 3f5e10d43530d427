import type { Command } from 'commander';
import { totalOf } from '../../run/counts.js';
import type { RunResult } from '../../run.js';
import { factsOfSources, openStore, type Store } from '../../store/index.js';
import { type Cli, examples } from '../cli.js';
import { addCrawlOptions, type CrawlFlags, crawlOptions } from '../crawl-options.js';
import { factTable } from '../fact-table.js';
import { addressLine, exitOf, failureLines } from '../fetch-summary.js';
import type { Io } from '../io.js';
import { loadKnowledge } from '../knowledge.js';
import { rulesOption, storeOption } from '../options.js';
import { runShown } from '../running.js';
import { shellWords } from '../shell.js';
import { programVersion } from '../version.js';

interface Flags extends CrawlFlags {
  readonly store: string;
  readonly fresh?: true;
  readonly rules?: string;
  readonly json?: true;
}

/** More facts than these are for `query`. */
const shownFacts = 40;

export function addRun(program: Command, { io, words, finish }: Cli): void {
  const command = program
    .command('run')
    .description(
      'read or fetch articles, extract and store their facts; goes on where an earlier run stopped',
    )
    .argument(
      '<source...>',
      'files, folders, addresses, or - for JSONL or a list of addresses on standard input',
    )
    .addOption(storeOption())
    .option('--fresh', 'empty the store first and read everything anew')
    .option(
      '--json',
      'log a JSON line a source on stderr, and print the counts as JSON in place of the facts',
    )
    .addOption(rulesOption());
  addCrawlOptions(command)
    .addHelpText(
      'after',
      examples(
        'run articles/',
        'run archive.warc.gz --store 2024.db',
        'run https://kabarpala.id/sitemap.xml --since 2024-01-01 --contact redaksi@kabar.example',
      ),
    )
    .action(async (sources: string[], flags: Flags) => {
      const knowledge = await loadKnowledge(flags.rules);
      const store = await openStore(flags.store);
      try {
        const { result, met } = await runShown(
          { io, sources, words, json: flags.json === true },
          {
            ...{ store, knowledge, version: programVersion() },
            fresh: flags.fresh === true,
            crawl: crawlOptions(flags),
          },
        );
        if (flags.json) await io.stdout.write(`${JSON.stringify(result)}\n`);
        else if (!result.interrupted) await showFacts(met, result, { io, store, flags });
        finish(exitOf(result));
      } finally {
        await store.close();
      }
    });
}

interface Shown {
  readonly io: Io;
  readonly store: Store;
  readonly flags: Flags;
}

async function showFacts(
  met: readonly string[],
  result: RunResult,
  { io, store, flags }: Shown,
): Promise<void> {
  const { total, rows } = await factsOfSources(store, met, shownFacts);
  const more = total - rows.length;
  const lines = [
    ...(rows.length > 0 ? [factTable(rows, io.stdout.columns)] : []),
    ...(more > 0
      ? [`… and ${more} more: ${shellWords(['npx', 'jejak', 'query', '--store', flags.store])}`]
      : []),
    ...(result.fetched === null ? [] : [...failureLines(result.fetched), addressLine(result.fetched)]),
    `${summary(total, result)} in ${flags.store}`,
  ];
  await io.stdout.write(`${lines.join('\n')}\n`);
}

const summary = (facts: number, result: RunResult): string =>
  `${totalOf(result)} articles, ${facts} facts, ${result.unchanged} unchanged, ${result.quarantined} quarantined`;
